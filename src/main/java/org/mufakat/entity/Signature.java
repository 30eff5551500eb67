package org.mufakat.entity;

import java.util.Optional;

/**
 * Who signed, as what, and for whom.
 *
 * @param represents post of the absent holder for whom the signer stood in, as written
 */
public record Signature(
    ActorKey.Person signer,
    Optional<PostKey> post,
    Optional<ActorKey> onBehalfOf,
    Optional<String> represents) {

  /** Whether both can be one person: one name holds all words of the other. */
  boolean compatible(Signature other) {
    return NormalisedName.compatible(signer.name(), other.signer.name());
  }
}
