package org.mufakat.cli;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonParser;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mufakat.article.Article;
import org.mufakat.fact.Extractor;
import org.mufakat.fact.FactsJson;
import org.mufakat.fact.RuleMatches;
import org.mufakat.mention.Mention;
import org.mufakat.mention.MentionReader;
import org.mufakat.mention.Mentions;
import org.mufakat.reference.Reference;
import org.mufakat.text.ReadText;
import org.mufakat.text.Sentence;
import org.mufakat.text.Span;
import org.mufakat.text.TextReader;

/**
 * What each stage makes of an article, for people who write rules: sentences, mentions, rules,
 * facts.
 */
final class Explanation {

  private static final Gson PRETTY =
      new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().serializeNulls().create();

  private final TextReader textReader = new TextReader();
  private final MentionReader mentionReader;
  private final Extractor extractor;

  Explanation(Reference reference, Extractor extractor) {
    this.mentionReader = new MentionReader(reference);
    this.extractor = extractor;
  }

  String of(Article article) {
    ReadText text = textReader.read(article);
    Mentions mentions = mentionReader.read(text);
    return Stream.of(
            Stream.of("=== " + article.key() + " (" + text.language().code() + ")", "--- text"),
            text.sentences().stream().map(sentence -> line(text, sentence)),
            Stream.of("--- mentions"),
            inReadingOrder(mentions).map(mention -> line(text, mention)),
            Stream.of("--- rules"),
            RuleMatches.lines(mentions),
            Stream.of("--- facts", facts(article)))
        .flatMap(lines -> lines)
        .collect(Collectors.joining("\n"));
  }

  private static String line(ReadText text, Sentence sentence) {
    Span span = text.span(sentence.first(), sentence.end());
    return "%d-%d %s: %s".formatted(span.start(), span.end(), sentence.kind(), oneLine(text, span));
  }

  private static String line(ReadText text, Mention mention) {
    Span span = text.span(mention.first(), mention.end());
    String fields = mention.toString().replaceFirst("first=\\d+, end=\\d+, ", "");
    return "%d-%d \"%s\" %s".formatted(span.start(), span.end(), oneLine(text, span), fields);
  }

  private static String oneLine(ReadText text, Span span) {
    return text.words(span).strip().replaceAll("\\s+", " ");
  }

  private static Stream<? extends Mention> inReadingOrder(Mentions mentions) {
    List<List<? extends Mention>> all =
        List.of(
            mentions.countries(),
            mentions.institutions(),
            mentions.persons(),
            mentions.dates(),
            mentions.doubtfulDates(),
            mentions.durations(),
            mentions.amounts(),
            mentions.sectors(),
            mentions.instruments(),
            mentions.occasions(),
            mentions.cues());
    return all.stream()
        .flatMap(List::stream)
        .sorted(Comparator.comparingInt(Mention::first).thenComparing(Mention::end));
  }

  private String facts(Article article) {
    return PRETTY.toJson(JsonParser.parseString(FactsJson.line(extractor.extract(article))));
  }
}
