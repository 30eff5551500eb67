package org.mufakat.mention.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * A list of rules as people write it, in YAML.
 *
 * @param name of the file, for messages
 * @param language of its rules
 */
record RuleFile(String name, String language) {

  /** The rules of a topic in a language, beside the class that reads them; none without a file. */
  static List<Rule> read(Class<?> beside, String language, String topic) {
    RuleFile file = new RuleFile(language + "/" + topic + ".yaml", language);
    try (InputStream in = beside.getResourceAsStream(file.name())) {
      return in == null ? List.of() : file.rules((List<?>) yaml().load(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Yaml yaml() {
    return new Yaml(new SafeConstructor(new LoaderOptions()));
  }

  /**
   * @throws IllegalStateException if a rule lacks a name, a reason, a pattern, an example or a
   *     counter-example; the message names file and rule
   */
  List<Rule> rules(String yaml) {
    return rules((List<?>) yaml().load(yaml));
  }

  private List<Rule> rules(List<?> entries) {
    List<Rule> rules = new ArrayList<>();
    for (Object entry : entries) {
      rules.add(rule((Map<?, ?>) entry));
    }
    return List.copyOf(rules);
  }

  private Rule rule(Map<?, ?> entry) {
    String rule = text(entry, "name", "a rule");
    String where = name + ", rule " + rule;
    List<Rule.Example> examples = new ArrayList<>();
    for (Object example : list(entry, "examples", where)) {
      examples.add(example((Map<?, ?>) example, where));
    }
    List<String> counter =
        list(entry, "counter-examples", where).stream().map(String::valueOf).toList();
    return new Rule(
        rule,
        text(entry, "reason", where),
        language,
        Pattern.parse(text(entry, "pattern", where)),
        text(entry, "says", where),
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

  private String text(Map<?, ?> entry, String key, String where) {
    Object value = entry.get(key);
    if (value == null) {
      throw new IllegalStateException(name + ": " + where + " has no \"" + key + "\"");
    }
    return String.valueOf(value);
  }

  private static List<?> list(Map<?, ?> entry, String key, String where) {
    if (!(entry.get(key) instanceof List<?> list) || list.isEmpty()) {
      throw new IllegalStateException(where + " has no \"" + key + "\"");
    }
    return list;
  }
}
