package org.mufakat.cli;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mufakat.fact.ArticleFacts;
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
 * What each stage makes of an article, for people who write rules: sentence by sentence the
 * mentions, the rules that match and the facts that rest on it, and then the facts as a whole.
 */
final class Explanation {

  private static final Gson PRETTY =
      new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().serializeNulls().create();

  private final TextReader textReader = new TextReader();
  private final MentionReader mentionReader;

  Explanation(Reference reference) {
    this.mentionReader = new MentionReader(reference);
  }

  String of(ArticleFacts facts) {
    ReadText text = textReader.read(facts.article());
    Mentions mentions = mentionReader.read(text);
    Map<Sentence, List<Mention>> mentioned =
        inReadingOrder(mentions).stream()
            .collect(Collectors.groupingBy(mention -> text.sentenceAt(mention.first())));
    RuleMatches rules = new RuleMatches(mentions);
    FactLines factLines = new FactLines(facts);
    List<String> lines = new ArrayList<>();
    lines.add("=== " + facts.article().key() + " (" + facts.language() + ")");
    for (Sentence sentence : text.sentences()) {
      Span span = text.span(sentence.first(), sentence.end());
      lines.add("--- " + at(span) + " " + sentence.kind() + ": " + oneLine(text, span));
      mentioned
          .getOrDefault(sentence, List.of())
          .forEach(mention -> lines.add("  mention " + line(text, mention)));
      rules.lines(sentence).forEach(match -> lines.add("  rule " + match));
      factLines.restingOn(span).forEach(fact -> lines.add("  " + fact));
    }
    lines.add("--- facts");
    lines.add(PRETTY.toJson(JsonParser.parseString(FactsJson.line(facts))));
    return String.join("\n", lines);
  }

  private static String at(Span span) {
    return span.start() + "-" + span.end();
  }

  private static String line(ReadText text, Mention mention) {
    Span span = text.span(mention.first(), mention.end());
    String fields = mention.toString().replaceAll("\\w*([Ff]irst|[Ee]nd)=\\d+, ", "");
    return "%s \"%s\" %s".formatted(at(span), oneLine(text, span), fields);
  }

  private static String oneLine(ReadText text, Span span) {
    return text.words(span).strip().replaceAll("\\s+", " ");
  }

  private static List<Mention> inReadingOrder(Mentions mentions) {
    List<Mention> all = new ArrayList<>();
    List.of(
            mentions.countries(),
            mentions.institutions(),
            mentions.persons(),
            mentions.dates(),
            mentions.durations(),
            mentions.amounts(),
            mentions.sectors(),
            mentions.instruments(),
            mentions.occasions(),
            mentions.cues())
        .forEach(all::addAll);
    all.sort(Comparator.comparingInt(Mention::first).thenComparing(Mention::end));
    return all;
  }
}
