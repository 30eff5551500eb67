package org.mufakat.fact;

import java.util.List;
import org.mufakat.mention.Mention.DateMention;
import org.mufakat.mention.Mention.InstrumentMention;
import org.mufakat.mention.Mentions;
import org.mufakat.mention.ReportedDate;
import org.mufakat.text.ReadText;
import org.mufakat.text.Sentence;

/** What tells one agreement of an article from another: time and clause. */
final class Distinctions {

  private static final int BARE = 3;

  /** Days between the dates of two acts: more than an error of the press. */
  private static final int APART = 45;

  /** The same where nothing else tells one from the other. */
  private static final int FAR_APART = 300;

  private static final List<String> OTHER_ACTS =
      List.of("act.sign", "act.extend", "act.negotiate", "act.propose");

  private final Mentions mentions;
  private final ReadText text;
  private final Phrases phrases;
  private final List<AgreementDraft> drafts;

  /**
   * @param drafts the agreements told of so far, which go on growing
   */
  Distinctions(Mentions mentions, Phrases phrases, List<AgreementDraft> drafts) {
    this.mentions = mentions;
    this.text = mentions.text();
    this.phrases = phrases;
    this.drafts = drafts;
  }

  /** Whether a telling of a sentence cannot mean an agreement told of before. */
  boolean differ(AgreementDraft draft, Telling telling, Sentence sentence) {
    return CountedDocuments.differ(draft, telling)
        || isOtherClause(draft, telling, sentence)
        || isDatedOtherwise(draft, telling, sentence);
  }

  /**
   * "Pada Oktober 2022 kedua negara mempertukarkan nota hibah …": not what was signed this week.
   */
  private boolean isDatedOtherwise(AgreementDraft draft, Telling telling, Sentence sentence) {
    List<DateMention> dates = phrases.dates().within(sentence.first(), sentence.end());
    boolean sides = telling.sides() > 0 || says("both", sentence) || telling.what().fresh();
    int days = sides ? APART : FAR_APART;
    return isSigningOfSome(telling)
        && draft.signed().isPresent()
        && !dates.isEmpty()
        && dates.stream()
            .map(date -> date.date().date())
            .allMatch(date -> areApart(date, draft.signed().get().date(), days));
  }

  /** "menandatangani perjanjian", of which no word says that it was spoken of. */
  private static boolean isSigningOfSome(Telling telling) {
    InstrumentMention what = telling.what();
    return !what.definite() && (!what.isWeak() || telling.sides() > 1) && telling.isSigned();
  }

  /** Whether more than so many days lie between two dates. */
  static boolean areApart(ReportedDate one, ReportedDate other, int days) {
    return one.last().plusDays(days).isBefore(other.first())
        || other.last().plusDays(days).isBefore(one.first());
  }

  /** "Kedua negara pada Agustus lalu telah meneken perjanjian …": not what is signed today. */
  boolean isOfAnotherTime(Telling telling, Sentence sentence, List<AgreementDraft> focus) {
    InstrumentMention what = telling.what();
    return isSigningOfSome(telling)
        && says("another-time", sentence)
        && !(says("both", sentence) && isUndatedYet(what, focus))
        && !Mentions.within(mentions.dates(), sentence).isEmpty()
        && drafts.stream().noneMatch(draft -> draft.kind().equals(what.kind()));
  }

  /**
   * "Perjanjian sudah ditandatangani kedua pemerintah pada 2024" of a treaty whose day was not
   * told.
   */
  private boolean isUndatedYet(InstrumentMention what, List<AgreementDraft> focus) {
    return what.isGeneric()
        && !mentions.cues("act.signed", what.end(), what.end() + BARE).isEmpty()
        && focus.stream().anyMatch(draft -> draft.signed().isEmpty() && draft.fits(what));
  }

  /** "A meneken X, sedangkan B meneken Y": two acts on two instruments. */
  private boolean isOtherClause(AgreementDraft draft, Telling telling, Sentence sentence) {
    InstrumentMention before = draft.anchor();
    InstrumentMention next = telling.what();
    return before != next
        && before.first() >= sentence.first()
        && before.end() <= next.first()
        && !before.definite()
        && !next.definite()
        && !next.isWeak()
        && !mentions.cues("act.sign", sentence.first(), before.first()).isEmpty()
        && OTHER_ACTS.stream()
            .anyMatch(act -> !mentions.cues(act, before.end(), next.first()).isEmpty());
  }

  /** An instrument joined to another one is not that one, but may have been told of before. */
  static boolean isAnother(AgreementDraft draft, Telling joined, List<AgreementDraft> told) {
    return !told.contains(draft) && draft.kind().equals(joined.what().kind());
  }

  private boolean says(String category, Sentence sentence) {
    return !mentions.cues(category, sentence.first(), sentence.end()).isEmpty();
  }
}
