package org.mufakat.article;

import java.util.OptionalInt;

/** What became of one thing that was to be read. Nothing is dropped in silence. */
public sealed interface Reading {

  /** Path of the file, or {@code standard input}. */
  String place();

  /**
   * An article.
   *
   * @param line in a file of many articles, counted from 1
   */
  record Read(String place, OptionalInt line, Article article) implements Reading {}

  /**
   * Something that should have been an article and could not be.
   *
   * @param line in a file of many articles, or in metadata, where the trouble stands; from 1
   * @param reason what sort of trouble, for counting
   * @param detail what exactly is wrong
   * @param remedy what the reader of the message can do
   */
  record Refused(String place, OptionalInt line, Refusal reason, String detail, String remedy)
      implements Reading {

    /** One line for people: where, what, how to mend. Control characters are shown as U+FFFD. */
    public String message() {
      String where = line.isPresent() ? place + ", line " + line.getAsInt() : place;
      String message = where + ": " + detail + "; " + remedy;
      return message.replaceAll("[\\p{Cc}\u202A-\u202E\u2066-\u2069]", "\uFFFD");
    }
  }

  /** An entry of a folder that is no article and was not meant as one. */
  record Skipped(String place, Skip why) implements Reading {}
}
