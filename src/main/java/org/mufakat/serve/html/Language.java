package org.mufakat.serve.html;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mufakat.serve.Problem;
import org.mufakat.serve.Request;

/** The language of a page: what {@code ?lang=} says, else what the reader's browser asks for. */
public enum Language {
  EN("English"),
  ID("Bahasa Indonesia");

  private final String ownName;

  Language(String ownName) {
    this.ownName = ownName;
  }

  /** The tag: {@code en}. */
  public String tag() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Its name in itself. */
  public String ownName() {
    return ownName;
  }

  /**
   * @throws Problem 400 for another one than {@code id} and {@code en}
   */
  public static Language of(Request request) {
    return request
        .parameters()
        .one("lang")
        .filter(tag -> !tag.isEmpty())
        .map(Language::named)
        .orElseGet(() -> preferred(request.headers("Accept-Language").orElse("")));
  }

  private static Language named(String tag) {
    return known(tag)
        .orElseThrow(() -> Problem.malformed("no labels in \"" + tag + "\"", "use id or en"));
  }

  private static Language preferred(String header) {
    try {
      return Locale.LanguageRange.parse(header.isBlank() ? "en" : header).stream()
          .filter(range -> range.getWeight() > 0)
          .flatMap(range -> known(range.getRange().split("-", 2)[0]).stream())
          .findFirst()
          .orElse(EN);
    } catch (IllegalArgumentException malformed) {
      return EN;
    }
  }

  private static Optional<Language> known(String tag) {
    return List.of(values()).stream().filter(language -> language.tag().equals(tag)).findFirst();
  }
}
