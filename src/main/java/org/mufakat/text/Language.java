package org.mufakat.text;

import java.util.Locale;

/** Languages that articles come in and that are told apart; only the first two are read. */
public enum Language {
  INDONESIAN("id"),
  ENGLISH("en"),
  MALAY("ms"),
  JAVANESE("jv"),
  SUNDANESE("su"),
  TAGALOG("tl"),
  DUTCH("nl"),
  GERMAN("de"),
  FRENCH("fr"),
  SPANISH("es"),
  PORTUGUESE("pt"),
  ITALIAN("it"),
  VIETNAMESE("vi"),
  TURKISH("tr"),
  CHINESE("zh"),
  JAPANESE("ja"),
  KOREAN("ko"),
  ARABIC("ar"),
  RUSSIAN("ru"),
  THAI("th"),
  OTHER("und");

  private final String code;

  Language(String code) {
    this.code = code;
  }

  /**
   * The language of a code ({@code en}, {@code en-GB}), {@link #OTHER} where it is none of these.
   */
  public static Language of(String code) {
    String primary = code.strip().toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
    for (Language language : values()) {
      if (language.code.equals(primary)) {
        return language;
      }
    }
    return OTHER;
  }

  /** ISO 639-1, or {@code und}. */
  public String code() {
    return code;
  }

  public boolean isRead() {
    return this == INDONESIAN || this == ENGLISH;
  }

  /** For people: {@code Malay}. */
  public String label() {
    return name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT);
  }
}
