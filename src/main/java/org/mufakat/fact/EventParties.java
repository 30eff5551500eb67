package org.mufakat.fact;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mufakat.mention.Mention;
import org.mufakat.mention.Mention.PersonMention;
import org.mufakat.mention.Mentions;
import org.mufakat.mention.rule.Match;

/** Reads those who take part out of a match. */
final class EventParties {

  private final Mentions mentions;
  private final Institutions institutions;
  private final Persons persons;

  EventParties(Mentions mentions, Institutions institutions, Persons persons) {
    this.mentions = mentions;
    this.institutions = institutions;
    this.persons = persons;
  }

  /** The parties that a match captures under a name. */
  List<Party> of(Match match, String capture) {
    return match.mentions(capture).stream()
        .flatMap(this::parties)
        .filter(Party::isKnown)
        .distinct()
        .toList();
  }

  /** A post without a name stands for its country: "Perdana Menteri Kenya". */
  private Stream<Party> parties(Mention mention) {
    Party party = Party.of(mention, institutions, persons);
    if (party.isKnown() || !(mention instanceof PersonMention)) {
      return Stream.of(party);
    }
    return Mentions.within(mentions.countries(), mention.first(), mention.end()).stream()
        .map(country -> new Party(Optional.empty(), Optional.of(country.code()), Optional.empty()));
  }

  /** True where somebody would visit himself. */
  static boolean areAtHome(List<Party> visitors, List<Party> hosts) {
    return visitors.stream().anyMatch(hosts::contains);
  }
}
