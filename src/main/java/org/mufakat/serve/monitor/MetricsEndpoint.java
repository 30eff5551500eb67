package org.mufakat.serve.monitor;

import io.prometheus.metrics.expositionformats.ExpositionFormatWriter;
import io.prometheus.metrics.expositionformats.ExpositionFormats;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import org.mufakat.serve.Body;
import org.mufakat.serve.Endpoint;
import org.mufakat.serve.Problem;
import org.mufakat.serve.Request;
import org.mufakat.serve.Response;

/** {@code /metrics}: in the text format of Prometheus, or in OpenMetrics where that is accepted. */
final class MetricsEndpoint implements Endpoint {

  private static final Set<String> THIS_MACHINE =
      Set.of("127.0.0.1", "[::1]", "::1", "0:0:0:0:0:0:0:1", "[0:0:0:0:0:0:0:1]", "localhost");

  /** What proxies add: then the client is another one than the connection says. */
  private static final List<String> OF_PROXIES =
      List.of("Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Real-IP", "Via");

  private final Metrics metrics;
  private final boolean forAll;
  private final ExpositionFormats formats = ExpositionFormats.init();

  /**
   * @param forAll whether other machines may read it
   */
  MetricsEndpoint(Metrics metrics, boolean forAll) {
    this.metrics = metrics;
    this.forAll = forAll;
  }

  @Override
  public String path() {
    return "/metrics";
  }

  @Override
  public boolean isCostly() {
    return false;
  }

  @Override
  public boolean isAlwaysAnswered() {
    return true;
  }

  @Override
  public Response answer(Request request) {
    if (!forAll && !isFromHere(request)) {
      throw new Problem(
          403,
          "Forbidden",
          "metrics are for the machine that the server runs on",
          "ask there, under its name localhost; who runs it opens them with --metrics-for-all");
    }
    ExpositionFormatWriter writer = formats.findWriter(request.header("Accept").orElse(""));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      writer.write(out, metrics.registry().scrape());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Response.of(writer.getContentType(), Body.of(out.toByteArray()))
        .with("Cache-Control", "no-store");
  }

  private static boolean isFromHere(Request request) {
    String host = request.header("Host").orElse("").replaceFirst(":[0-9]+$", "");
    return THIS_MACHINE.contains(request.client())
        && THIS_MACHINE.contains(host)
        && OF_PROXIES.stream().allMatch(name -> request.header(name).isEmpty());
  }
}
