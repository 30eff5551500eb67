package org.mufakat.serve;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.mufakat.query.QueryOptions;
import org.mufakat.rdf.Licence;

/** {@code /sparql}: the query operation of the SPARQL 1.1 Protocol, and the description of it. */
final class SparqlEndpoint implements Endpoint {

  static final String PATH = "/sparql";

  /** What gives another value each time: an answer with one of these is never the same again. */
  private static final Pattern FLEETING =
      Pattern.compile("\\b(NOW|RAND|UUID|STRUUID|BNODE|SERVICE)\\b", Pattern.CASE_INSENSITIVE);

  private final ServedStore store;
  private final Settings settings;
  private final Clock clock;

  SparqlEndpoint(ServedStore store, Settings settings, Clock clock) {
    this.store = store;
    this.settings = settings;
    this.clock = clock;
  }

  @Override
  public String path() {
    return PATH;
  }

  @Override
  public Set<String> methods() {
    return Set.of("GET", "POST");
  }

  @Override
  public Map<String, String> headers() {
    return Map.of(
        "Mufakat-Limits", settings.limits().announced(), "Vary", "Accept", "Link", Licence.link());
  }

  @Override
  public Response answer(Request request) {
    SparqlRequest asked = SparqlRequest.of(request);
    try (Snapshot snapshot = store.snapshot()) {
      return asked.query().isPresent()
          ? answer(request, asked, snapshot)
          : new ServiceDescription(
                  snapshot, settings.addressFor(request, PATH), settings.services().isOn())
              .response(request);
    }
  }

  private Response answer(Request request, SparqlRequest asked, Snapshot snapshot) {
    if (FLEETING.matcher(asked.query().orElseThrow()).find()) {
      return found(request, asked, snapshot).with("Cache-Control", "no-store");
    }
    String tag = tag(request, asked, snapshot);
    Response response =
        Conditional.isKnown(request, tag) ? Response.of("", "") : found(request, asked, snapshot);
    return response.with("ETag", tag).with("Cache-Control", "no-cache");
  }

  private static String tag(Request request, SparqlRequest asked, Snapshot snapshot) {
    return "W/\""
        + Version.of(snapshot.version() + asked + request.headers("Accept").orElse(""))
        + "\"";
  }

  private Response found(Request request, SparqlRequest asked, Snapshot snapshot) {
    SpooledAnswer answer = new SpooledAnswer(Accepted.of(request), settings.limits().answerBytes());
    try {
      return snapshot.queries().run(asked.query().orElseThrow(), asked.graphs(), options(), answer);
    } catch (RuntimeException | Error e) {
      answer.close();
      throw e;
    }
  }

  private QueryOptions options() {
    return new QueryOptions(
        "en", settings.limits().query(), settings.services(), LocalDate.now(clock));
  }
}
