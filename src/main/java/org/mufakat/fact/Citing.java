package org.mufakat.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mufakat.mention.Mention.DateMention;
import org.mufakat.text.ReadText;
import org.mufakat.text.Sentence;
import org.mufakat.text.Span;

/**
 * Cites the words behind a fact: the sentence (or, in a quotation, the part of it) in which a
 * stretch of tokens stands.
 */
final class Citing {

  /** Longer sentences are cited around the words only. */
  private static final int LONGEST = 600;

  /** What a date is worth whose weekday is another. */
  private static final double DOUBTED = 0.6;

  private final ReadText text;
  private final List<Span> doubtfulDates;

  Citing(ReadText text, List<DateMention> doubtfulDates) {
    this.text = text;
    this.doubtfulDates =
        doubtfulDates.stream().map(date -> text.span(date.first(), date.end())).toList();
  }

  Evidence sentence(int token, String rule, double confidence, Set<Field> fields) {
    return sentence(token, token + 1, rule, confidence, Optional.empty(), fields);
  }

  /** Evidence for what a stretch of tokens says, with its whole sentence as quotation. */
  Evidence sentence(
      int first,
      int end,
      String rule,
      double confidence,
      Optional<Modality> modality,
      Set<Field> fields) {
    Sentence sentence = text.sentenceAt(first);
    Span span = text.span(sentence.first(), Math.max(sentence.end(), end));
    if (span.end() - span.start() > LONGEST) {
      span = text.span(first, end);
    }
    return evidence(span, rule, confidence, modality, fields);
  }

  /** Evidence whose quotation is a stretch of tokens itself. */
  Evidence words(int first, int end, String rule, double confidence, Set<Field> fields) {
    return evidence(text.span(first, end), rule, confidence, Optional.empty(), fields);
  }

  private Evidence evidence(
      Span span, String rule, double confidence, Optional<Modality> modality, Set<Field> fields) {
    boolean doubted =
        (fields.contains(Field.SIGNED) || fields.contains(Field.DATE))
            && doubtfulDates.stream().anyMatch(span::overlaps);
    return new Evidence(
        span,
        text.words(span),
        rule,
        doubted ? Math.round(confidence * DOUBTED * 100) / 100.0 : confidence,
        modality,
        fields,
        Optional.empty());
  }
}
