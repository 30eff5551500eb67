package org.mufakat.fact;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mufakat.fact.DescribedOccasions.Described;
import org.mufakat.mention.Mention;
import org.mufakat.mention.Mention.OccasionMention;
import org.mufakat.mention.Mentions;
import org.mufakat.mention.rule.Items;
import org.mufakat.mention.rule.Match;
import org.mufakat.mention.rule.RuleBook;
import org.mufakat.text.Language;
import org.mufakat.text.Sentence;
import org.mufakat.text.Span;

/** The matches of all rules in an article, for people who write rules. */
public final class RuleMatches {

  private static final RuleBook AGREEMENTS = RuleBook.of(RuleMatches.class, "agreements");
  private static final RuleBook EVENTS = RuleBook.of(RuleMatches.class, "events");

  private final Mentions mentions;
  private final DescribedOccasions described;

  public RuleMatches(Mentions mentions) {
    this.mentions = mentions;
    this.described = new DescribedOccasions(mentions);
  }

  /**
   * Each match in a sentence as a line: {@code 12-80 id-subject-signs signed: party = "Kenya", what
   * = "nota kesepahaman"}.
   */
  public List<String> lines(Sentence sentence) {
    if (sentence.kind() != Sentence.Kind.BODY) {
      return List.of();
    }
    List<OccasionMention> occasions =
        described.in(sentence).stream().map(Described::mention).toList();
    Items items = Items.of(mentions, occasions, sentence.first(), sentence.end());
    Language language = mentions.text().language();
    return Stream.concat(
            AGREEMENTS.matches(language, items).stream(),
            EVENTS.matches(language, items.withoutInstruments()).stream())
        .map(match -> line(mentions, match))
        .toList();
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
