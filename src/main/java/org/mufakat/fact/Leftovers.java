package org.mufakat.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mufakat.mention.Mention.CueMention;
import org.mufakat.mention.Mention.InstrumentMention;
import org.mufakat.mention.Mentions;
import org.mufakat.text.ReadText;
import org.mufakat.text.Sentence;

/** Finds the sentences that sound like an agreement and yielded none. */
final class Leftovers {

  /** Acts that make an agreement; talks and plans are too common to be looked at one by one. */
  private static final List<String> ACTS =
      List.of(
          "act.sign",
          "act.signed",
          "act.signing",
          "act.agree",
          "act.in-force",
          "act.extend",
          "act.end",
          "act.ended");

  private final Mentions mentions;
  private final ReadText text;
  private final boolean[] cited;

  private Leftovers(Mentions mentions, List<AgreementFact> agreements) {
    this.mentions = mentions;
    this.text = mentions.text();
    this.cited = new boolean[text.sentences().size()];
    agreements.stream()
        .flatMap(agreement -> agreement.evidence().stream())
        .forEach(evidence -> cite(evidence.span().start(), evidence.span().end()));
  }

  /** In the order of the text. */
  static List<Leftover> of(Mentions mentions, List<AgreementFact> agreements) {
    Leftovers leftovers = new Leftovers(mentions, agreements);
    List<Leftover> found = new ArrayList<>();
    for (int i = 0; i < leftovers.cited.length; i++) {
      if (!leftovers.cited[i]) {
        leftovers.suspicious(leftovers.text.sentences().get(i)).ifPresent(found::add);
      }
    }
    return List.copyOf(found);
  }

  private void cite(int start, int end) {
    int index = sentenceBehind(start);
    while (index < cited.length && start(index) < end) {
      cited[index] = true;
      index++;
    }
  }

  /** Index of the first sentence that ends behind an offset. */
  private int sentenceBehind(int offset) {
    int low = 0;
    int high = cited.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (end(middle) <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private int start(int index) {
    return text.token(text.sentences().get(index).first()).start();
  }

  private int end(int index) {
    return text.token(text.sentences().get(index).end() - 1).end();
  }

  private Optional<Leftover> suspicious(Sentence sentence) {
    if (sentence.kind() != Sentence.Kind.BODY) {
      return Optional.empty();
    }
    return Mentions.within(mentions.instruments(), sentence).stream()
        .filter(instrument -> !instrument.isWeak())
        .findFirst()
        .flatMap(instrument -> act(sentence, instrument));
  }

  private Optional<Leftover> act(Sentence sentence, InstrumentMention instrument) {
    for (String category : ACTS) {
      for (CueMention cue : mentions.cues(category, sentence.first(), sentence.end())) {
        if (!cue.overlaps(instrument)) {
          return Optional.of(leftover(sentence, cue));
        }
      }
    }
    return Optional.empty();
  }

  private Leftover leftover(Sentence sentence, CueMention cue) {
    return new Leftover(
        text.span(sentence.first(), sentence.end()),
        text.words(sentence.first(), sentence.end()),
        text.words(cue.first(), cue.end()));
  }
}
