package org.mufakat.fact;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.mufakat.mention.Mention;
import org.mufakat.mention.Mention.CueMention;
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
  private static final int PROPOSED = 5;

  /** What rules say of an instrument that is to be signed, whatever else was done with it. */
  static final String UNSIGNED = "unsigned";

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
    Modality modality =
        says.equals(UNSIGNED)
            ? Modality.PLANNED
            : Modality.valueOf(says.toUpperCase(Locale.ROOT).replace('-', '_'));
    Sentence sentence = mentions.text().sentenceAt(match.first());
    int from = doneFrom(match).orElse(Math.max(match.first() - BEFORE, sentence.first()));
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
    if (modality == Modality.NEGOTIATING
        && is("act.propose", Math.max(sentence.first(), match.first() - PROPOSED), match.first())) {
      return Optional.of(Modality.PLANNED);
    }
    boolean open = modality == Modality.EXTENDED && is("not-yet", from, match.end());
    boolean future = open || isFuture(match, from);
    return Optional.of(future && done ? Modality.PLANNED : modality);
  }

  /** Words of the future around the instrument, not those that are its name: "rencana aksi". */
  private boolean isFuture(Match match, int from) {
    List<Mention> what = match.mentions("what");
    return mentions.cues("future", from, match.end()).stream()
        .anyMatch(
            cue ->
                what.stream()
                    .noneMatch(one -> one.first() <= cue.first() && cue.end() <= one.end()));
  }

  /** "ingin meratifikasi perjanjian yang sudah diteken": what is wished for is not the signing. */
  private OptionalInt doneFrom(Match match) {
    return mentions.cues("done", match.first(), match.end()).stream()
        .mapToInt(CueMention::first)
        .max();
  }

  private boolean is(String category, int from, int end) {
    return !mentions.cues(category, from, end).isEmpty();
  }
}
