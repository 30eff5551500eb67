package org.mufakat.article;

import java.util.Locale;

/** Why an input was refused; {@link #label()} is for counts in summaries. */
public enum Refusal {
  NOT_FOUND,
  /** Permissions, or the disk. */
  UNREADABLE,
  /** A folder, pipe or device where a regular file is expected. */
  NOT_A_FILE,
  LINK_OUT_OF_FOLDER,
  UNKNOWN_ENDING,
  ARCHIVE,
  EMPTY,
  TOO_LARGE,
  /** The bytes are not text in the character set that they claim, or that is assumed. */
  BAD_ENCODING,
  /** A character that no text of an article holds, see {@link AllowedText}. */
  FORBIDDEN_CHARACTER,
  /** Not the JSON, YAML or HTML that the ending promises. */
  MALFORMED,
  BAD_METADATA,
  CHANGED_WHILE_READ,
  /** Text in a language for which there are no rules. */
  UNREAD_LANGUAGE,
  /** The program failed on it: the fault is not the article's. */
  RULES_FAILED;

  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
