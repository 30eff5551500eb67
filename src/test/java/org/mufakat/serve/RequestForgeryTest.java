package org.mufakat.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mufakat.query.Services;

/** Nobody makes the server call somebody else. */
@TestInstance(Lifecycle.PER_CLASS)
class RequestForgeryTest {

  private static final List<String> FORMS =
      List.of(
          "http://127.0.0.1:%d/",
          "http://localhost:%d/",
          "http://[::1]:%d/",
          "http://[::ffff:127.0.0.1]:%d/",
          "http://0x7f000001:%d/",
          "http://2130706433:%d/",
          "http://127.1:%d/",
          "http://0177.0.0.1:%d/",
          "http://user@127.0.0.1:%d/",
          "//127.0.0.1:%d/",
          "file:///etc/hostname#%d",
          "jar:http://127.0.0.1:%d/a.jar!/b",
          "gopher://127.0.0.1:%d/");

  private static final String ROWS =
      "{\"head\":{\"vars\":[\"s\"]},\"results\":{\"bindings\":[{\"s\":{\"type\":\"literal\",\"value\":\"from afar\"}}]}}";

  private Path temp;
  private Served served;

  @BeforeAll
  void start(@TempDir Path temp) {
    this.temp = temp;
    served = Served.of(Served.seeds(temp.resolve("store")));
  }

  @AfterAll
  void stop() {
    served.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { SERVICE <%s> { ?s ?p ?o } }",
        "SELECT * { SERVICE SILENT <%s> { ?s ?p ?o } }",
        "SELECT * { VALUES ?where { <%s> } SERVICE ?where { ?s ?p ?o } }",
        "SELECT * { VALUES ?where { <%s> } SERVICE SILENT ?where { ?s ?p ?o } }",
        "ASK { SERVICE <%s> { ?s ?p ?o } }",
        "CONSTRUCT { ?s ?p ?o } WHERE { SERVICE <%s> { ?s ?p ?o } }",
        "DESCRIBE ?s WHERE { SERVICE <%s> { ?s ?p ?o } }",
        "SELECT * { { SELECT * { SERVICE <%s> { ?s ?p ?o } } } }",
        "SELECT * { ?s ?p ?o FILTER EXISTS { SERVICE <%s> { ?s ?p ?o } } }",
        "SELECT * { ?s ?p ?o MINUS { SERVICE <%s> { ?s ?p ?o } } }",
        "SELECT * { OPTIONAL { SERVICE <%s> { SERVICE <%<s> { ?s ?p ?o } } } }",
        "SELECT (EXISTS { SERVICE <%s> { ?s ?p ?o } } AS ?x) {}"
      })
  void noServiceIsCalled(String carrier) throws IOException {
    try (Listener listener = Listener.silent()) {
      for (String form : FORMS) {
        String query = carrier.formatted(form.formatted(listener.port()));
        HttpResponse<String> response = ask(served, query);
        assertEquals(400, response.statusCode(), query);
        assertEquals("SERVICE would ask another server, and that is off", detail(response), query);
      }
      assertEquals(0, listener.calls());
    }
  }

  @Test
  void noGraphIsFetched() throws IOException {
    try (Listener listener = Listener.of("text/turtle", "<http://x/> <http://x/> <http://x/> .")) {
      for (String form : FORMS) {
        String address = form.formatted(listener.port());
        for (String query :
            List.of(
                "ASK FROM <" + address + "> { ?s ?p ?o }",
                "ASK FROM NAMED <" + address + "> { GRAPH ?g { ?s ?p ?o } }")) {
          assertFound(false, ask(served, query));
        }
        for (String parameter : List.of("default-graph-uri", "named-graph-uri")) {
          String query = "ASK { { ?s ?p ?o } UNION { GRAPH ?g { ?s ?p ?o } } }";
          assertFound(
              false,
              served.get(
                  "/sparql?query=" + encoded(query) + "&" + parameter + "=" + encoded(address)));
        }
      }
      assertEquals(0, listener.calls());
    }
  }

  @Test
  void nothingIsLoaded() throws IOException {
    try (Listener listener = Listener.of("text/turtle", "<http://x/> <http://x/> <http://x/> .")) {
      for (String form : FORMS) {
        String update = "LOAD <" + form.formatted(listener.port()) + ">";
        assertEquals(403, served.post("/sparql", "application/sparql-update", update).statusCode());
        assertEquals(400, ask(served, update).statusCode());
      }
      assertEquals(0, listener.calls());
    }
  }

  @Test
  void aListedServiceIsCalledAndNoOther() throws IOException {
    try (Listener listed = Listener.of("application/sparql-results+json", ROWS);
        Listener other = Listener.silent();
        Served federated = federated("http://127.0.0.1:" + listed.port() + "/sparql")) {
      String query = "SELECT ?s { SERVICE <http://127.0.0.1:%d/%s> { ?s ?p ?o } }";
      HttpResponse<String> found = ask(federated, query.formatted(listed.port(), "sparql"));
      assertTrue(found.body().contains("from afar"), found.body());
      assertEquals(1, listed.calls());
      String counted = "{ SELECT ?s (COUNT(DISTINCT ?o) + 1 AS ?n) { ?s ?p ?o } GROUP BY ?s }";
      found =
          ask(federated, query.formatted(listed.port(), "sparql").replace("{ ?s ?p ?o }", counted));
      assertTrue(found.body().contains("from afar"), found.body());
      assertEquals(2, listed.calls());
      for (String refused :
          List.of(
              query.formatted(listed.port(), "other"),
              query.formatted(other.port(), "sparql"),
              "SELECT * { VALUES ?x { <http://127.0.0.1:"
                  + listed.port()
                  + "/sparql> } SERVICE ?x { ?s ?p ?o } }",
              query.formatted(listed.port(), "sparql").replace("SERVICE", "SERVICE SILENT"))) {
        assertEquals(400, ask(federated, refused).statusCode(), refused);
      }
      assertEquals(2, listed.calls());
      assertEquals(0, other.calls());
    }
  }

  @Test
  void aRedirectLeadsNowhereElse() throws IOException {
    try (Listener inside = Listener.of("application/sparql-results+json", ROWS);
        Listener listed = Listener.redirecting("http://127.0.0.1:" + inside.port() + "/sparql");
        Served federated = federated("http://127.0.0.1:" + listed.port() + "/sparql")) {
      String query =
          "SELECT ?s { SERVICE <http://127.0.0.1:" + listed.port() + "/sparql> { ?s ?p ?o } }";
      assertEquals(400, ask(federated, query).statusCode());
      assertEquals(1, listed.calls());
      assertEquals(0, inside.calls());
    }
  }

  @Test
  void aListedNameThatLeadsInsideIsNotCalled() throws IOException {
    try (Listener inside = Listener.of("application/sparql-results+json", ROWS);
        Served federated = federated("http://localhost:" + inside.port() + "/sparql")) {
      String query =
          "SELECT ?s { SERVICE <http://localhost:" + inside.port() + "/sparql> { ?s ?p ?o } }";
      assertEquals(400, ask(federated, query).statusCode());
      assertEquals(0, inside.calls());
    }
  }

  private Served federated(String... listed) {
    return Served.of(
        Served.seeds(temp.resolve("federated")),
        Settings.loopback(0).with(Services.only(Set.of(listed))));
  }

  private static HttpResponse<String> ask(Served served, String query) {
    return served.get("/sparql?query=" + encoded(query));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static String detail(HttpResponse<String> problem) {
    return JsonParser.parseString(problem.body()).getAsJsonObject().get("detail").getAsString();
  }

  /** Or the address is no IRI. */
  private static void assertFound(boolean expected, HttpResponse<String> response) {
    if (response.statusCode() != 400) {
      assertEquals(200, response.statusCode(), response.body());
      assertEquals(
          expected,
          JsonParser.parseString(response.body()).getAsJsonObject().get("boolean").getAsBoolean());
    }
  }
}
