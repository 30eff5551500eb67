package org.mufakat.doctor;

import java.util.Optional;

/**
 * What was found of one thing.
 *
 * @param name of the thing, one word
 * @param says what is so
 * @param remedy what to do about it; empty where nothing need be done
 */
public record Diagnosis(String name, State state, String says, Optional<String> remedy) {

  /** How it is. */
  public enum State {
    OK,
    /** Worth knowing; the work goes on. */
    NOTE,
    BAD
  }

  static Diagnosis ok(String name, String says) {
    return new Diagnosis(name, State.OK, says, Optional.empty());
  }

  static Diagnosis note(String name, String says, String remedy) {
    return new Diagnosis(name, State.NOTE, says, Optional.of(remedy));
  }

  static Diagnosis bad(String name, String says, String remedy) {
    return new Diagnosis(name, State.BAD, says, Optional.of(remedy));
  }
}
