package org.mufakat.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Word lists of one topic: a resource of {@code [section]} lines, each followed by one entry a
 * line; {@code #} begins a comment.
 */
public final class WordList {

  private final String resource;
  private final Map<String, List<String>> sections;

  private WordList(String resource, Map<String, List<String>> sections) {
    this.resource = resource;
    this.sections = sections;
  }

  /**
   * Reads a resource beside a class.
   *
   * @throws IllegalStateException if the resource is missing or an entry stands before the first
   *     section
   */
  public static WordList of(Class<?> beside, String resource) {
    try (InputStream in = beside.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("no word list " + resource + " beside " + beside.getName());
      }
      return new WordList(resource, read(in, resource));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, List<String>> read(InputStream in, String resource)
      throws IOException {
    Map<String, List<String>> sections = new LinkedHashMap<>();
    BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    List<String> section = null;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      String entry = line.strip();
      if (entry.isEmpty() || entry.startsWith("#")) {
        continue;
      }
      if (entry.startsWith("[") && entry.endsWith("]")) {
        section =
            sections.computeIfAbsent(
                entry.substring(1, entry.length() - 1), k -> new ArrayList<>());
      } else if (section == null) {
        throw new IllegalStateException(
            resource + ": \"" + entry + "\" stands before the first [section]");
      } else {
        section.add(entry);
      }
    }
    return sections;
  }

  /**
   * The entries of one section, in order.
   *
   * @throws IllegalStateException if there is no such section
   */
  public List<String> section(String name) {
    List<String> entries = sections.get(name);
    if (entries == null) {
      throw new IllegalStateException(resource + " has no [" + name + "]");
    }
    return List.copyOf(entries);
  }

  /** All sections by name, in the order of the file. */
  public Map<String, List<String>> sections() {
    return Collections.unmodifiableMap(sections);
  }
}
