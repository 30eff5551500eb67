package org.mufakat.entity;

import java.util.Optional;
import java.util.Set;

/**
 * A contracting body that a report names.
 *
 * @param country ISO code of the country that it belongs to
 * @param names normalised name and aliases, by which two articles may mean the same body
 */
public record Party(ActorKey.Institution key, Optional<String> country, Set<String> names) {

  /** Whether both are one body: one key, or one country and a name in common. */
  boolean same(Party other) {
    return key.equals(other.key)
        || sameCountry(other) && names.stream().anyMatch(other.names::contains);
  }

  private boolean sameCountry(Party other) {
    boolean bothListed = key instanceof ActorKey.Listed && other.key instanceof ActorKey.Listed;
    return !bothListed && country.equals(other.country);
  }
}
