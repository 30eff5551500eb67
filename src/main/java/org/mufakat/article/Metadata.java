package org.mufakat.article;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What an input states about an article apart from its text.
 *
 * @param url absolute, of http or https, in ASCII
 * @param language primary language subtag in lower case: {@code id}
 */
public record Metadata(
    Optional<String> id,
    Optional<String> title,
    Optional<String> publisher,
    Optional<LocalDate> published,
    Optional<String> language,
    Optional<String> url,
    Optional<String> author) {

  /** Nothing stated. */
  public static Metadata none() {
    return new Metadata(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** Explicit id, else canonical URL; empty where neither is stated. */
  Optional<String> key() {
    return id.or(() -> url);
  }
}
