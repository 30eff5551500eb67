package org.mufakat.reference;

import java.util.List;
import java.util.Set;

/**
 * When a form of the lexicon is not a mention of what it names.
 *
 * <p>A mention is refused where one of the words stands beside it, and where the test fails. Words
 * are compared without regard to capitals; several tokens may make up a word ({@code Bank of}).
 *
 * @param name by which entries refer to it
 * @param kinds kinds of entries that it applies to without being named by them; empty for most
 * @param left words that refuse a mention when they stand directly before it
 * @param right words that refuse a mention when they stand directly after it
 * @param leftRun words that refuse a mention when they stand anywhere before it in the same run of
 *     capitalised words: {@code PT Toyota Motor Manufacturing Indonesia}
 * @param rightRun the same, after it
 * @param note for people
 */
public record Guard(
    String name,
    Set<LexiconEntry.Kind> kinds,
    Test test,
    List<String> left,
    List<String> right,
    List<String> leftRun,
    List<String> rightRun,
    String note) {

  /** What must hold beside the words. */
  public enum Test {
    /** Nothing more: the words decide. */
    WORDS,
    /** The form is written in capitals where its line as a whole is not. */
    UPPER_CASE,
    /** Another country is named in the same sentence. */
    NEAR_OTHER_COUNTRY,
    /**
     * The country of the target is named in the article by a form that needs no guard, that of no
     * other target of this form is, and no other country stands beside the mention as its owner.
     */
    COUNTRY_NAMED,
    /** North Korea is not the only Korea that the article names in full. */
    KOREA,
    /**
     * No country other than that of the target follows or precedes as owner, and no further field
     * follows.
     */
    NOT_FOREIGN,
    /** Neither neighbour is a capitalised word that could be the rest of a person's name. */
    NOT_IN_NAME
  }
}
