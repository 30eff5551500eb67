package org.mufakat.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A command of a document and what the document says it prints, from a block fenced as {@code
 * console}: {@code $ } begins a command, {@code > } goes on with it, all else is output. In output,
 * {@code ...} stands for any text; alone on a line, for any lines.
 *
 * @param place document and line, for messages
 */
record Transcript(String place, String command, List<String> output) {

  private static final String ANY = "...";

  static List<Transcript> in(String document, List<String> lines) {
    List<Transcript> found = new ArrayList<>();
    boolean inside = false;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.startsWith("```")) {
        inside = line.equals("```console");
      } else if (inside && line.startsWith("$ ")) {
        found.add(new Transcript(document + ":" + (i + 1), line.substring(2), new ArrayList<>()));
      } else if (inside) {
        Transcript last = found.remove(found.size() - 1);
        found.add(last.with(line));
      }
    }
    return found;
  }

  private Transcript with(String line) {
    if (output.isEmpty() && line.startsWith("> ")) {
      return new Transcript(place, command + "\n" + line.substring(2), output);
    }
    List<String> longer = new ArrayList<>(output);
    longer.add(line);
    return new Transcript(place, command, longer);
  }

  boolean matches(String printed) {
    StringBuilder pattern = new StringBuilder();
    for (String line : output) {
      pattern.append(line.equals(ANY) ? "(?:.*\n)*?" : quoted(line) + "\n");
    }
    return Pattern.matches(pattern.toString(), printed);
  }

  private static String quoted(String line) {
    List<String> parts = new ArrayList<>();
    for (String part : line.stripTrailing().split(Pattern.quote(ANY), -1)) {
      parts.add(Pattern.quote(part));
    }
    return String.join(".*", parts) + " *";
  }
}
