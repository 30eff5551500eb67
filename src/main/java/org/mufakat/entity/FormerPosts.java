package org.mufakat.entity;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.mufakat.reference.PostPrefix;

/** Tells "mantan Menteri Perdagangan" from "Menteri Perdagangan". */
final class FormerPosts {

  private final List<String> prefixes;

  FormerPosts(List<PostPrefix> prefixes) {
    this.prefixes =
        prefixes.stream()
            .filter(prefix -> prefix.effect() == PostPrefix.Effect.FORMER)
            .map(PostPrefix::form)
            .sorted(Comparator.comparing(String::length).reversed())
            .toList();
  }

  /** The title without the word that says it is no longer held; empty where no word says so. */
  Optional<String> title(String written) {
    return prefixes.stream()
        .filter(prefix -> opens(prefix, written))
        .map(prefix -> written.substring(prefix.length()).replaceFirst("^[\\s-]+", ""))
        .filter(title -> !title.isEmpty())
        .findFirst();
  }

  private static boolean opens(String prefix, String written) {
    return written.regionMatches(true, 0, prefix, 0, prefix.length())
        && written.length() > prefix.length()
        && (prefix.endsWith("-") || isGap(written.charAt(prefix.length())));
  }

  private static boolean isGap(char c) {
    return c == '-' || Character.isWhitespace(c);
  }
}
