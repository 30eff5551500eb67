package org.mufakat.fact;

import java.util.Optional;
import org.mufakat.mention.Mention.InstrumentMention;
import org.mufakat.mention.Mentions;
import org.mufakat.text.Sentence;

/**
 * The instrument that a text brings up last without saying what became of it: "under an arrangement
 * with Kenya". Only sentences further on say that it was signed.
 */
final class Introductions {

  private static final int LINES = 6;
  private static final int BARE_ACT = 3;

  private final Mentions mentions;
  private Optional<Introduced> last = Optional.empty();

  record Introduced(Telling telling, Sentence sentence) {}

  Introductions(Mentions mentions) {
    this.mentions = mentions;
  }

  /** Remembers a telling, if it is one. */
  void note(Telling telling, Sentence sentence) {
    InstrumentMention what = telling.what();
    boolean brought = telling.sides() > 0 && telling.modality().isEmpty();
    if (brought && !what.isWeak() && !what.definite() && what.count() == 1) {
      last = Optional.of(new Introduced(telling, sentence));
    }
  }

  /** "The arrangement was signed": the one brought up before; once. */
  Optional<Introduced> meantBy(Telling telling, Sentence sentence) {
    return take(
        telling.what().definite()
            && last.filter(one -> sentence.line() - one.sentence().line() <= LINES)
                .filter(one -> isKindOf(telling.what(), one.telling().what()))
                .isPresent());
  }

  private static boolean isKindOf(InstrumentMention what, InstrumentMention before) {
    return what.isGeneric() || what.kind().equals(before.kind());
  }

  /** "Kedua, perjanjian ekstradisi dengan Kenya. Meski ditandatangani tahun lalu, …"; once. */
  Optional<Introduced> signedIn(Sentence sentence) {
    int reach = bareReach(sentence);
    boolean next = last.filter(one -> one.sentence().end() == sentence.first()).isPresent();
    return take(
        next
            && Mentions.within(mentions.instruments(), sentence).isEmpty()
            && says("act.signed", sentence, reach)
            && !says("negated", sentence, reach)
            && !says("future", sentence, reach));
  }

  /** Where the opening ends in which an act needs no instrument. */
  static int bareReach(Sentence sentence) {
    return Math.min(sentence.end(), sentence.first() + BARE_ACT);
  }

  private boolean says(String category, Sentence sentence, int reach) {
    return !mentions.cues(category, sentence.first(), reach).isEmpty();
  }

  private Optional<Introduced> take(boolean meant) {
    Optional<Introduced> taken = meant ? last : Optional.empty();
    last = meant ? Optional.empty() : last;
    return taken;
  }
}
