package org.mufakat.query;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * The header of a query file: YAML behind {@code #+}, from the first line on. Reads strictly: a
 * missing or unknown key is an error.
 */
final class QueryHeader {

  private static final String MARK = "#+";
  private static final List<String> KEYS =
      List.of("summary", "description", "parameters", "tags", "example", "columns", "severity");

  private final String file;
  private final Map<?, ?> values;

  private QueryHeader(String file, Map<?, ?> values) {
    this.file = file;
    this.values = values;
  }

  /**
   * @param file path, for the name and for messages
   * @throws IllegalArgumentException if the header is not as docs/queries.md describes it
   */
  static CannedQuery read(String file, String text) {
    QueryHeader header = new QueryHeader(file, yaml(file, text));
    header.refuseUnknownKeys(header.values, KEYS);
    return new CannedQuery(
        file.substring(file.lastIndexOf('/') + 1).replaceFirst("\\.rq$", ""),
        header.bilingual(header.values, "summary"),
        header.bilingual(header.values, "description"),
        header.parameters(),
        header.tags(),
        header.string(header.values, "example"),
        header.columns(),
        Optional.ofNullable(header.values.get("severity"))
            .map(value -> Severity.valueOf(value.toString().toUpperCase(Locale.ROOT))),
        text);
  }

  private static Map<?, ?> yaml(String file, String text) {
    String header =
        text.lines()
            .takeWhile(line -> line.startsWith(MARK))
            .map(line -> line.substring(MARK.length()))
            .collect(Collectors.joining("\n"));
    try {
      if (new Yaml(new SafeConstructor(new LoaderOptions())).load(header)
          instanceof Map<?, ?> map) {
        return map;
      }
    } catch (YAMLException e) {
      throw new IllegalArgumentException(file + ": header is not YAML: " + e.getMessage(), e);
    }
    throw new IllegalArgumentException(
        file + ": no header; the file must begin with lines \"#+ key: value\"");
  }

  private List<Parameter> parameters() {
    return section("parameters").entrySet().stream()
        .map(
            entry ->
                parameter(
                    entry.getKey().toString(), map(entry.getValue(), entry.getKey().toString())))
        .toList();
  }

  private Parameter parameter(String name, Map<?, ?> value) {
    refuseUnknownKeys(value, List.of("type", "description", "optional", "default"));
    return new Parameter(
        name,
        ParameterType.of(string(value, "type")),
        bilingual(value, "description"),
        Boolean.TRUE.equals(value.get("optional")),
        Optional.ofNullable(value.get("default")).map(Object::toString));
  }

  private List<String> tags() {
    if (values.get("tags") instanceof List<?> list) {
      return list.stream().map(Object::toString).toList();
    }
    throw problem("tags must be a list");
  }

  private Map<String, String> columns() {
    Map<String, String> columns = new LinkedHashMap<>();
    section("columns").forEach((name, holds) -> columns.put(name.toString(), holds.toString()));
    return Collections.unmodifiableMap(columns);
  }

  private Map<?, ?> section(String key) {
    return values.containsKey(key) ? map(values.get(key), key) : Map.of();
  }

  private Bilingual bilingual(Map<?, ?> in, String key) {
    Map<?, ?> both = map(in.get(key), key);
    return new Bilingual(string(both, "id"), string(both, "en"));
  }

  private String string(Map<?, ?> in, String key) {
    return Optional.ofNullable(in.get(key))
        .map(value -> value.toString().strip())
        .filter(value -> !value.isEmpty())
        .orElseThrow(() -> problem("\"" + key + "\" is missing"));
  }

  private Map<?, ?> map(Object value, String key) {
    if (value instanceof Map<?, ?> map) {
      return map;
    }
    throw problem("\"" + key + "\" must hold keys and values");
  }

  private void refuseUnknownKeys(Map<?, ?> in, List<String> known) {
    in.keySet().stream()
        .filter(key -> !known.contains(key.toString()))
        .findFirst()
        .ifPresent(
            key -> {
              throw problem("unknown key \"" + key + "\"; known are " + known);
            });
  }

  private IllegalArgumentException problem(String what) {
    return new IllegalArgumentException(file + ": " + what);
  }
}
