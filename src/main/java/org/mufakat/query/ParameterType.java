package org.mufakat.query;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a parameter of a canned query accepts.
 *
 * <p>A type whose values are nodes of the store has a query of its own in {@code names/}, which
 * lists the nodes and all that they are called.
 */
public enum ParameterType {
  /** ISO code, IRI, or any name or alias of a country. */
  COUNTRY("country code, name or IRI", true),
  /** IRI, local id or unique name of anything that has a name. */
  ENTITY("IRI, local id or unique name", true),
  /** A sector or theme, by id, name or IRI. */
  SECTOR("sector id, name or IRI", true),
  /** A kind of agreement. */
  KIND("kind of agreement (MoU, treaty, …)", true),
  /** A kind of event. */
  EVENT_KIND("kind of event (meeting, visit, …)", true),
  /** A type of institution. */
  INSTITUTION_TYPE("type of institution (government, company, …)", true),
  /** The status of an agreement. */
  STATUS("status (proposed, signed, …)", true),
  /** A property, by prefixed name, IRI, or local name in the project's own vocabulary. */
  PROPERTY("property (coop:signedOn, signedOn or IRI)", false),
  /** A day; also {@code today}. */
  DATE("day as YYYY-MM-DD, or today", false),
  /** A whole number of months, 0 to 1200. */
  MONTHS("whole number of months", false),
  /** Any text; bound as it stands. */
  TEXT("text", false);

  private final String expects;
  private final boolean named;

  ParameterType(String expects, boolean named) {
    this.expects = expects;
    this.named = named;
  }

  /** The name in a header: {@code event-kind}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What to write, in a few words. */
  public String expects() {
    return expects;
  }

  /**
   * Resource with the query that lists the nodes and their names, where the values are nodes of the
   * store.
   */
  Optional<String> namesQuery() {
    return named ? Optional.of("names/" + label() + ".rq") : Optional.empty();
  }

  static ParameterType of(String label) {
    return Arrays.stream(values())
        .filter(type -> type.label().equals(label))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "no parameter type \"" + label + "\"; there are " + labels()));
  }

  private static String labels() {
    return Arrays.stream(values()).map(ParameterType::label).collect(Collectors.joining(", "));
  }
}
