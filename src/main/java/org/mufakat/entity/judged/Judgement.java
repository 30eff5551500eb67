package org.mufakat.entity.judged;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * One decision of one person.
 *
 * @param when day, or day and time in UTC, as ISO 8601 writes them
 * @param who decided
 * @param subject IRI of a report, person or institution
 * @param label what the subject was called at the time, for people who read the file
 * @param object IRI of the other one of a pair; else IRI of a property
 * @param value what the other one of a pair was called; else the judged value: the IRI, or the text
 *     of the literal
 * @param replacement the right value, of a correction only
 * @param why reason or source
 */
public record Judgement(
    String when,
    String who,
    Verdict verdict,
    String subject,
    String label,
    String object,
    String value,
    String replacement,
    String why) {

  /** What was decided. */
  public enum Verdict {
    /** Both are one. */
    SAME,
    /** They are two. */
    NOT_SAME,
    /** Somebody looked, and it cannot be said. */
    UNSURE,
    /** The value holds against others. */
    ACCEPT,
    /** The value does not hold. */
    REJECT,
    /** Another value holds in its place. */
    CORRECT;

    /** The name in the file, on the command line and in the ontology's codes: {@code not-same}. */
    public String label() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Verdict> of(String label) {
      return Arrays.stream(values()).filter(verdict -> verdict.label().equals(label)).findFirst();
    }

    /** Whether it is about two names; else it is about a value. */
    public boolean isOfPair() {
      return compareTo(UNSURE) <= 0;
    }
  }

  /** Whether both are on one pair, whichever comes first, or on one value of one property. */
  public boolean sameQuestion(Judgement other) {
    if (verdict.isOfPair() != other.verdict.isOfPair()) {
      return false;
    }
    boolean asWritten = subject.equals(other.subject) && object.equals(other.object);
    return verdict.isOfPair()
        ? asWritten || subject.equals(other.object) && object.equals(other.subject)
        : asWritten && value.equals(other.value);
  }

  /** Whether both decide alike. */
  public boolean agrees(Judgement other) {
    return verdict == other.verdict && replacement.equals(other.replacement);
  }

  /** For messages. */
  public String question() {
    return verdict.label()
        + " "
        + subject
        + " "
        + object
        + (verdict.isOfPair() ? "" : " \"" + value + "\"");
  }
}
