package org.mufakat.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One kind of news with its wordings: parts (title, lead, who, terms, …), each a list of
 * alternatives with slots in braces.
 */
record Story(String name, Map<String, List<String>> parts) {

  /** All stories of a language file, the section of common wordings last. */
  static List<Story> read(String file) {
    List<Story> stories = new ArrayList<>();
    for (String line : Tables.lines(file)) {
      if (line.startsWith("== ")) {
        stories.add(new Story(line.substring(3), new LinkedHashMap<>()));
      } else {
        String[] part = line.split("\t", 2);
        Story last = stories.get(stories.size() - 1);
        last.parts().computeIfAbsent(part[0], p -> new ArrayList<>()).add(part[1]);
      }
    }
    return List.copyOf(stories);
  }

  /** The alternatives of a part, none where the story has no such part. */
  List<String> all(String part) {
    return parts.getOrDefault(part, List.of());
  }

  /** A directive such as {@code status}, or the given default. */
  String said(String directive, String otherwise) {
    return parts.containsKey(directive) ? parts.get(directive).get(0) : otherwise;
  }
}
