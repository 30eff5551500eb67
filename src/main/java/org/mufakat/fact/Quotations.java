package org.mufakat.fact;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mufakat.mention.Mention.CueMention;
import org.mufakat.mention.Mentions;
import org.mufakat.text.Quote;
import org.mufakat.text.ReadText;
import org.mufakat.text.Sentence;
import org.mufakat.text.Span;
import org.mufakat.text.Token;

/**
 * Finds who said what stands between quotation marks.
 *
 * <p>A speaker is named beside a verb of saying after the quotation ("ujar X") or before it ("X
 * mengatakan,"), or meant by an enclitic or a pronoun ("ujarnya", "kata dia"): then the last person
 * who acted or spoke. Words in marks that nobody says (titles, terms) are no quotation.
 */
final class Quotations {

  private static final int FEWEST_WORDS = 4;
  private static final int REACH = 8;

  private final Mentions mentions;
  private final ReadText text;
  private final Speakers speakers;
  private final Citing citing;
  private final List<Said> said = new ArrayList<>();
  private final Map<Quote, Said> byQuote = new HashMap<>();

  Quotations(Mentions mentions, Persons persons, Citing citing) {
    this.mentions = mentions;
    this.text = mentions.text();
    this.speakers = new Speakers(mentions, persons);
    this.citing = citing;
    text.quotes().stream().filter(this::counts).forEach(this::attribute);
  }

  /**
   * A quotation and its speaker.
   *
   * @param speaker name of a person or body; empty where nobody is named
   */
  record Said(Quote quote, Optional<String> speaker, int cueFirst, int cueEnd, String rule) {}

  private boolean counts(Quote quote) {
    Sentence sentence = text.sentenceAt(quote.first());
    long words =
        text.tokens().subList(quote.first(), quote.end()).stream().filter(Token::isWord).count();
    return sentence.saysSomething() && words >= FEWEST_WORDS;
  }

  private void attribute(Quote quote) {
    Said found = after(quote);
    found = found != null ? found : before(quote);
    found = found != null ? found : alone(quote);
    if (found != null) {
      said.add(found);
      byQuote.put(quote, found);
    }
  }

  /** "…," ujar X / ujarnya / kata dia. */
  private Said after(Quote quote) {
    int from =
        quote.close()
            + (quote.close() > quote.end() - 1
                    && quote.close() < text.tokens().size()
                    && isMarkAt(quote.close())
                ? 1
                : 0);
    int lineEnd = lineEnd(quote.end() - 1);
    if (from >= lineEnd) {
      return null;
    }
    int limit = Math.min(lineEnd, from + REACH);
    Optional<String> definite = speakers.definite(afterMarks(from), limit);
    if (definite.isPresent()) {
      return new Said(quote, definite, from, limit, "quotation-then-speaker");
    }
    Optional<CueMention> back = cue("say.quote.back", from, limit, 3);
    if (back.isPresent()) {
      return new Said(
          quote,
          speakers.lastActor(quote),
          back.get().first(),
          back.get().end(),
          "quotation-back-reference");
    }
    Optional<CueMention> verb = cue("say.quote", from, limit, 3);
    if (verb.isPresent()) {
      return spokenBy(quote, verb.get(), lineEnd);
    }
    return namedBeforeVerb(quote, from);
  }

  private int afterMarks(int at) {
    return at < text.tokens().size() && text.token(at).isMark() ? at + 1 : at;
  }

  private boolean isMarkAt(int token) {
    return text.token(token).isMark();
  }

  private Said spokenBy(Quote quote, CueMention verb, int lineEnd) {
    int sentenceEnd = Math.min(lineEnd, text.sentenceAt(verb.first()).end());
    int reach = Math.min(sentenceEnd, verb.end() + 3);
    Optional<String> named =
        speakers.firstNamed(verb.end(), Math.min(sentenceEnd, verb.end() + 14), verb.end() + 3);
    if (named.isPresent()) {
      return new Said(quote, named, verb.first(), reach, "quotation-then-speaker");
    }
    Optional<String> definite = speakers.definite(verb.end(), sentenceEnd);
    if (definite.isPresent()) {
      return new Said(quote, definite, verb.first(), reach, "quotation-then-speaker");
    }
    Optional<String> before =
        speakers.lastNamed(Math.max(quote.close(), verb.first() - 8), verb.first());
    Optional<String> speaker = before.isPresent() ? before : speakers.lastActor(quote);
    return new Said(quote, speaker, verb.first(), verb.end(), "quotation-back-reference");
  }

  /** "…," X said. */
  private Said namedBeforeVerb(Quote quote, int from) {
    int limit = Math.min(lineEnd(from), from + 25);
    if (from >= limit) {
      return null;
    }
    Optional<CueMention> verb = mentions.cues("say.that", from, limit).stream().findFirst();
    Optional<String> named = verb.flatMap(cue -> speakers.firstNamed(from, cue.first(), from + 3));
    return named.isPresent()
        ? new Said(quote, named, from, verb.get().end(), "quotation-then-speaker")
        : null;
  }

  /** X mengatakan, "…" — the speaker stands before the verb, in the same line. */
  private Said before(Quote quote) {
    int first = lineStart(quote.first());
    CueMention verb = lastVerb(first, quote.first());
    if (verb == null) {
      return null;
    }
    Sentence sentence = text.sentenceAt(verb.first());
    boolean near =
        text.sentenceAt(quote.first()).equals(sentence) || quote.first() - sentence.end() <= 2;
    Optional<String> speaker = speakers.lastNamed(sentence.first(), verb.first());
    if (!near
        && (said.isEmpty() || lineStart(said.get(said.size() - 1).quote().first()) != first)) {
      return null;
    }
    Optional<String> anyone =
        speaker.isPresent()
            ? speaker
            : speakers.firstNamed(verb.end(), quote.first(), verb.end() + 4);
    Optional<String> whom = anyone.isPresent() ? anyone : speakers.lastActor(quote);
    return new Said(quote, whom, verb.first(), verb.end(), "speaker-then-quotation");
  }

  /** The last verb of saying in a stretch that is not itself quoted, or null. */
  private CueMention lastVerb(int first, int end) {
    CueMention last = null;
    for (String category : List.of("say.that", "say.quote", "say.quote.back")) {
      List<CueMention> verbs = mentions.cues(category, first, end);
      int at = verbs.size() - 1;
      while (at >= 0 && speakers.isQuoted(verbs.get(at).first())) {
        at--;
      }
      if (at >= 0 && (last == null || verbs.get(at).first() > last.first())) {
        last = verbs.get(at);
      }
    }
    return last;
  }

  /** A line that is nothing but a quotation goes on with the last speaker. */
  private Said alone(Quote quote) {
    int first = lineStart(quote.first());
    boolean wholeLine = quote.open() <= first + 1 && quote.close() >= lineEnd(quote.end() - 1) - 2;
    if (!wholeLine || said.isEmpty()) {
      return null;
    }
    Said last = said.get(said.size() - 1);
    return new Said(quote, last.speaker(), quote.first(), quote.first() + 1, "quotation-goes-on");
  }

  private Optional<CueMention> cue(String category, int first, int end, int reach) {
    return first >= end
        ? Optional.empty()
        : mentions.cues(category, first, end).stream()
            .filter(cue -> cue.first() < first + reach)
            .findFirst();
  }

  private int lineStart(int token) {
    return text.lineStart(text.sentenceAt(token).line());
  }

  private int lineEnd(int token) {
    if (token >= text.tokens().size()) {
      return text.tokens().size();
    }
    return text.lineEnd(text.sentenceAt(token).line());
  }

  List<QuotationFact> facts() {
    return said.stream().map(this::fact).toList();
  }

  private QuotationFact fact(Said one) {
    Quote quote = one.quote();
    int end = quote.end();
    while (end > quote.first() + 1 && text.token(end - 1).is(",")) {
      end--;
    }
    List<Evidence> evidence = new ArrayList<>();
    evidence.add(citing.words(quote.first(), end, one.rule(), 0.9, EnumSet.of(Field.TEXT)));
    if (one.speaker().isPresent()) {
      int cueEnd = Math.max(one.cueFirst() + 1, one.cueEnd());
      evidence.add(
          citing.sentence(
              one.cueFirst(), cueEnd, one.rule(), 0.9, Optional.empty(), Set.of(Field.SPEAKER)));
    }
    Span span = text.span(quote.first(), end);
    return new QuotationFact(span, text.words(span), one.speaker(), evidence);
  }

  /** Who says the words at a token, where they are quoted. */
  Optional<String> speakerAt(int token) {
    return text.quoteAt(token).map(byQuote::get).flatMap(Said::speaker);
  }
}
