package org.mufakat.serve;

import java.util.List;

/** What the server answers: all endpoints. */
public final class Site {

  private Site() {}

  public static List<Endpoint> endpoints(ServedStore store, Settings settings) {
    return List.of();
  }
}
