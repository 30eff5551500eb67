package org.mufakat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** How a command ends: the exit codes of {@code ./mufakat}, which scripts rely on. */
public enum Exit {
  OK(0, "done"),
  INTERNAL(1, "internal error: please report it"),
  USAGE(2, "the command line does not say what to do"),
  QUERY(3, "the query or a parameter cannot be read or run"),
  REFUSED(4, "some input was refused; all else is done"),
  STORE(5, "the store is missing, locked, corrupt or unreadable"),
  LIMIT(6, "a limit of time or rows was reached"),
  VIOLATIONS(7, "the check found violations"),
  EMPTY(10, "no rows, with --fail-on-empty");

  private final int code;
  private final String meaning;

  Exit(int code, String meaning) {
    this.code = code;
    this.meaning = meaning;
  }

  /**
   * @throws IllegalArgumentException if no ending has this code
   */
  public static Exit of(int code) {
    return Arrays.stream(values())
        .filter(exit -> exit.code == code)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no such exit code: " + code));
  }

  /** Code to meaning, in rising order. */
  public static Map<String, String> meanings() {
    Map<String, String> meanings = new LinkedHashMap<>();
    for (Exit exit : values()) {
      meanings.put(String.valueOf(exit.code), exit.meaning);
    }
    return meanings;
  }

  public int code() {
    return code;
  }

  public String meaning() {
    return meaning;
  }
}
