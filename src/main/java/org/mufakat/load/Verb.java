package org.mufakat.load;

import java.util.Locale;

/** What is done to a store. */
public enum Verb {
  LOAD,
  REFRESH,
  REMOVE,
  JUDGE;

  String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
