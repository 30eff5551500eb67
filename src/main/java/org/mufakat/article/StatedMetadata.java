package org.mufakat.article;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Metadata that a person or program wrote down for an article, by field name; a value that is not
 * what its field promises is refused, since a silent gap would change dates and keys.
 *
 * <p>Every value is cleaned by one rule: runs of white space become one blank, and characters that
 * steer direction without showing are dropped. Fields of other names are passed over.
 */
record StatedMetadata(Map<String, String> values) {

  private static final int LONGEST = 2_000;
  private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0\\u0085]+");
  private static final Pattern STEERING =
      Pattern.compile("[\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]+");
  private static final Pattern DAY =
      Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:[T ]\\d{2}:?\\d{2}.{0,30})?");
  private static final Pattern LANGUAGE = Pattern.compile("([A-Za-z]{2,3})(?:[-_][A-Za-z0-9]+)*");

  /** Reads the known fields. */
  Metadata read() throws RefusedException {
    return new Metadata(
        value("id"),
        value("title"),
        value("publisher"),
        published(),
        language(),
        url(),
        value("author"));
  }

  private Optional<LocalDate> published() throws RefusedException {
    Optional<String> stated = value("published");
    if (stated.isEmpty()) {
      return Optional.empty();
    }
    Optional<LocalDate> day = day(stated.get());
    if (day.isEmpty()) {
      throw bad("published", stated.get(), "write the day as 2023-09-08");
    }
    return day;
  }

  private Optional<String> language() throws RefusedException {
    Optional<String> stated = value("language");
    if (stated.isEmpty()) {
      return Optional.empty();
    }
    Optional<String> language = language(stated.get());
    if (language.isEmpty()) {
      throw bad("language", stated.get(), "write a language tag such as id or en");
    }
    return language;
  }

  private Optional<String> url() throws RefusedException {
    Optional<String> stated = value("url");
    if (stated.isEmpty()) {
      return Optional.empty();
    }
    Optional<String> url = WebAddress.canonical(stated.get());
    if (url.isEmpty()) {
      throw bad("url", stated.get(), "write the whole address, beginning with https://");
    }
    return url;
  }

  private Optional<String> value(String field) throws RefusedException {
    String stated = values.get(field);
    if (stated == null) {
      return Optional.empty();
    }
    if (stated.codePoints().anyMatch(AllowedText::isForbidden)) {
      throw bad(field, "", "remove the control characters in it");
    }
    String clean = clean(stated);
    if (clean.length() > LONGEST) {
      throw bad(field, "", "shorten it to " + LONGEST + " characters");
    }
    return Optional.of(clean).filter(text -> !text.isEmpty());
  }

  static String clean(String value) {
    return SPACE.matcher(STEERING.matcher(value).replaceAll("")).replaceAll(" ").strip();
  }

  /** The day of an ISO date or date and time, as printed: the time zone does not move it. */
  static Optional<LocalDate> day(String stated) {
    var match = DAY.matcher(stated);
    if (!match.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(match.group(1)));
    } catch (DateTimeParseException noSuchDay) {
      return Optional.empty();
    }
  }

  /** The primary subtag of a language tag, in lower case. */
  static Optional<String> language(String tag) {
    var match = LANGUAGE.matcher(tag);
    return match.matches()
        ? Optional.of(match.group(1).toLowerCase(java.util.Locale.ROOT))
        : Optional.empty();
  }

  private static RefusedException bad(String field, String value, String remedy) {
    String shown =
        value.isEmpty() ? "" : " \"" + value.substring(0, Math.min(60, value.length())) + "\"";
    return new RefusedException(
        Refusal.BAD_METADATA, "\"" + field + "\"" + shown + " cannot be used", remedy);
  }
}
