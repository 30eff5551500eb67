package org.mufakat.serve;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.irix.IRIs;
import org.mufakat.query.GraphChoice;

/**
 * A query operation of the SPARQL 1.1 Protocol in any of its three forms, and everything else that
 * is sent to such an address told apart from it.
 *
 * @param query empty where only the service itself is asked about
 */
record SparqlRequest(Optional<String> query, GraphChoice graphs) {

  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String DIRECT = "application/sparql-query";
  private static final String UPDATE = "application/sparql-update";

  /**
   * @throws Problem 400 for what is malformed, 403 for what would change something, 415 for another
   *     type of body
   */
  static SparqlRequest of(Request request) {
    return request.method().equals("POST") ? posted(request) : got(request.parameters());
  }

  private static SparqlRequest got(Parameters given) {
    if (given.names().isEmpty()) {
      return new SparqlRequest(Optional.empty(), GraphChoice.OF_THE_QUERY);
    }
    refuseGraphStore(given);
    return asked(given);
  }

  private static SparqlRequest posted(Request request) {
    refuseOtherCharset(request);
    String type = request.contentType().orElse("");
    switch (type) {
      case FORM:
        return asked(Parameters.parse(request.body()));
      case DIRECT:
        return new SparqlRequest(
            Optional.of(written(request.body())), graphs(request.parameters()));
      case UPDATE:
        throw readOnly();
      default:
        refuseGraphStore(request.parameters());
        throw Problem.unsupported(
            "a query comes as " + FORM + " or as " + DIRECT, "send it as one of these");
    }
  }

  private static SparqlRequest asked(Parameters given) {
    if (given.has("update")) {
      throw readOnly();
    }
    String query =
        given
            .one("query")
            .orElseThrow(
                () -> Problem.malformed("there is no query", "send one as the parameter query"));
    return new SparqlRequest(Optional.of(written(query)), graphs(given));
  }

  private static String written(String query) {
    if (query.isBlank()) {
      throw Problem.malformed("the query is empty", "write one");
    }
    return query;
  }

  private static GraphChoice graphs(Parameters given) {
    List<String> defaults = given.all("default-graph-uri");
    List<String> named = given.all("named-graph-uri");
    defaults.forEach(SparqlRequest::checkIri);
    named.forEach(SparqlRequest::checkIri);
    return new GraphChoice(defaults, named);
  }

  private static void checkIri(String graph) {
    if (!IRIs.check(graph)) {
      throw Problem.malformed("the name of a graph is no absolute IRI", "write it whole");
    }
  }

  /** The parameters of the Graph Store Protocol. */
  private static void refuseGraphStore(Parameters given) {
    if (!given.has("query") && (given.has("default") || given.has("graph"))) {
      throw new Problem(
          403, "Forbidden", "there is no Graph Store Protocol here", "read with a query");
    }
  }

  private static void refuseOtherCharset(Request request) {
    String type = request.header("Content-Type").orElse("").toLowerCase(Locale.ROOT);
    int charset = type.indexOf("charset=");
    if (charset >= 0
        && !type.substring(charset + 8).replace("\"", "").strip().startsWith("utf-8")) {
      throw Problem.unsupported("the body is not declared as UTF-8", "send UTF-8");
    }
  }

  private static Problem readOnly() {
    return new Problem(
        403, "Forbidden", "this endpoint takes no updates", "articles come in with mufakat load");
  }
}
