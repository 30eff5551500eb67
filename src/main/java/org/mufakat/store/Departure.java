package org.mufakat.store;

import java.util.Optional;

/**
 * A node that a store spoke of, and speaks of no more.
 *
 * @param generation the first without it
 * @param when that generation was made, as the journal says; empty if it does not know
 */
public record Departure(String iri, String generation, Optional<String> when) {}
