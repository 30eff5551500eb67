package org.mufakat.fact;

import java.util.Optional;

/**
 * Who put the signature, and for whom.
 *
 * @param name {@link PersonFact#name()} of the signer
 * @param onBehalfOf name of the institution, or ISO code of the country, signed for
 * @param represents post of the absent holder, where the signer stood in for somebody ("yang
 *     diwakili oleh")
 */
public record Signatory(String name, Optional<String> onBehalfOf, Optional<String> represents) {}
