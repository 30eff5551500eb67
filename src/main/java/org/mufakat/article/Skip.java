package org.mufakat.article;

import java.util.Locale;

/** Why an entry of a folder was passed over; {@link #label()} is for counts in summaries. */
public enum Skip {
  OTHER_ENDING,
  README,
  /** {@code NAME.meta.json}: read with its {@code NAME.txt}. */
  METADATA,
  /** A name that begins with a dot, as those of tools and stores do. */
  HIDDEN,
  /** A symbolic link to something in the same folder, which is met under its own name. */
  LINK_INSIDE_FOLDER;

  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
