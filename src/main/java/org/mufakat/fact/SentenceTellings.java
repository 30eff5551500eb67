package org.mufakat.fact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mufakat.mention.Mention;
import org.mufakat.mention.Mention.InstrumentMention;
import org.mufakat.mention.Mention.PersonMention;
import org.mufakat.mention.Mentions;
import org.mufakat.mention.rule.Match;
import org.mufakat.text.Language;
import org.mufakat.text.ReadText;
import org.mufakat.text.Sentence;
import org.mufakat.text.Token;

/**
 * What one sentence tells of each of its instruments.
 *
 * <p>Instruments joined by a conjunction share an act and its subject ("menandatangani MoU dan
 * perjanjian hibah"); one word for several instruments is as many tellings as the sentence names
 * pairs ("dua MoU antara A dan B serta antara C dan D").
 */
final class SentenceTellings {

  private static final Set<String> CONJUNCTIONS = Set.of("dan", "serta", "and", ",");
  private static final int LONGEST_DETERMINER = 2;
  private static final int DENIAL_REACH = 6;
  private static final Set<String> LEADS = Set.of("in", "dalam");
  private static final int LONGEST_LEAD = 3;

  /** "Kenya's" before the one who is meant. */
  private static final int OWNER = 2;

  /** Kinds that a country has with each of several partners, not with all together. */
  private static final Set<String> BILATERAL = Set.of("CEPA", "FTA", "treaty");

  private final Mentions mentions;
  private final ReadText text;
  private final Institutions institutions;
  private final Persons persons;
  private final ActModality modality;

  SentenceTellings(Mentions mentions, Institutions institutions, Persons persons) {
    this.mentions = mentions;
    this.text = mentions.text();
    this.institutions = institutions;
    this.persons = persons;
    this.modality = new ActModality(mentions);
  }

  /** Tellings in the order of the sentence. */
  List<Telling> of(Sentence sentence, List<Match> matches) {
    Map<InstrumentMention, Telling> tellings = new LinkedHashMap<>();
    Mentions.within(mentions.instruments(), sentence).stream()
        .filter(instrument -> !isDenied(instrument, sentence) && !isLead(instrument, sentence))
        .forEach(instrument -> tellings.put(instrument, new Telling(instrument)));
    matches.forEach(match -> hear(match, tellings));
    List<Telling> heard = new ArrayList<>(tellings.values());
    putTogether(heard);
    join(heard);
    return split(heard, matches, sentence);
  }

  /** "belum ada nota kesepahaman ataupun kontrak": there is nothing to tell of. */
  private boolean isDenied(InstrumentMention instrument, Sentence sentence) {
    if (is("denies", sentence.first(), instrument.first()) || cameToNothing(instrument, sentence)) {
      return true;
    }
    int from = Math.max(sentence.first(), instrument.first() - DENIAL_REACH);
    return mentions.cues("none", from, instrument.first()).stream()
        .anyMatch(none -> onlyWords(none.end(), instrument.first()));
  }

  /** "In a separate deal, A signed an agreement with B": the agreement is the deal. */
  private boolean isLead(InstrumentMention instrument, Sentence sentence) {
    return instrument.isGeneric()
        && !instrument.definite()
        && instrument.first() - sentence.first() <= LONGEST_LEAD
        && LEADS.contains(text.token(sentence.first()).key())
        && instrument.end() < sentence.end()
        && text.token(instrument.end()).is(",")
        && !Mentions.within(mentions.instruments(), instrument.end(), sentence.end()).isEmpty();
  }

  /** "penandatanganan nota kesepahaman antara X dan Y gagal terlaksana". */
  private boolean cameToNothing(InstrumentMention instrument, Sentence sentence) {
    return mentions.cues("came-to-nothing", instrument.end(), sentence.end()).stream()
        .anyMatch(
            fails ->
                Mentions.within(mentions.instruments(), instrument.end(), fails.first()).isEmpty());
  }

  private boolean is(String category, int from, int end) {
    return !mentions.cues(category, from, end).isEmpty();
  }

  private boolean onlyWords(int from, int end) {
    return text.tokens().subList(from, end).stream().allMatch(Token::isWord) && noAct(from, end);
  }

  private void hear(Match match, Map<InstrumentMention, Telling> tellings) {
    List<Mention> what = match.mentions("what");
    if (!what.isEmpty() && tellings.containsKey(what.get(0))) {
      Telling telling = tellings.get((InstrumentMention) what.get(0));
      List<Mention> sides = sides(match);
      telling.hear(match, known(sides), parties(match, "signer"), modality.of(match));
      sides.stream()
          .filter(mention -> mention.end() <= what.get(0).first())
          .forEach(mention -> telling.subject(party(mention)));
    }
  }

  /**
   * Who is named as a side. "A quit its pact with B and signed one with C": the subject of the
   * second verb is that of the sentence, not B.
   */
  private List<Mention> sides(Match match) {
    List<Mention> sides = withoutOwners(match.mentions("party"));
    if (text.language() != Language.ENGLISH || sides.isEmpty() || match.first() < 1) {
      return sides;
    }
    Mention first = sides.get(0);
    boolean object =
        first.first() - match.first() <= OWNER && text.token(match.first() - 1).is("with");
    if (!object) {
      return sides;
    }
    List<PersonMention> nearer =
        Mentions.within(mentions.persons(), first.end(), match.mentions("what").get(0).first());
    if (!nearer.isEmpty()) {
      return List.copyOf(nearer);
    }
    Sentence sentence = text.sentenceAt(first.first());
    return Mentions.within(mentions.countries(), sentence.first(), first.first()).stream()
        .findFirst()
        .map(subject -> List.<Mention>of(subject))
        .orElse(sides);
  }

  /** "Telin, anak usaha Telkom, dan Singtel": the owner is no side. */
  private List<Mention> withoutOwners(List<Mention> named) {
    List<Mention> own = named.stream().filter(side -> !isOwner(side)).toList();
    return own.isEmpty() ? named : own;
  }

  private boolean isOwner(Mention side) {
    return mentions.cues("belongs-to", Math.max(0, side.first() - 3), side.first()).stream()
        .anyMatch(cue -> cue.end() == side.first());
  }

  private List<Party> known(List<Mention> sides) {
    return sides.stream().map(this::party).filter(Party::isKnown).toList();
  }

  private List<Party> parties(Match match, String capture) {
    return known(match.mentions(capture));
  }

  private Party party(Mention mention) {
    return Party.of(mention, institutions, persons);
  }

  /** "hibah yang dituangkan dalam perjanjian", "a grant, formalised in an agreement": one. */
  private void putTogether(List<Telling> tellings) {
    for (int i = tellings.size() - 1; i > 0; i--) {
      Telling matter = tellings.get(i - 1);
      Telling paper = tellings.get(i);
      if (!matter.what().isGeneric() && isPutInto(matter.what().end(), paper.what().first())) {
        matter.absorb(paper);
        tellings.remove(i);
      }
    }
  }

  private boolean isPutInto(int from, int paper) {
    return mentions.cues("put-into", from, paper).stream()
        .anyMatch(cue -> paper - cue.end() <= LONGEST_DETERMINER);
  }

  private void join(List<Telling> tellings) {
    for (int i = 1; i < tellings.size(); i++) {
      Telling before = tellings.get(i - 1);
      Telling next = tellings.get(i);
      if (isJoined(before, next)) {
        next.share(before);
      }
    }
  }

  /**
   * Another kind of instrument behind a conjunction, or one with another side, with no act of its
   * own before it.
   */
  private boolean isJoined(Telling earlier, Telling later) {
    InstrumentMention before = earlier.what();
    InstrumentMention next = later.what();
    boolean another = !next.kind().equals(before.kind()) || later.sides() > 0;
    return another
        && !next.isWeak()
        && !next.definite()
        && opensWithConjunction(before.end(), next.first())
        && noAct(before.end(), next.first());
  }

  private boolean noAct(int from, int end) {
    return Mentions.within(mentions.cues(), from, end).stream()
        .noneMatch(cue -> cue.category().startsWith("act."));
  }

  private boolean opensWithConjunction(int from, int first) {
    for (int at = first - 1; at >= from && at >= first - 1 - LONGEST_DETERMINER; at--) {
      if (CONJUNCTIONS.contains(text.token(at).key())) {
        return true;
      }
    }
    return false;
  }

  private List<Telling> split(List<Telling> tellings, List<Match> matches, Sentence sentence) {
    if (tellings.isEmpty()) {
      return tellings;
    }
    List<Telling> pairs = pairs(tellings, matches, sentence);
    if (pairs.size() < 2) {
      return tellings;
    }
    List<Telling> all = new ArrayList<>(tellings);
    InstrumentMention whole = pairs.get(0).word();
    all.removeIf(telling -> telling.what().equals(whole));
    all.addAll(pairs);
    return all;
  }

  /** One telling for each pair of sides that the sentence names of one word for instruments. */
  private List<Telling> pairs(List<Telling> tellings, List<Match> matches, Sentence sentence) {
    List<Telling> pairs = new ArrayList<>();
    for (Match match : matches) {
      if (match.rule().says().equals("pair") && parties(match, "side").size() > 1) {
        Optional<Telling> whole = before(tellings, match.first());
        whole
            .filter(told -> told.modality().isPresent())
            .map(told -> told.of(match.first(), match.end(), parties(match, "side")))
            .ifPresent(pairs::add);
      }
    }
    boolean one = pairs.stream().map(Telling::word).distinct().count() == 1;
    return one && pairs.size() > 1 ? pairs : each(tellings, matches, sentence);
  }

  private static Optional<Telling> before(List<Telling> tellings, int token) {
    return tellings.stream()
        .filter(telling -> telling.what().end() <= token)
        .reduce((first, second) -> second);
  }

  /** "meneken kontrak dengan A dan B, masing-masing …": one with each. */
  private List<Telling> each(List<Telling> tellings, List<Match> matches, Sentence sentence) {
    boolean each =
        !mentions.cues("each", sentence.first(), sentence.end()).isEmpty()
            || matches.stream().anyMatch(match -> match.rule().says().equals("each-with"));
    for (Telling telling : tellings) {
      if (!each && !BILATERAL.contains(telling.what().kind())) {
        continue;
      }
      List<Telling> with = new ArrayList<>();
      counterparts(telling, matches).forEach(other -> with.add(withOne(telling, other)));
      if (telling.modality().isPresent() && telling.subjects().size() == 1 && with.size() > 1) {
        return with;
      }
    }
    return List.of();
  }

  /** Those who are named behind the instrument. */
  private Set<Mention> counterparts(Telling telling, List<Match> matches) {
    Set<Mention> behind = new LinkedHashSet<>();
    for (Match match : matches) {
      if (match.rule().says().equals("each-with")) {
        behind.addAll(match.mentions("other"));
      } else if (match.mentions("what").contains(telling.what())) {
        match.mentions("party").stream()
            .filter(party -> party.first() >= telling.what().end())
            .forEach(behind::add);
      }
    }
    return behind;
  }

  private Telling withOne(Telling telling, Mention other) {
    List<Party> sides = new ArrayList<>(telling.subjects());
    sides.add(party(other));
    return telling.of(other.first(), other.end(), sides);
  }
}
