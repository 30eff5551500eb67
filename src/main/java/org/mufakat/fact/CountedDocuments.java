package org.mufakat.fact;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mufakat.fact.Fields.Reach;
import org.mufakat.mention.Mention.InstrumentMention;
import org.mufakat.mention.Mentions;
import org.mufakat.text.Sentence;

/**
 * A word that counts documents ("menandatangani dua dokumen") and those that the sentences behind
 * it tell of one by one.
 */
final class CountedDocuments {

  /** How far behind the count they are told. */
  private static final int LINES = 4;

  private static final int ONE_OF_REACH = 3;

  private final Mentions mentions;
  private final Phrases phrases;
  private Optional<AgreementDraft> counted = Optional.empty();
  private final Set<String> fields = new HashSet<>();
  private final Map<AgreementDraft, AgreementDraft> parts = new LinkedHashMap<>();

  CountedDocuments(Mentions mentions, Phrases phrases) {
    this.mentions = mentions;
    this.phrases = phrases;
  }

  /** True where one of the two stands for several, and the other for one. */
  static boolean differ(AgreementDraft draft, Telling telling) {
    return draft.count() > 1 != telling.what().count() > 1
        && !telling.what().definite()
        && !telling.what().isWeak();
  }

  /** Remembers a count, or what is counted. */
  void note(AgreementDraft draft, Telling telling, Sentence sentence) {
    if (draft.count() > 1) {
      fields.clear();
      counted = Optional.of(draft);
    } else if (isPart(telling, sentence) || isNear(sentence)) {
      parts.put(draft, counted.orElseThrow());
    }
  }

  /** Gives each part what was said of the whole. */
  void close() {
    parts.forEach(AgreementDraft::partOf);
  }

  /** "Dua dokumen berupa MoA dengan …": behind a count, what it counts needs no act of its own. */
  boolean isPart(Telling telling, Sentence sentence) {
    InstrumentMention what = telling.what();
    return counted.isPresent()
        && (isOneOf(what, sentence) || isNear(sentence))
        && !what.definite()
        && !what.isWeak()
        && telling.sides() > (what.isGeneric() ? 1 : 0);
  }

  private boolean isOneOf(InstrumentMention what, Sentence sentence) {
    int from = Math.max(sentence.first(), what.first() - ONE_OF_REACH);
    return !mentions.cues("one-of", from, what.first()).isEmpty();
  }

  private boolean isNear(Sentence sentence) {
    return counted
        .filter(whole -> sentence.line() - whole.lastSentence().line() <= LINES)
        .isPresent();
  }

  /**
   * "Nota kesepahaman tentang kopi … Adapun MoU bidang vaksin …": the next one, told by a field of
   * its own.
   */
  boolean isNext(Telling telling, Sentence sentence) {
    InstrumentMention what = telling.what();
    boolean signed = telling.modality().map(Modality.SIGNED::equals).orElse(true);
    return isOpen(sentence) && signed && isNamed(what) && isOfItsOwnField(what, sentence);
  }

  /** Whether fewer were told than were counted. */
  private boolean isOpen(Sentence sentence) {
    return isNear(sentence)
        && counted
            .filter(whole -> sentence.first() > whole.anchor().first())
            .filter(whole -> fields.size() < whole.count())
            .isPresent();
  }

  private static boolean isNamed(InstrumentMention what) {
    return !what.definite() && !what.isGeneric() && !what.isWeak() && what.count() == 1;
  }

  private boolean isOfItsOwnField(InstrumentMention what, Sentence sentence) {
    return phrases.fields().of(what, sentence.first(), sentence.end()).stream()
        .findFirst()
        .or(() -> behind(what, sentence))
        .map(field -> mentions.text().words(field.first(), field.end()))
        .filter(fields::add)
        .isPresent();
  }

  private Optional<Stretch> behind(InstrumentMention what, Sentence sentence) {
    return phrases.fields().behind(what.end(), sentence.end(), Reach.NAMED).stream().findFirst();
  }
}
