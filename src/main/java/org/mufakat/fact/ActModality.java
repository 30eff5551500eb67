package org.mufakat.fact;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.mufakat.mention.Mentions;
import org.mufakat.mention.rule.Match;
import org.mufakat.text.Sentence;

/**
 * How far the act has come that a rule finds: what the rule says, demoted by words of the future,
 * of hope and by a negation around it.
 */
final class ActModality {

  private static final int BEFORE = 3;
  private static final int BEHIND = 2;
  private static final Set<String> NONE =
      Set.of("parties", "witness", "proxy", "signers", "signers-too", "team", "pair", "each-with");

  private final Mentions mentions;

  ActModality(Mentions mentions) {
    this.mentions = mentions;
  }

  /** Empty where the match only names who takes part, or speaks of what may come to pass. */
  Optional<Modality> of(Match match) {
    String says = match.rule().says();
    if (NONE.contains(says)) {
      return Optional.empty();
    }
    Modality modality = Modality.valueOf(says.toUpperCase(Locale.ROOT).replace('-', '_'));
    Sentence sentence = mentions.text().sentenceAt(match.first());
    int from = Math.max(match.first() - BEFORE, sentence.first());
    int until = Math.min(match.end() + BEHIND, sentence.end());
    if (modality == Modality.EXTENDED && is("renewable", from, until)
        || modality == Modality.ENDED && is("may", from, match.end())) {
      return Optional.empty();
    }
    boolean done = modality.compareTo(Modality.NEGOTIATING) > 0;
    if (done && is("negated", from, match.end())) {
      return Optional.of(Modality.NEGOTIATING);
    }
    if (modality.compareTo(Modality.NEGOTIATING) >= 0 && is("hope", from, match.end())) {
      return Optional.of(Modality.HOPED);
    }
    boolean future = is("future", from, match.end());
    return Optional.of(future && done ? Modality.PLANNED : modality);
  }

  private boolean is(String category, int from, int end) {
    return !mentions.cues(category, from, end).isEmpty();
  }
}
