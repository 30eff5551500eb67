package org.mufakat.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The query operation of the SPARQL 1.1 Protocol, case by case. */
@TestInstance(Lifecycle.PER_CLASS)
class SparqlProtocolTest {

  private Served served;

  @BeforeAll
  void start(@TempDir Path temp) {
    served = Served.of(Served.seeds(temp.resolve("store")));
  }

  @AfterAll
  void stop() {
    served.close();
  }

  /**
   * @param holds a regular expression that is found in the body
   */
  record Case(
      String name,
      String method,
      String target,
      String contentType,
      String accept,
      String body,
      int status,
      String type,
      String holds) {

    @Override
    public String toString() {
      return name;
    }

    static Case read(String line) {
      String[] cells = line.split("\t", -1);
      return new Case(
          cells[0],
          cells[1],
          cells[2],
          cells[3],
          cells[4],
          cells[5],
          Integer.parseInt(cells[6]),
          cells[7],
          cells[8]);
    }
  }

  static List<Case> cases() {
    return Served.lines("serve/protocol.tsv").stream().skip(1).map(Case::read).toList();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void theProtocolIsKept(Case one) {
    HttpResponse<String> response = served.send(request(one));
    String type = response.headers().firstValue("Content-Type").orElse("");
    assertEquals(one.status(), response.statusCode(), response.body());
    assertTrue(type.startsWith(one.type()), type);
    assertTrue(
        Pattern.compile(one.holds(), Pattern.DOTALL).matcher(response.body()).find(),
        response.body());
    assertEquals("*", response.headers().firstValue("Access-Control-Allow-Origin").orElse(""));
    assertTrue(response.headers().firstValue("Access-Control-Allow-Credentials").isEmpty());
    assertEquals(
        "seconds=30.0, rows=1000000, bytes=268435456, query-bytes=262144",
        response.headers().firstValue("Mufakat-Limits").orElse(""));
  }

  private HttpRequest request(Case one) {
    HttpRequest.Builder request = served.request(one.target());
    if (!one.accept().isEmpty()) {
      request.header("Accept", one.accept());
    }
    if (!one.contentType().isEmpty() && !one.contentType().equals("-")) {
      request.header("Content-Type", one.contentType());
    }
    return request
        .method(
            one.method(),
            one.method().equals("POST")
                ? BodyPublishers.ofString(one.body())
                : BodyPublishers.noBody())
        .build();
  }

  @Test
  void theTableHasEnoughCases() {
    assertTrue(cases().size() >= 30);
  }

  @Test
  void theServiceDescriptionListsTheGraphsThatAreThere() {
    var description = GraphFactory.createDefaultGraph();
    RDFParser.fromString(served.get("/sparql").body(), Lang.TURTLE).parse(description);
    String names =
        served
            .get(
                "/sparql?query=SELECT%20DISTINCT%20%3Fg%20%7BGRAPH%20%3Fg%20%7B%3Fs%20%3Fp%20%3Fo%7D%7D",
                "Accept", "text/csv")
            .body();
    String property = "http://www.w3.org/ns/sparql-service-description#name";
    List<String> described =
        description
            .find(null, org.apache.jena.graph.NodeFactory.createURI(property), null)
            .mapWith(triple -> triple.getObject().getURI())
            .toList();
    assertEquals(names.lines().skip(1).sorted().toList(), described.stream().sorted().toList());
  }

  @Test
  void whatIsAskedAgainIsNotFoundAgain() {
    String target = "/sparql?query=ASK%7B%3Fs%20%3Fp%20%3Fo%7D";
    String tag = served.get(target).headers().firstValue("ETag").orElseThrow();
    assertEquals(304, served.get(target, "If-None-Match", tag).statusCode());
    assertEquals(200, served.get(target, "If-None-Match", tag, "Accept", "text/csv").statusCode());
    String now = "/sparql?query=SELECT%20(NOW()%20AS%20%3Fn)%20%7B%7D";
    assertTrue(served.get(now).headers().firstValue("ETag").isEmpty());
  }
}
