package org.mufakat.fact;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mufakat.mention.Mention;
import org.mufakat.mention.Mentions;
import org.mufakat.mention.rule.Items;
import org.mufakat.mention.rule.Match;
import org.mufakat.mention.rule.RuleBook;
import org.mufakat.text.Language;
import org.mufakat.text.Sentence;
import org.mufakat.text.Span;

/** Every match of every rule in a text, for people who write rules. */
public final class RuleMatches {

  private static final RuleBook AGREEMENTS = RuleBook.of(RuleMatches.class, "agreements");
  private static final RuleBook EVENTS = RuleBook.of(RuleMatches.class, "events");

  private RuleMatches() {}

  /** {@code 12-80 id-subject-signs signed: party = "Kenya", what = "nota kesepahaman"}. */
  public static Stream<String> lines(Mentions mentions) {
    return mentions.text().sentences().stream()
        .filter(Sentence::saysSomething)
        .flatMap(sentence -> matches(mentions, sentence))
        .map(match -> line(mentions, match));
  }

  private static Stream<Match> matches(Mentions mentions, Sentence sentence) {
    Items items = Items.of(mentions, sentence.first(), sentence.end());
    Language language = mentions.text().language();
    return Stream.concat(
        AGREEMENTS.matches(language, items).stream(),
        EVENTS.matches(language, items.withoutInstruments()).stream());
  }

  private static String line(Mentions mentions, Match match) {
    Span span = mentions.text().span(match.first(), match.end());
    String captures =
        match.captures().keySet().stream()
            .map(name -> name + " = " + words(mentions, match.mentions(name)))
            .collect(Collectors.joining(", "));
    return "%d-%d %s %s: %s"
        .formatted(span.start(), span.end(), match.rule().name(), match.rule().says(), captures);
  }

  private static String words(Mentions mentions, List<Mention> captured) {
    return captured.stream()
        .map(mention -> "\"" + mentions.text().words(mention.first(), mention.end()) + "\"")
        .collect(Collectors.joining(" + "));
  }
}
