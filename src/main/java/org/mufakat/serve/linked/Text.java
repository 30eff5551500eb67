package org.mufakat.serve.linked;

/**
 * A value as people read it.
 *
 * @param target where it leads; empty if nowhere
 * @param lang of its words; empty if they have none
 * @param note what else to know of it; may be empty
 */
public record Text(String text, String target, String lang, String note) {

  static Text plain(String text) {
    return new Text(text, "", "", "");
  }

  Text withNote(String more) {
    return new Text(text, target, lang, more);
  }
}
