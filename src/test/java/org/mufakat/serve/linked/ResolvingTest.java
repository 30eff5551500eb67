package org.mufakat.serve.linked;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mufakat.rdf.Coop;
import org.mufakat.serve.Served;
import org.mufakat.serve.Stories;

/**
 * The IRIs of the graph resolve: with the rules for w3id.org, and this server in place of the host
 * that they name, each leads to a document about it.
 */
@TestInstance(Lifecycle.PER_CLASS)
class ResolvingTest {

  private static final String HERE = "https://data.example.org";
  private static final int OF_A_KIND = 4;

  private Served served;
  private RewriteRules w3id;

  @BeforeAll
  void start(@TempDir Path temp) throws IOException {
    served = Served.of(Stories.in(temp.resolve("store")));
    w3id = new RewriteRules(Path.of("deploy/w3id/.htaccess"), "/mufakat/");
  }

  @AfterAll
  void stop() {
    served.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text/turtle",
        "application/ld+json",
        "application/n-triples",
        "application/rdf+xml"
      })
  void someOfEachKindAreDescribedWhereTheyLead(String type) {
    for (String iri : sample()) {
      HttpResponse<String> found = follow(iri, type);
      assertEquals(200, found.statusCode(), iri);
      Lang lang = RDFLanguages.contentTypeToLang(type);
      Graph graph = GraphFactory.createDefaultGraph();
      RDFParser.create().source(new StringReader(found.body())).lang(lang).parse(graph);
      Node node = NodeFactory.createURI(iri);
      assertTrue(
          graph.contains(node, Node.ANY, Node.ANY) || iri.contains("/graph/"),
          () -> iri + "\n" + found.body());
    }
  }

  @Test
  void theyHavePagesThatNameThem() {
    for (String iri : sample()) {
      HttpResponse<String> found = follow(iri, "text/html");
      assertEquals(200, found.statusCode(), iri);
      boolean superseded = !found.body().contains("<code>" + iri.replace("'", "&#39;") + "</code>");
      assertTrue(!superseded || isReplaced(iri), iri);
    }
  }

  private boolean isReplaced(String iri) {
    return served
        .post(
            "/sparql",
            "application/sparql-query",
            "ASK { <" + iri + "> dcterms:isReplacedBy ?x }",
            "Accept",
            "text/csv")
        .body()
        .contains("true");
  }

  @Test
  void everyTermHasItsAnchor() throws ReflectiveOperationException {
    String page = follow(Coop.ONTOLOGY, "text/html").body();
    List<String> missing = new ArrayList<>();
    for (var field : Coop.class.getFields()) {
      if (field.getType() == Node.class) {
        String name = ((Node) field.get(null)).getURI().substring(Coop.NS.length());
        if (!page.contains("id=\"" + name + "\"")) {
          missing.add(name);
        }
      }
    }
    assertEquals(List.of(), missing);
  }

  @Test
  void theRestOfTheNamespaceLeadsSomewhere() {
    assertEquals(HERE + "/", w3id.target("/mufakat/").orElseThrow());
    assertEquals(HERE + "/sparql", w3id.target("/mufakat/sparql").orElseThrow());
    assertTrue(w3id.target("/mufakat/ontologies").isEmpty());
  }

  /** IRIs under our name that the store speaks of: a few of each kind, the last with odd names. */
  private List<String> sample() {
    String all =
        served
            .post(
                "/sparql",
                "application/sparql-query",
                """
                SELECT DISTINCT ?x {
                  { ?x ?p ?o } UNION { GRAPH ?g { ?x ?p ?o } } UNION { GRAPH ?x { ?s ?p ?o } }
                  FILTER (STRSTARTS(STR(?x), "https://w3id.org/mufakat/"))
                  FILTER (!STRSTARTS(STR(?x), "https://w3id.org/mufakat/ontology#"))
                } ORDER BY ?x
                """,
                "Accept",
                "text/csv")
            .body();
    Map<String, List<String>> kinds = new TreeMap<>();
    Stream<String> iris = all.lines().skip(1).filter(iri -> !isOfOtherDocument(iri));
    iris.forEach(iri -> kinds.computeIfAbsent(kind(iri), x -> new ArrayList<>()).add(iri));
    assertTrue(kinds.size() > 15, kinds.keySet().toString());
    return kinds.values().stream().flatMap(ResolvingTest::some).toList();
  }

  /** The headers of the ontology's files have no document of their own beside its whole. */
  private static boolean isOfOtherDocument(String iri) {
    return iri.equals(Coop.ONTOLOGY);
  }

  private static String kind(String iri) {
    String local = iri.substring("https://w3id.org/mufakat/".length());
    String[] parts = local.split("/");
    return parts[0] + "/" + (parts.length > 1 ? parts[1] : "");
  }

  private static Stream<String> some(List<String> iris) {
    int step = Math.max(1, iris.size() / OF_A_KIND);
    return Stream.iterate(0, i -> i < iris.size(), i -> i + step).map(iris::get);
  }

  /** Goes from an IRI to the document where its redirects end. */
  private HttpResponse<String> follow(String iri, String type) {
    String target = w3id.target(URI.create(iri).getRawPath()).orElseThrow();
    assertTrue(target.startsWith(HERE + "/"), target);
    HttpResponse<String> response = served.get(target.substring(HERE.length()), "Accept", type);
    for (int i = 0; response.statusCode() == 303 && i < 5; i++) {
      String next = response.headers().firstValue("Location").orElseThrow();
      response = served.get(next, "Accept", type);
    }
    return response;
  }
}
