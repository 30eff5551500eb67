package org.mufakat.serve;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Names and values of a query string or a form, in their order. */
public final class Parameters {

  private final Map<String, List<String>> values;

  private Parameters(Map<String, List<String>> values) {
    this.values = values;
  }

  /**
   * Reads {@code application/x-www-form-urlencoded}.
   *
   * @throws Problem 400 if it is malformed
   */
  static Parameters parse(String text) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    for (String pair : text.split("&")) {
      if (!pair.isEmpty()) {
        String[] parts = pair.split("=", 2);
        values
            .computeIfAbsent(PercentDecoding.form(parts[0]), name -> new ArrayList<>())
            .add(parts.length == 2 ? PercentDecoding.form(parts[1]) : "");
      }
    }
    return new Parameters(values);
  }

  public boolean has(String name) {
    return values.containsKey(name);
  }

  public List<String> names() {
    return List.copyOf(values.keySet());
  }

  public List<String> all(String name) {
    return List.copyOf(values.getOrDefault(name, List.of()));
  }

  /**
   * The value of a parameter that may stand once.
   *
   * @throws Problem 400 if it stands several times
   */
  public Optional<String> one(String name) {
    List<String> all = all(name);
    if (all.size() > 1) {
      throw Problem.malformed("the parameter " + name + " is given twice", "give it once");
    }
    return all.stream().findFirst();
  }
}
