package org.mufakat.mention.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mufakat.text.Language;

/**
 * The rules of one topic in all languages: {@code LANGUAGE/TOPIC.yaml} beside the class that reads
 * them.
 */
public final class RuleBook {

  private final Map<String, List<Rule>> byLanguage = new HashMap<>();
  private final Map<String, RuleIndex> indexes = new HashMap<>();

  private RuleBook(Map<String, List<Rule>> byLanguage) {
    this.byLanguage.putAll(byLanguage);
    byLanguage.forEach((language, rules) -> indexes.put(language, new RuleIndex(rules)));
  }

  /**
   * Reads the rule files of a topic.
   *
   * @throws IllegalStateException if a rule lacks a name, a reason, a pattern, an example or a
   *     counter-example; the message names file and rule
   */
  public static RuleBook of(Class<?> beside, String topic) {
    Map<String, List<Rule>> rules = new HashMap<>();
    for (Language language : List.of(Language.INDONESIAN, Language.ENGLISH)) {
      rules.put(language.code(), RuleFile.read(beside, language.code(), topic));
    }
    return new RuleBook(rules);
  }

  /**
   * Reads rules that stand elsewhere than in a rule file.
   *
   * @param where they stand, for messages
   * @throws IllegalStateException as {@link #of(Class, String)}
   */
  public static RuleBook of(String yaml, Language language, String where) {
    return new RuleBook(Map.of(language.code(), new RuleFile(where, language.code()).rules(yaml)));
  }

  /** A book of one rule, for trying it out. */
  public static RuleBook only(Rule rule) {
    return new RuleBook(Map.of(rule.language(), List.of(rule)));
  }

  /** The rules of a language, in the order of the file. */
  public List<Rule> rules(Language language) {
    return byLanguage.getOrDefault(language.code(), List.of());
  }

  /**
   * Every match of every rule in a stretch of items; of matches of one rule that end together and
   * speak of one instrument, the first.
   */
  public List<Match> matches(Language language, Items items) {
    RuleIndex index = indexes.get(language.code());
    List<Rule> candidates = index == null ? List.of() : index.candidates(items);
    List<Match> matches = new ArrayList<>();
    for (Rule rule : candidates) {
      addMatches(rule, items, matches);
    }
    return matches;
  }

  private static void addMatches(Rule rule, Items items, List<Match> matches) {
    int lastEnd = -1;
    List<Item> lastWhat = List.of();
    for (int at = 0; at < items.size(); at++) {
      Pattern.Held held = rule.pattern().matchAt(items, at).orElse(null);
      if (held == null || held.end() == at) {
        continue;
      }
      List<Item> what = held.captures().getOrDefault("what", List.of());
      if (held.end() != lastEnd || !what.equals(lastWhat)) {
        lastEnd = held.end();
        lastWhat = what;
        int end = items.get(lastEnd - 1).end();
        matches.add(new Match(rule, items.get(at).first(), end, held.captures()));
      }
    }
  }
}
