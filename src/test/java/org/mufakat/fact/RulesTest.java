package org.mufakat.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.mufakat.article.Article;
import org.mufakat.mention.Mention;
import org.mufakat.mention.Mention.PersonMention;
import org.mufakat.mention.MentionReader;
import org.mufakat.mention.Mentions;
import org.mufakat.mention.rule.Items;
import org.mufakat.mention.rule.Match;
import org.mufakat.mention.rule.Rule;
import org.mufakat.mention.rule.RuleBook;
import org.mufakat.reference.ReferenceTables;
import org.mufakat.text.Language;
import org.mufakat.text.ReadText;
import org.mufakat.text.TextReader;

/** Each rule finds what its examples say and nothing in its counter-examples. */
class RulesTest {

  private static final TextReader TEXTS = new TextReader();
  private static final MentionReader MENTIONS = new MentionReader(ReferenceTables.load());

  @TestFactory
  Stream<DynamicTest> examples() {
    return rules()
        .flatMap(rule -> rule.examples().stream().map(example -> exampleOf(rule, example)));
  }

  @TestFactory
  Stream<DynamicTest> counterExamples() {
    return rules()
        .flatMap(rule -> rule.counterExamples().stream().map(text -> counterOf(rule, text)));
  }

  @TestFactory
  Stream<DynamicTest> namesAreUnique() {
    List<String> names = rules().map(Rule::name).toList();
    return Stream.of(
        DynamicTest.dynamicTest(
            names.size() + " rules",
            () -> assertEquals(names.size(), names.stream().distinct().count())));
  }

  private static Stream<Rule> rules() {
    List<Rule> rules = new ArrayList<>();
    for (String topic : RuleExtractor.TOPICS) {
      RuleBook book = RuleBook.of(RuleExtractor.class, topic);
      rules.addAll(book.rules(Language.INDONESIAN));
      rules.addAll(book.rules(Language.ENGLISH));
    }
    rules.addAll(onThePage());
    return rules.stream();
  }

  /** The rule that the page on extraction shows. */
  private static List<Rule> onThePage() {
    String page;
    try {
      page = Files.readString(Path.of("docs/extraction.md"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    String yaml = page.substring(page.indexOf("```yaml\n") + 8);
    String rule = yaml.substring(0, yaml.indexOf("```"));
    return RuleBook.of(rule, Language.INDONESIAN, "docs/extraction.md").rules(Language.INDONESIAN);
  }

  private static DynamicTest exampleOf(Rule rule, Rule.Example example) {
    return DynamicTest.dynamicTest(
        rule.name() + ": " + example.text(),
        () -> {
          List<Map<String, List<String>>> found =
              matches(rule, example.text()).stream().map(RulesTest::words).toList();
          assertTrue(
              found.contains(example.gives()),
              () -> "expected " + example.gives() + ", found " + found);
        });
  }

  private static DynamicTest counterOf(Rule rule, String text) {
    return DynamicTest.dynamicTest(
        rule.name() + " not: " + text,
        () -> {
          List<Match> found = matches(rule, text);
          assertTrue(
              found.isEmpty(), () -> "found " + found.stream().map(RulesTest::words).toList());
          assertFalse(text.isBlank());
        });
  }

  private static Mentions mentions;

  private static List<Match> matches(Rule rule, String text) {
    mentions = MENTIONS.read(read(rule, text));
    Language language = rule.language().equals("id") ? Language.INDONESIAN : Language.ENGLISH;
    Items items = Items.of(mentions, 0, mentions.text().tokens().size());
    return RuleBook.only(rule).matches(language, items);
  }

  /** Examples are too short to tell their language by: the rule knows it. */
  private static ReadText read(Rule rule, String text) {
    Article article =
        new Article(
            "example",
            text,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(rule.language()),
            Optional.empty(),
            Optional.empty(),
            "");
    return TEXTS.read(article);
  }

  private static Map<String, List<String>> words(Match match) {
    Map<String, List<String>> words = new LinkedHashMap<>();
    match
        .captures()
        .keySet()
        .forEach(
            name -> words.put(name, match.mentions(name).stream().map(RulesTest::words).toList()));
    return words;
  }

  private static String words(Mention mention) {
    return mention instanceof PersonMention person && person.hasName()
        ? person.name()
        : mentions.text().words(mention.first(), mention.end());
  }
}
