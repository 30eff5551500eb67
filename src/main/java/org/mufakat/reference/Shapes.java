package org.mufakat.reference;

/** What identifiers of others look like. */
final class Shapes {

  private Shapes() {}

  static boolean digits(String value) {
    return !value.isEmpty() && value.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  static boolean qid(String value) {
    return value.startsWith("Q") && digits(value.substring(1));
  }

  /** {@code 0}, six letters or digits, two digits. */
  static boolean ror(String value) {
    return value.length() == 9
        && value.startsWith("0")
        && value.chars().allMatch(c -> (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z'))
        && digits(value.substring(7));
  }

  /** A year, or a year and a month: {@code 2024-10}. */
  static boolean month(String value) {
    boolean year = value.length() == 4 && digits(value);
    return year
        || (value.length() == 7
            && value.charAt(4) == '-'
            && digits(value.substring(0, 4))
            && digits(value.substring(5)));
  }

  /** A year, a month, or a day: {@code 2026-05-15}. */
  static boolean date(String value) {
    boolean day =
        value.length() == 10
            && value.charAt(7) == '-'
            && month(value.substring(0, 7))
            && digits(value.substring(8));
    return day || month(value);
  }

  /** Parts of lower-case letters and digits, joined by single hyphens or full stops. */
  static boolean localId(String value) {
    boolean joined = true;
    for (char c : value.toCharArray()) {
      boolean join = c == '-' || c == '.';
      boolean plain = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z');
      if (!plain && (!join || joined)) {
        return false;
      }
      joined = join;
    }
    return !joined;
  }
}
