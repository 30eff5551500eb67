package org.mufakat.mention.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mufakat.text.Language;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * The rules of one topic in all languages: {@code LANGUAGE/TOPIC.yaml} beside the class that reads
 * them.
 */
public final class RuleBook {

  private final Map<String, List<Rule>> byLanguage = new HashMap<>();

  private RuleBook() {}

  /**
   * Reads the rule files of a topic.
   *
   * @throws IllegalStateException if a rule lacks a name, a reason, a pattern, an example or a
   *     counter-example; the message names file and rule
   */
  public static RuleBook of(Class<?> beside, String topic) {
    RuleBook book = new RuleBook();
    for (Language language : List.of(Language.INDONESIAN, Language.ENGLISH)) {
      String file = language.code() + "/" + topic + ".yaml";
      try (InputStream in = beside.getResourceAsStream(file)) {
        book.byLanguage.put(
            language.code(), in == null ? List.of() : read(in, file, language.code()));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return book;
  }

  /**
   * Reads rules that stand elsewhere than in a rule file.
   *
   * @param where they stand, for messages
   * @throws IllegalStateException as {@link #of(Class, String)}
   */
  public static RuleBook of(String yaml, Language language, String where) {
    RuleBook book = new RuleBook();
    Object document = new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
    book.byLanguage.put(language.code(), rules(document, where, language.code()));
    return book;
  }

  private static List<Rule> read(InputStream in, String file, String language) {
    return rules(new Yaml(new SafeConstructor(new LoaderOptions())).load(in), file, language);
  }

  private static List<Rule> rules(Object document, String file, String language) {
    List<Rule> rules = new ArrayList<>();
    for (Object entry : (List<?>) document) {
      rules.add(rule((Map<?, ?>) entry, file, language));
    }
    return List.copyOf(rules);
  }

  private static Rule rule(Map<?, ?> entry, String file, String language) {
    String name = text(entry, "name", file, "a rule");
    String where = file + ", rule " + name;
    List<Rule.Example> examples = new ArrayList<>();
    for (Object example : list(entry, "examples", where)) {
      examples.add(example((Map<?, ?>) example, where));
    }
    List<String> counter =
        list(entry, "counter-examples", where).stream().map(String::valueOf).toList();
    return new Rule(
        name,
        text(entry, "reason", file, where),
        language,
        Pattern.parse(text(entry, "pattern", file, where)),
        text(entry, "says", file, where),
        examples,
        counter);
  }

  private static Rule.Example example(Map<?, ?> entry, String where) {
    Map<String, List<String>> gives = new LinkedHashMap<>();
    Object captures = entry.get("gives");
    if (!(captures instanceof Map<?, ?> map)) {
      throw new IllegalStateException(where + ": an example without \"gives\"");
    }
    map.forEach(
        (key, value) ->
            gives.put(
                String.valueOf(key),
                value instanceof List<?> many
                    ? many.stream().map(String::valueOf).toList()
                    : List.of(String.valueOf(value))));
    return new Rule.Example(String.valueOf(entry.get("text")), gives);
  }

  private static String text(Map<?, ?> entry, String key, String file, String where) {
    Object value = entry.get(key);
    if (value == null) {
      throw new IllegalStateException(file + ": " + where + " has no \"" + key + "\"");
    }
    return String.valueOf(value);
  }

  private static List<?> list(Map<?, ?> entry, String key, String where) {
    if (!(entry.get(key) instanceof List<?> list) || list.isEmpty()) {
      throw new IllegalStateException(where + " has no \"" + key + "\"");
    }
    return list;
  }

  /** A book of one rule, for trying it out. */
  public static RuleBook only(Rule rule) {
    RuleBook book = new RuleBook();
    book.byLanguage.put(rule.language(), List.of(rule));
    return book;
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
    List<Match> matches = new ArrayList<>();
    for (Rule rule : rules(language)) {
      if (rule.pattern().canMatch(items)) {
        addMatches(rule, items, matches);
      }
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
