package org.mufakat.serve;

import java.time.Clock;
import java.util.List;

/** What the server answers: all endpoints. */
public final class Site {

  private Site() {}

  /**
   * @param clock for what {@code today} means
   */
  public static List<Endpoint> endpoints(ServedStore store, Settings settings, Clock clock) {
    return List.of(new SparqlEndpoint(store, settings, clock));
  }
}
