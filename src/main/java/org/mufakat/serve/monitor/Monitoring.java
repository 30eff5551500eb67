package org.mufakat.serve.monitor;

import java.util.List;
import org.mufakat.serve.Endpoint;
import org.mufakat.serve.ServedStore;
import org.mufakat.serve.Traffic;

/** What those who run the server may ask it. */
public final class Monitoring {

  private Monitoring() {}

  /**
   * Begins to measure.
   *
   * @param version of the program
   * @param metricsForAll whether other machines may read the metrics
   */
  public static List<Endpoint> endpoints(
      ServedStore store, Traffic traffic, String version, boolean metricsForAll) {
    return List.of(
        new HealthEndpoint(),
        new ReadyEndpoint(store, traffic),
        new MetricsEndpoint(Metrics.of(store, traffic, version), metricsForAll));
  }
}
