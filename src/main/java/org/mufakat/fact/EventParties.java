package org.mufakat.fact;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.mufakat.mention.Mention;
import org.mufakat.mention.Mention.CountryMention;
import org.mufakat.mention.Mention.PersonMention;
import org.mufakat.mention.Mentions;
import org.mufakat.mention.rule.Match;

/** Reads those who take part out of a match. */
final class EventParties {

  private static final List<String> SAYING = List.of("say.that", "say.quote", "say.according");

  private static final int LONGEST_CUE = 4;
  private static final int LONGEST_JOIN = 3;
  private static final int FEWEST_LISTED = 3;

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
    return distinct(match.mentions(capture));
  }

  /**
   * The parties of a match and the persons beside them, without those who only speak of it: "X said
   * A had met B".
   *
   * @param others name of the captures that are not meant
   */
  List<Party> acting(Match match, String capture, String others) {
    if (match.mentions(capture).isEmpty()) {
      return List.of();
    }
    Set<Mention> all = new LinkedHashSet<>();
    all.addAll(Mentions.within(mentions.persons(), match.first(), match.end()));
    match.mentions(capture).forEach(mention -> behind(mention).ifPresent(all::add));
    all.addAll(match.mentions(capture));
    match.mentions(others).forEach(all::remove);
    return distinct(withoutSpeakers(all, match));
  }

  /** Of "Kenyan President Amina Otieno" the person behind the country is meant. */
  private Optional<PersonMention> behind(Mention mention) {
    return mention instanceof CountryMention
        ? Mentions.at(mentions.persons(), mention.end())
            .filter(person -> person.first() == mention.end())
        : Optional.empty();
  }

  /** The parties of a match with the bodies beside them: those who hold an occasion together. */
  List<Party> actingWithBodies(Match match, String capture) {
    Set<Mention> all = new LinkedHashSet<>(match.mentions(capture));
    Mentions.within(mentions.institutions(), match.first(), match.end()).stream()
        .filter(body -> Mentions.at(mentions.persons(), body.first()).isEmpty())
        .forEach(all::add);
    return distinct(withoutSpeakers(all, match));
  }

  private List<Mention> withoutSpeakers(Set<Mention> all, Match match) {
    List<Mention> acting = new ArrayList<>(all);
    acting.removeIf(mention -> onlySpeaks(mention, match));
    return acting;
  }

  /** The body whose name begins at a token. */
  Optional<Party> bodyAt(int token) {
    return Mentions.at(mentions.institutions(), token)
        .filter(body -> body.first() == token)
        .map(body -> Party.of(body, institutions, persons));
  }

  /** The persons of a stretch. */
  List<Party> persons(int first, int end) {
    return distinct(Mentions.within(mentions.persons(), first, end)).stream()
        .filter(party -> party.person().isPresent())
        .toList();
  }

  /**
   * The countries of a list of three and more in a stretch: "antara lain Fiji, Samoa, dan Tonga".
   */
  List<Party> listedCountries(int first, int end) {
    List<CountryMention> run = new ArrayList<>();
    List<CountryMention> listed = new ArrayList<>();
    for (CountryMention country : Mentions.within(mentions.countries(), first, end)) {
      if (!run.isEmpty() && country.first() - run.get(run.size() - 1).end() > LONGEST_JOIN) {
        run.clear();
      }
      run.add(country);
      if (run.size() >= FEWEST_LISTED) {
        listed.addAll(run);
      }
    }
    return distinct(listed);
  }

  /** The international bodies that the name of an occasion names: those of "KTT ke-43 ASEAN". */
  List<Party> international(int first, int end) {
    return distinct(
        Mentions.within(mentions.institutions(), first, end).stream()
            .filter(body -> body.type().equals("international"))
            .toList());
  }

  private boolean onlySpeaks(Mention mention, Match match) {
    int behind = Math.min(mention.end() + 2, match.end());
    int before = Math.max(0, mention.first() - 2);
    boolean says =
        SAYING.stream()
            .anyMatch(
                category ->
                    !mentions.cues(category, mention.end(), behind).isEmpty()
                        || !mentions.cues(category, before, mention.first()).isEmpty());
    return says
        && behind < match.end()
        && mentions.cues("pronoun", mention.end(), match.end()).isEmpty();
  }

  private List<Party> distinct(List<? extends Mention> named) {
    return named.stream().flatMap(this::parties).filter(Party::isKnown).distinct().toList();
  }

  /** A post without a name stands for its country: "Perdana Menteri Kenya". */
  private Stream<Party> parties(Mention mention) {
    Party party = Party.of(mention, institutions, persons);
    if (party.person().isPresent() && isAbsent(mention)) {
      return Stream.of(new Party(party.body(), party.country(), Optional.empty()));
    }
    if (party.isKnown() || !(mention instanceof PersonMention)) {
      return Stream.of(party);
    }
    return Mentions.within(mentions.countries(), mention.first(), mention.end()).stream()
        .map(country -> new Party(Optional.empty(), Optional.of(country.code()), Optional.empty()));
  }

  /** "Rektor X yang diwakili oleh Dekan Y": X was not there. */
  private boolean isAbsent(Mention mention) {
    int end = mention.end();
    boolean comma = end < mentions.text().tokens().size() && mentions.text().token(end).is(",");
    int next = comma ? end + 1 : end;
    return mentions.cues("represented", next, next + LONGEST_CUE).stream()
        .anyMatch(cue -> cue.first() == next);
  }

  /** True where somebody would visit himself, or his own country. */
  static boolean areAtHome(List<Party> visitors, List<Party> hosts) {
    return visitors.stream()
        .anyMatch(visitor -> hosts.stream().anyMatch(host -> isHome(visitor, host)));
  }

  private static boolean isHome(Party visitor, Party host) {
    boolean land = host.body().isEmpty() && host.person().isEmpty();
    return visitor.equals(host)
        || land && host.country().isPresent() && host.country().equals(visitor.country());
  }
}
