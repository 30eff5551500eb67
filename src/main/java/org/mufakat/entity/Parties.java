package org.mufakat.entity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Who contracts, from the bodies and the countries that reports name. */
final class Parties {

  private Parties() {}

  static List<ActorKey> of(Collection<String> countries, Collection<Party> institutions) {
    List<ActorKey> parties = new ArrayList<>();
    institutions.stream().map(Party::key).distinct().forEach(parties::add);
    countries.stream()
        .distinct()
        .filter(
            code ->
                institutions.stream()
                    .noneMatch(party -> party.country().filter(code::equals).isPresent()))
        .forEach(code -> parties.add(new ActorKey.Country(code)));
    return parties;
  }
}
