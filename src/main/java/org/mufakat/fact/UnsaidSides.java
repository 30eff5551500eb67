package org.mufakat.fact;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mufakat.fact.Institutions.Body;
import org.mufakat.mention.Mention.CountryMention;
import org.mufakat.mention.Mentions;
import org.mufakat.text.Language;
import org.mufakat.text.ReadText;
import org.mufakat.text.Sentence;

/**
 * The sides that a telling leaves unsaid: two countries of its sentence, whoever the article's
 * other agreements are with, the two countries that the article puts first, the country that it
 * writes from, or the one named last.
 */
final class UnsaidSides {

  private static final int OPENING = 3;
  private static final int LINES_BACK = 1;
  private static final int SEVERAL = 2;
  private static final Set<String> JOINS = Set.of("dan", "bersama", "serta", "and");

  private final Mentions mentions;
  private final Institutions institutions;
  private final ReadText text;
  private final Set<String> named;
  private final HomeSide home;

  UnsaidSides(Mentions mentions, Institutions institutions, Persons persons) {
    this.mentions = mentions;
    this.institutions = institutions;
    this.text = mentions.text();
    this.named = Countries.named(mentions);
    this.home = new HomeSide(mentions, persons, named, opening());
  }

  /**
   * @param all the agreements of the article
   */
  void complete(AgreementDraft draft, List<AgreementDraft> all) {
    if (!draft.hasParties() || isOneSided(draft) && !draft.signers().isEmpty()) {
      bodiesBefore(draft);
    }
    if (isOneSided(draft) || draft.kind().equals("contract") && draft.countries().size() < 2) {
      otherOfSentence(draft);
    }
    if (isOneSided(draft)) {
      sidesBefore(draft, all);
    }
    if (all.size() == 1 && draft.bodies().size() < 2) {
      ofTitle(draft);
    }
    if (!draft.hasParties() || isBetweenStates(draft) && draft.countries().size() == 1) {
      ofSentence(draft);
    }
    if (draft.countries().size() == 2 && draft.bodies().isEmpty()) {
      joined(draft).forEach(draft::addBody);
    }
    if (draft.bodies().size() == 1 && draft.countries().size() < 2) {
      common(draft, all).ifPresent(draft::addBody);
    }
    home.complete(draft);
    countries(draft, all);
  }

  /**
   * The pair that the article names, or else a guess that is marked as one.
   *
   * @param all the agreements of the article
   */
  private void countries(AgreementDraft draft, List<AgreementDraft> all) {
    if (home.isOfUs(draft) && isGuessable(draft, all)) {
      home.guess(draft);
    }
    boolean alone = all.size() == 1;
    boolean single = draft.countries().size() == 1 && isOpen(draft);
    if (draft.countries().isEmpty() || single) {
      boolean told = draft.bodies().size() > 1 || draft.hasParties() && single;
      boolean only = alone && !draft.anchor().isGeneric() && draft.countries().isEmpty();
      boolean both = told || only || prominent(draft).equals(named);
      Set<String> pair = new LinkedHashSet<>(draft.countries());
      pair.addAll(named);
      if (pair.size() == 2 && both) {
        pair.forEach(draft::addCountry);
      } else if (draft.countries().isEmpty() && draft.bodies().size() != 1) {
        Set<String> near = prominent(draft);
        (near.size() == 2 ? near : Set.<String>of()).forEach(draft::guess);
      } else if (single && !draft.isGeneral()) {
        home().ifPresent(draft::guess);
        if (draft.countries().size() == 1) {
          last(draft).ifPresent(draft::guess);
        }
      }
    }
    if (isGuessable(draft, all)) {
      home.guess(draft);
    }
    if (isGuessable(draft, all) && named.size() < 2) {
      byCapital(draft);
    }
  }

  /** One country at most, and no bloc or other agreement that says more. */
  private static boolean isGuessable(AgreementDraft draft, List<AgreementDraft> all) {
    boolean bloc = draft.bodies().stream().anyMatch(body -> body.type().equals("international"));
    return draft.countries().size() < 2 && isOpen(draft) && !bloc && !isToldElsewhere(draft, all);
  }

  /** Whether another agreement of its kind may be the same, and has its sides. */
  private static boolean isToldElsewhere(AgreementDraft draft, List<AgreementDraft> all) {
    return all.stream()
        .filter(other -> other != draft && other.countries().size() > 1)
        .filter(other -> !isOfAnotherDay(draft, other))
        .anyMatch(other -> other.fits(draft.anchor()));
  }

  private static boolean isOfAnotherDay(AgreementDraft one, AgreementDraft other) {
    return one.signed().isPresent()
        && other.signed().isPresent()
        && !one.signed().get().date().equals(other.signed().get().date());
  }

  /** Where the article names one country at most: the one whose capital it names beside it. */
  private void byCapital(AgreementDraft draft) {
    Set<String> pair = new LinkedHashSet<>(named);
    mentions.capitals().forEach(capital -> pair.add(capital.code()));
    if (text.language() == Language.INDONESIAN && draft.isSigned() && draft.bodies().isEmpty()) {
      pair.add(HomeSide.CODE);
    }
    if (pair.size() == 2 && pair.containsAll(draft.countries())) {
      pair.forEach(draft::guess);
    }
  }

  /** "A, a miner, and B, a smelter, said that they had entered into a supply agreement." */
  private void bodiesBefore(AgreementDraft draft) {
    int anchor = draft.anchor().first();
    Set<Body> named = new LinkedHashSet<>();
    Mentions.within(mentions.institutions(), text.sentenceAt(anchor).first(), anchor)
        .forEach(mention -> named.add(institutions.of(mention)));
    if (named.size() == 2 && named.containsAll(draft.bodies())) {
      named.forEach(draft::addBody);
    }
  }

  /**
   * "The arrangement between A and its counterpart in Jakarta, known as B": of the two bodies of
   * its sentence the other one, where that is of another country.
   */
  private void otherOfSentence(AgreementDraft draft) {
    addPair(draft, text.sentenceAt(draft.anchor().first()));
  }

  /** The bodies of a sentence, where they and its own are two of two countries. */
  private void addPair(AgreementDraft draft, Sentence sentence) {
    Set<Body> here = new LinkedHashSet<>(draft.bodies());
    Mentions.within(mentions.institutions(), sentence).stream()
        .map(institutions::of)
        .filter(body -> !body.type().equals("international"))
        .forEach(here::add);
    Set<Optional<String>> countries = new LinkedHashSet<>();
    here.forEach(body -> countries.add(body.country()));
    boolean two = here.size() == 2 && countries.size() == 2;
    if (two && !countries.contains(Optional.<String>empty())) {
      here.forEach(draft::addBody);
    }
  }

  /** "A bersama … serta B menyepakati MoU": those of other countries that a conjunction joins. */
  private List<Body> joined(AgreementDraft draft) {
    int anchor = draft.anchor().first();
    return Mentions.within(mentions.institutions(), text.sentenceAt(anchor).first(), anchor)
        .stream()
        .filter(body -> JOINS.contains(text.token(body.end()).key()))
        .filter(body -> !mentions.cues("act.sign", body.end(), anchor).isEmpty())
        .map(institutions::of)
        .filter(body -> body.isState() && body.country().isPresent())
        .filter(body -> !draft.countries().contains(body.country().get()))
        .toList();
  }

  /** "A dan B Teken MoU" over an article that tells of no other agreement. */
  private void ofTitle(AgreementDraft draft) {
    Sentence title = text.sentences().get(0);
    if (title.kind() == Sentence.Kind.TITLE) {
      addPair(draft, title);
    }
  }

  /** No side, or no more than one. */
  private static boolean isOneSided(AgreementDraft draft) {
    return draft.countries().size() + draft.bodies().size() < 2;
  }

  /** "A pesan kapal dari B. Kontrak diteken di Paris": the two that the sentence before names. */
  private void sidesBefore(AgreementDraft draft, List<AgreementDraft> all) {
    Set<Body> named = new LinkedHashSet<>(draft.bodies());
    before(draft).stream()
        .filter(sentence -> sentence.kind() == Sentence.Kind.BODY && !tellsOfOther(sentence, all))
        .flatMap(sentence -> Mentions.within(mentions.institutions(), sentence).stream())
        .map(institutions::of)
        .filter(body -> !body.type().equals("international"))
        .forEach(named::add);
    if (named.size() == 2) {
      named.forEach(draft::addBody);
    }
  }

  private boolean tellsOfOther(Sentence sentence, List<AgreementDraft> all) {
    return text.quoteAt(sentence.first() + 1).isPresent()
        || all.stream().anyMatch(other -> text.sentenceAt(other.anchor().first()).equals(sentence));
  }

  private static boolean isBetweenStates(AgreementDraft draft) {
    return draft.bodies().isEmpty() && !draft.kind().equals("contract");
  }

  /** "Kenya memasok kopi ke Jepang berdasarkan kontrak …" */
  private void ofSentence(AgreementDraft draft) {
    Set<String> codes = new LinkedHashSet<>();
    add(codes, text.sentenceAt(draft.anchor().first()));
    Set<String> opening = opening();
    boolean aside = opening.size() == 2 && Collections.disjoint(codes, opening);
    if (codes.size() == 2 && codes.containsAll(draft.countries()) && !aside) {
      codes.forEach(draft::addCountry);
    }
  }

  private Set<String> opening() {
    Set<String> codes = new LinkedHashSet<>();
    List<Sentence> sentences = text.sentences();
    sentences.subList(0, Math.min(OPENING, sentences.size())).forEach(one -> add(codes, one));
    return codes;
  }

  /**
   * The body that several other agreements of the article have in common, or that its opening names
   * and one of them has.
   */
  private Optional<Body> common(AgreementDraft draft, List<AgreementDraft> all) {
    Map<Body, Integer> counts = new LinkedHashMap<>();
    for (AgreementDraft other : all) {
      if (other != draft && other.bodies().size() > 1) {
        other.bodies().forEach(body -> counts.merge(body, 1, Integer::sum));
      }
    }
    counts
        .keySet()
        .removeIf(body -> draft.bodies().stream().anyMatch(own -> isCompatriot(own, body)));
    int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    Optional<Body> shared =
        counts.entrySet().stream()
            .filter(entry -> entry.getValue() == most && most >= SEVERAL)
            .map(Map.Entry::getKey)
            .findFirst();
    return shared.or(() -> opening(counts.keySet()));
  }

  /** Itself, or another ministry or agency of its state. */
  private static boolean isCompatriot(Body one, Body other) {
    boolean state = one.isState() && other.isState() && one.country().isPresent();
    return one.equals(other) || state && one.country().equals(other.country());
  }

  private Optional<Body> opening(Set<Body> bodies) {
    List<Sentence> sentences = text.sentences();
    int end = sentences.get(Math.min(OPENING, sentences.size()) - 1).end();
    return Mentions.within(mentions.institutions(), 0, end).stream()
        .map(institutions::of)
        .filter(bodies::contains)
        .findFirst();
  }

  /** Another country named in the sentence before, or before that. */
  private Optional<String> last(AgreementDraft draft) {
    Sentence told = text.sentenceAt(draft.anchor().first());
    List<CountryMention> before = Mentions.within(mentions.countries(), 0, told.first());
    for (int i = before.size() - 1; i >= 0; i--) {
      CountryMention country = before.get(i);
      boolean near = told.line() - text.sentenceAt(country.first()).line() <= LINES_BACK;
      if (near && named.contains(country.code()) && !draft.countries().contains(country.code())) {
        return Optional.of(country.code());
      }
    }
    return Optional.empty();
  }

  /** True where a side is missing, or has no country. */
  private static boolean isOpen(AgreementDraft draft) {
    return draft.bodies().size() < 2
        || draft.bodies().stream().anyMatch(body -> body.country().isEmpty());
  }

  /** Countries of the first sentences, and of those in which the agreement is told. */
  private Set<String> prominent(AgreementDraft draft) {
    Set<String> codes = opening();
    draft.said().forEach(said -> add(codes, text.sentenceAt(said.first())));
    add(codes, text.sentenceAt(draft.anchor().first()));
    before(draft).ifPresent(one -> add(codes, one));
    return codes;
  }

  private Optional<Sentence> before(AgreementDraft draft) {
    int first = text.sentenceAt(draft.anchor().first()).first();
    return first > 0 ? Optional.of(text.sentenceAt(first - 1)) : Optional.empty();
  }

  private void add(Set<String> codes, Sentence sentence) {
    Mentions.within(mentions.countries(), sentence).stream()
        .map(CountryMention::code)
        .filter(named::contains)
        .forEach(codes::add);
  }

  /** Indonesian articles are written at home; others name their country first. */
  private Optional<String> home() {
    if (text.language() == Language.INDONESIAN) {
      return named.stream().filter(HomeSide.CODE::equals).findFirst();
    }
    return opening().stream().findFirst();
  }
}
