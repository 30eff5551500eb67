package org.mufakat.cli;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.mufakat.fact.Extractor;
import org.mufakat.load.Loader;
import org.mufakat.reference.Reference;

/**
 * What the commands are made of, so that a test can put in its own. Tables and rules are read only
 * when a command needs them.
 *
 * @param clock for the journal, and for what {@code today} means in a query
 */
record Parts(Supplier<Reference> reference, Function<Reference, Extractor> rules, Clock clock) {

  Loader loader(Optional<String> base) {
    Reference tables = reference.get();
    return new Loader(rules.apply(tables), tables, base, clock);
  }

  Instant now() {
    return clock.instant();
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }
}
