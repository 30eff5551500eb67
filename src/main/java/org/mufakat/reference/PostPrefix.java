package org.mufakat.reference;

/**
 * A word before the head of a post.
 *
 * @param form {@code Plt}, {@code mantan}, {@code Acting}; capitals do not count
 * @param language {@code id} or {@code en}
 * @param effect what it makes of the post
 */
public record PostPrefix(String form, String language, Effect effect) {

  /** What becomes of the post. */
  public enum Effect {
    /** Held for the time being. */
    ACTING,
    /** No longer held. */
    FORMER,
    /** Not yet held. */
    DESIGNATED,
    /** Another, lower post. */
    DEPUTY
  }
}
