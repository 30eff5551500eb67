package org.mufakat.entity;

import java.util.Collections;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * A contracting body that a report names.
 *
 * @param country ISO code of the country that it belongs to
 * @param names normalised name and aliases without their country, by which two articles may mean
 *     the same body
 * @param kin ids of bodies of the tables that may be named in its place: its parent or unit, or the
 *     same body under an earlier or a later name
 */
public record Party(
    ActorKey.Institution key, Optional<String> country, Set<String> names, Set<String> kin) {

  /** So short a name may be the acronym of another body in the next article. */
  private static final int SHORTEST_NAME = 6;

  /** A body of which only the key is known. */
  public static Party of(ActorKey.Institution key) {
    Optional<String> country =
        key instanceof ActorKey.Named named ? named.country() : Optional.empty();
    return new Party(key, country, Set.of(), Set.of());
  }

  /** The same body under another key, with what is known of it there. */
  Party as(ActorKey.Institution known, Party there) {
    Set<String> all = new HashSet<>(names);
    all.addAll(there.names);
    return new Party(known, there.country.or(() -> country), Set.copyOf(all), there.kin);
  }

  /** How two bodies that reports name stand to each other. */
  enum Relation {
    SAME,
    /** One may be named in place of the other. */
    KIN,
    UNRELATED
  }

  Relation relation(Party other) {
    if (key.equals(other.key) || sharesName(other)) {
      return Relation.SAME;
    }
    return isKin(other) || other.isKin(this) || isShortFormOf(other) || other.isShortFormOf(this)
        ? Relation.KIN
        : Relation.UNRELATED;
  }

  /**
   * {@code Baruna} for {@code PT Baruna Energi Nusantara}: the words of a name outside the tables.
   */
  private boolean isShortFormOf(Party other) {
    return !isListed()
        && mayBeOfOneCountry(other)
        && names.stream().anyMatch(name -> name.length() >= SHORTEST_NAME && isPart(name, other));
  }

  private static boolean isPart(String name, Party other) {
    return other.names.stream().anyMatch(whole -> NormalisedName.within(name, whole));
  }

  private boolean isKin(Party other) {
    return other.key instanceof ActorKey.Listed listed && kin.contains(listed.id());
  }

  private boolean sharesName(Party other) {
    boolean bothListed = key instanceof ActorKey.Listed && other.key instanceof ActorKey.Listed;
    if (bothListed || Collections.disjoint(names, other.names)) {
      return false;
    }
    boolean known = country.isPresent() && other.country.isPresent();
    return known ? country.equals(other.country) : shareLongName(other);
  }

  private boolean shareLongName(Party other) {
    return names.stream()
        .anyMatch(name -> name.length() >= SHORTEST_NAME && other.names.contains(name));
  }

  /** {@code Kementerian Kesehatan} and {@code Ministry of Health}, both outside the tables. */
  boolean isTranslation(Party other) {
    return !isListed()
        && !other.isListed()
        && mayBeOfOneCountry(other)
        && names.stream()
            .anyMatch(
                name ->
                    other.names.stream().anyMatch(theirs -> BodyWords.sayTheSame(name, theirs)));
  }

  /** Whether both belong to one country, or may. */
  boolean mayBeOfOneCountry(Party other) {
    return country.isEmpty() || other.country.isEmpty() || country.equals(other.country);
  }

  /** "Universitas Nairobi" and "Kenyatta University". */
  boolean isNamedApart(Party other) {
    return !names.isEmpty()
        && !other.names.isEmpty()
        && names.stream()
            .allMatch(
                name ->
                    other.names.stream().allMatch(theirs -> BodyWords.areNamedApart(name, theirs)));
  }

  /** A government as a whole: "Pemerintah Indonesia". */
  boolean isGovernment() {
    return !isListed() && !names.isEmpty() && names.stream().allMatch(BodyWords::isGovernment);
  }

  /** Whether their names can be compared: both are in the tables, or neither is. */
  boolean isListed() {
    return key instanceof ActorKey.Listed;
  }
}
