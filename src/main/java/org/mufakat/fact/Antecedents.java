package org.mufakat.fact;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mufakat.fact.Institutions.Body;
import org.mufakat.mention.Mention.InstrumentMention;
import org.mufakat.mention.Mentions;
import org.mufakat.text.Language;
import org.mufakat.text.ReadText;
import org.mufakat.text.Sentence;

/**
 * Which of the agreements told of so far an instrument means: by its sides where it names some, or
 * else by its kind and number among those spoken of last.
 */
final class Antecedents {

  private static final Set<String> TOPIC =
      Set.of("untuk", "tentang", "mengenai", "on", "for", "concerning");

  private final Mentions mentions;
  private final ReadText text;
  private final Institutions institutions;
  private final List<AgreementDraft> drafts;

  /**
   * @param drafts the agreements told of so far, which go on growing
   */
  Antecedents(Mentions mentions, Institutions institutions, List<AgreementDraft> drafts) {
    this.mentions = mentions;
    this.text = mentions.text();
    this.institutions = institutions;
    this.drafts = drafts;
  }

  /**
   * @param told what the sentence has told of before
   * @param focus what was spoken of last
   */
  List<AgreementDraft> of(Telling telling, List<AgreementDraft> told, List<AgreementDraft> focus) {
    if (telling.sides() == 0) {
      return spokenOf(telling, told, focus);
    }
    List<AgreementDraft> fitting =
        drafts.stream().filter(draft -> draft.fits(telling.what()) && telling.fits(draft)).toList();
    Optional<AgreementDraft> recent =
        fitting.stream()
            .filter(told::contains)
            .findFirst()
            .or(() -> fitting.stream().filter(focus::contains).findFirst());
    return recent
        .or(() -> fitting.stream().findFirst())
        .or(() -> again(telling, focus))
        .map(List::of)
        .orElse(List.of());
  }

  /** "The Treaty was signed by …": the one spoken of, whoever it is that signs for its sides. */
  private static Optional<AgreementDraft> again(Telling telling, List<AgreementDraft> focus) {
    return telling.what().definite()
        ? focus.stream()
            .filter(draft -> draft.fits(telling.what()))
            .filter(telling::fitsCountries)
            .findFirst()
        : Optional.empty();
  }

  /**
   * An instrument named without parties: the one that the sentence has just told of, or those of
   * the focus, all of them where each is meant; never an indefinite new one.
   */
  private List<AgreementDraft> spokenOf(
      Telling telling, List<AgreementDraft> told, List<AgreementDraft> focus) {
    InstrumentMention what = telling.what();
    if ((what.fresh() || what.count() > 1) && telling.modality().isEmpty()) {
      return List.of();
    }
    List<AgreementDraft> here = fitting(told, what);
    if (here.isEmpty() && telling.modality().isEmpty() && isTopic(what)) {
      here = told.stream().filter(draft -> draft.kind().equals("other")).toList();
    }
    if (!here.isEmpty()) {
      return here;
    }
    List<AgreementDraft> before = fitting(drafts, what);
    List<AgreementDraft> inFocus = fitting(focus, what);
    if (!inFocus.isEmpty()) {
      return isEach(what) ? named(before) : meantOf(what, ofBodiesIn(what, inFocus));
    }
    boolean known = what.definite() || telling.modality().isEmpty();
    return known && !before.isEmpty()
        ? before.subList(before.size() - 1, before.size())
        : List.of();
  }

  /** "perjanjian antara A dan B tentang hibah": what it is about says of which kind it is. */
  private boolean isTopic(InstrumentMention what) {
    return what.first() > 0 && TOPIC.contains(text.token(what.first() - 1).key());
  }

  /** "Under the MoU, A and B will …": of several spoken of, those whose bodies are named. */
  private List<AgreementDraft> ofBodiesIn(InstrumentMention what, List<AgreementDraft> several) {
    Sentence sentence = text.sentenceAt(what.first());
    Set<Body> named =
        Mentions.within(mentions.institutions(), sentence).stream()
            .map(institutions::of)
            .collect(Collectors.toSet());
    List<AgreementDraft> own =
        several.stream()
            .filter(draft -> draft.bodies().stream().anyMatch(named::contains))
            .toList();
    return own.isEmpty() ? ofNumberOf(what, several) : own;
  }

  /**
   * "the signing of the pacts" tells of the deals that were signed, not of the pact beside them.
   */
  private static List<AgreementDraft> ofNumberOf(
      InstrumentMention what, List<AgreementDraft> several) {
    List<AgreementDraft> same =
        several.stream().filter(draft -> isPlural(draft.word()) == isPlural(what)).toList();
    return same.isEmpty() ? several : same;
  }

  /** An English singular means one of several: the last of its kind, if any. */
  private List<AgreementDraft> meantOf(InstrumentMention what, List<AgreementDraft> several) {
    if (several.size() < 2 || text.language() != Language.ENGLISH || isPlural(what)) {
      return several;
    }
    return several.stream()
        .filter(draft -> draft.kind().equals(what.kind()))
        .reduce((first, second) -> second)
        .map(List::of)
        .orElse(what.isGeneric() ? several : List.of());
  }

  private static boolean isPlural(InstrumentMention what) {
    return what.words().endsWith("s") && !what.words().endsWith("ss");
  }

  private static List<AgreementDraft> fitting(List<AgreementDraft> drafts, InstrumentMention what) {
    return drafts.stream().filter(draft -> draft.fits(what)).toList();
  }

  /** Without the general cooperation that they stand for, where there are others. */
  private static List<AgreementDraft> named(List<AgreementDraft> drafts) {
    List<AgreementDraft> named = drafts.stream().filter(draft -> !draft.isGeneral()).toList();
    return named.isEmpty() ? drafts : named;
  }

  private boolean isEach(InstrumentMention what) {
    Sentence sentence = text.sentenceAt(what.first());
    return !mentions.cues("each", sentence.first(), sentence.end()).isEmpty();
  }

  /** Agreements told of before whose bodies, taken together, are those of a telling. */
  List<AgreementDraft> partsOf(Telling telling) {
    Set<Body> bodies =
        telling.all().stream()
            .flatMap(party -> party.body().stream())
            .collect(Collectors.toCollection(LinkedHashSet::new));
    if (bodies.size() < 3) {
      return List.of();
    }
    List<AgreementDraft> parts =
        fitting(drafts, telling.what()).stream()
            .filter(draft -> draft.bodies().size() > 1 && draft.bodies().size() < bodies.size())
            .filter(draft -> bodies.containsAll(draft.bodies()))
            .toList();
    Set<Body> all = new HashSet<>();
    parts.forEach(draft -> all.addAll(draft.bodies()));
    return all.equals(bodies) ? parts : List.of();
  }
}
