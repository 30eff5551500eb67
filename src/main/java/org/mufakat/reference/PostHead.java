package org.mufakat.reference;

/**
 * Words that open the title of a post.
 *
 * @param form as written, capitals as in running text: {@code Direktur Jenderal}, {@code Dirjen}
 * @param language {@code id} or {@code en}
 * @param takes what follows before the name of the holder
 * @param rank 1 for heads of state to 9 for the lowest: which of two posts of one person comes
 *     first
 */
public record PostHead(String form, String language, Takes takes, int rank) {

  /** What a head is followed by. */
  public enum Takes {
    /** Nothing, or the name of the holder: {@code Presdir}. */
    NOTHING,
    /** A field of government: {@code Menteri Perdagangan}. */
    FIELD,
    /** A body or one of its units: {@code Kepala BSN}, {@code Direktur IMATAP}. */
    INSTITUTION,
    /** A country: {@code Presiden Prancis}, {@code Duta Besar Jepang untuk Indonesia}. */
    COUNTRY,
    /** A region or town: {@code Gubernur Jawa Barat}. */
    PLACE
  }
}
