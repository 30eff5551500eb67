package org.mufakat.serve.metadata;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * Something that is worked out once for each content of the store, and then remembered. Who asks
 * while it is being worked out waits for it.
 */
final class Memo<T> {

  private record Known<T>(String version, T value) {}

  private Optional<Known<T>> last = Optional.empty();

  /**
   * @param version all on which the value depends
   */
  synchronized T of(String version, Supplier<T> work) {
    Known<T> known =
        last.filter(one -> one.version.equals(version))
            .orElseGet(() -> new Known<>(version, work.get()));
    last = Optional.of(known);
    return known.value;
  }
}
