package org.mufakat.query;

/** The same words in Indonesian and in English. */
public record Bilingual(String id, String en) {

  /** The words in the language of this tag; English for any tag but {@code id}. */
  public String in(String language) {
    return language.equals("id") ? id : en;
  }
}
