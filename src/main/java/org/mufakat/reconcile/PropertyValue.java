package org.mufakat.reconcile;

import java.util.List;
import java.util.Map;

/** A value of a property of a thing. */
public sealed interface PropertyValue {

  /**
   * Something with names of its own.
   *
   * @param labels what it is called, by language
   * @param names all that it is called, in both languages and as codes
   */
  record Thing(String iri, Map<String, String> labels, List<String> names)
      implements PropertyValue {}

  /** Words, a date as it is stated, a code. */
  record Text(String text) implements PropertyValue {}

  /** A count or a year. */
  record Whole(long number) implements PropertyValue {}
}
