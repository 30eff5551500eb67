package org.mufakat.text;

/** Languages that articles come in; only the first two are read. */
public enum Language {
  INDONESIAN("id"),
  ENGLISH("en"),
  MALAY("ms"),
  OTHER("und");

  private final String code;

  Language(String code) {
    this.code = code;
  }

  /** The language of a code, {@link #OTHER} where it is none of ours. */
  static Language of(String code) {
    for (Language language : values()) {
      if (language.code.equals(code)) {
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
}
