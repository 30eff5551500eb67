package org.mufakat.serve.monitor;

import io.prometheus.metrics.core.metrics.Counter;
import io.prometheus.metrics.core.metrics.GaugeWithCallback;
import io.prometheus.metrics.core.metrics.Histogram;
import io.prometheus.metrics.core.metrics.Info;
import io.prometheus.metrics.instrumentation.jvm.JvmMetrics;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import io.prometheus.metrics.model.snapshots.Unit;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToDoubleFunction;
import org.mufakat.serve.Handled;
import org.mufakat.serve.ServedStore;
import org.mufakat.serve.Snapshot;
import org.mufakat.serve.Traffic;

/**
 * What is counted and measured of a server. Every label has few values, whatever is asked: routes
 * are paths of endpoints, reasons are titles of problems.
 */
final class Metrics implements Traffic.Listener {

  /** More reasons than the program has titles. */
  private static final int MOST_REASONS = 40;

  private static final double[] SECONDS = {
    0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30
  };

  private final PrometheusRegistry registry = new PrometheusRegistry();
  private final Set<String> reasons = ConcurrentHashMap.newKeySet();
  private final Counter requests =
      Counter.builder()
          .name("mufakat_http_requests_total")
          .help("Requests answered, by path of the endpoint and status.")
          .labelNames("route", "status")
          .register(registry);
  private final Counter refusals =
      Counter.builder()
          .name("mufakat_http_refusals_total")
          .help("Requests answered with a problem, by its title.")
          .labelNames("reason")
          .register(registry);
  private final Histogram duration =
      Histogram.builder()
          .name("mufakat_http_request_duration_seconds")
          .help("Time from the first line of a request to the last byte of its answer.")
          .unit(Unit.SECONDS)
          .labelNames("route")
          .classicOnly()
          .classicUpperBounds(SECONDS)
          .register(registry);

  private Metrics() {}

  /** Begins to measure. */
  static Metrics of(ServedStore store, Traffic traffic, String version) {
    Metrics metrics = new Metrics();
    JvmMetrics.builder().register(metrics.registry);
    metrics.gauge("mufakat_http_requests_in_flight", "Requests being answered.", traffic::inFlight);
    metrics.ofStore(store);
    metrics.ofBuild(version);
    traffic.tell(metrics);
    return metrics;
  }

  private interface Value {
    double now();
  }

  private void gauge(String name, String help, Value value) {
    GaugeWithCallback.builder()
        .name(name)
        .help(help)
        .callback(callback -> callback.call(value.now()))
        .register(registry);
  }

  private void ofStore(ServedStore store) {
    LastLoad lastLoad = new LastLoad();
    ofStore(store, "statements", "Statements.", one -> one.store().manifest().quads());
    ofStore(store, "articles", "Articles.", one -> one.store().manifest().articles());
    ofStore(store, "generation", "Number of the generation that is served.", Metrics::generation);
    ofStore(
        store,
        "loaded_timestamp_seconds",
        "When the generation that is served was loaded; 0 where the journal does not say.",
        lastLoad::seconds);
  }

  private void ofStore(
      ServedStore store, String name, String help, ToDoubleFunction<Snapshot> value) {
    gauge(
        "mufakat_store_" + name,
        help,
        () -> {
          try (Snapshot snapshot = store.snapshot()) {
            return value.applyAsDouble(snapshot);
          }
        });
  }

  private static double generation(Snapshot snapshot) {
    return Double.parseDouble(snapshot.store().generation().replaceAll("[^0-9]", ""));
  }

  private void ofBuild(String version) {
    Info.builder()
        .name("mufakat_build_info")
        .help("The version that runs.")
        .labelNames("version")
        .register(registry)
        .setLabelValues(version);
  }

  @Override
  public void handled(Handled request) {
    requests.labelValues(request.route(), Integer.toString(request.status())).inc();
    duration.labelValues(request.route()).observe(request.nanos() / 1e9);
    request.refusal().ifPresent(title -> refusals.labelValues(reason(title)).inc());
  }

  private String reason(String title) {
    boolean known = reasons.contains(title) || reasons.size() < MOST_REASONS && reasons.add(title);
    return known ? title : "other";
  }

  PrometheusRegistry registry() {
    return registry;
  }
}
