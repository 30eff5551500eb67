package org.mufakat.serve.linked;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.mufakat.serve.Served;
import org.mufakat.serve.Stories;

/** What an address answers to which Accept header: {@code serve/negotiation.tsv}. */
@TestInstance(Lifecycle.PER_CLASS)
class NegotiationTest {

  private static final Path TABLE = Path.of("src/test/resources/serve/negotiation.tsv");

  private Served served;
  private final Map<String, String> names = new LinkedHashMap<>();

  @BeforeAll
  void start(@TempDir Path temp) {
    served = Served.of(Stories.in(temp.resolve("store")));
    name(
        "superseded",
        "SELECT ?x { ?x dcterms:isReplacedBy ?y . FILTER (CONTAINS(STR(?x), '/agreement/')) }");
    name("agreement", "SELECT ?x { <%s> dcterms:isReplacedBy ?x }".formatted(iri("superseded")));
    name(
        "report",
        "SELECT ?x { ?x coop:reports <%s> . FILTER (CONTAINS(STR(?x), 'kenya-1')) }"
            .formatted(iri("agreement")));
    name(
        "evidence",
        "SELECT (MIN(?e) AS ?x) { GRAPH ?g { ?e coop:about <%s> } }".formatted(iri("report")));
    name("person", "SELECT ?x { ?x foaf:name 'Agus Gumiwang Kartasasmita' ; a foaf:Person }");
    name(
        "formerly",
        "SELECT ?x { ?x dcterms:isReplacedBy ?y . ?y foaf:name 'Amina Otieno' ; a foaf:Person }");
    name("now", "SELECT ?x { ?x foaf:name 'Amina Otieno' ; a foaf:Person }");
    name("conflict", "SELECT ?x { ?x coop:about <%s> }".formatted(iri("agreement")));
    name("address", "SELECT ?x { ?x schema:url ?u . FILTER (CONTAINS(STR(?u), 'berita/1')) }");
  }

  private void name(String name, String query) {
    String iri = Stories.only(served, query);
    assertTrue(iri.startsWith(Stories.BASE), iri);
    names.put(name, iri.substring(Stories.BASE.length()));
  }

  private String iri(String name) {
    return Stories.BASE + names.get(name);
  }

  @AfterAll
  void stop() {
    served.close();
  }

  @TestFactory
  Stream<DynamicTest> everyRow() throws IOException {
    List<String> rows =
        Files.readAllLines(TABLE).stream().filter(line -> !line.startsWith("#")).toList();
    assertTrue(rows.size() >= 40, rows.size() + " rows");
    return rows.stream().map(row -> DynamicTest.dynamicTest(row, () -> check(row.split("\t"))));
  }

  private void check(String[] row) {
    String path = filled(row[0]);
    HttpResponse<String> response =
        row[1].equals("-") ? served.get(path) : served.get(path, "Accept", row[1]);
    assertEquals(Integer.parseInt(row[2]), response.statusCode(), response.body());
    assertEquals(row[3], header(response, "Content-Type").split(";")[0]);
    String where = header(response, "Location");
    assertEquals(filled(row[4]), where.equals("-") ? header(response, "Content-Location") : where);
    if (response.statusCode() < 400) {
      assertTrue(header(response, "Vary").startsWith("Accept") || where.startsWith("/page"));
    }
  }

  private String filled(String text) {
    String filled = text;
    for (Map.Entry<String, String> name : names.entrySet()) {
      filled = filled.replace("{" + name.getKey() + "}", name.getValue());
    }
    return filled;
  }

  private static String header(HttpResponse<String> response, String name) {
    return response.headers().firstValue(name).orElse("-");
  }

  @Test
  void aKeyThatIsAnAddressStaysOnePart() {
    assertTrue(names.get("address").contains("https%3A%2F%2F"), names.get("address"));
    assertTrue(names.get("address").contains("100%2525"), names.get("address"));
  }

  @Test
  void documentsSayWhatTheyAreAboutAndWhatElseThereIs() {
    for (String path : List.of("/page/country/KR", "/data/country/KR.ttl", "/id/country/KR")) {
      String links = header(served.get(path), "Link");
      assertTrue(links.contains("<" + Stories.BASE + "country/KR>; rel=\"describes\""), links);
      assertTrue(links.contains("</data/country/KR.nt>; rel=\"alternate\""), links);
      assertTrue(links.contains("rel=\"license\""), links);
    }
    String links = header(served.get("/data/" + names.get("superseded") + ".ttl"), "Link");
    assertTrue(links.contains("<" + iri("agreement") + ">; rel=\"successor-version\""), links);
  }

  @Test
  void whatTheClientHasIsNotSentAgain() {
    for (String path :
        List.of(
            "/",
            "/style.css",
            "/page/country/KR",
            "/page/" + names.get("agreement"),
            "/data/country/KR.ttl",
            "/data/country/KR.jsonld",
            "/data/" + names.get("superseded") + ".nt",
            "/ontology.html",
            "/ontology.ttl",
            "/api/",
            "/api/openapi.json",
            "/api/partners.csv",
            "/api/partners.html",
            "/api/partners.rq")) {
      HttpResponse<String> first = served.get(path);
      String tag = header(first, "ETag");
      assertTrue(tag.matches("\"[0-9a-f]+\""), path + " " + tag);
      HttpResponse<String> again = served.get(path, "If-None-Match", tag);
      assertEquals(304, again.statusCode(), path);
      assertEquals("", again.body());
      assertEquals(tag, header(again, "ETag"));
      assertEquals(header(first, "Vary"), header(again, "Vary"), path);
      assertEquals(200, served.get(path, "If-None-Match", "\"other\"").statusCode());
      assertEquals(first.body(), served.get(path).body(), path);
    }
  }

  @Test
  void oneTagIsOneRepresentation() {
    String page = "/page/country/KR";
    List<HttpResponse<String>> all =
        List.of(
            served.get(page + "?lang=en"),
            served.get(page + "?lang=id"),
            served.get("/data/country/KR.ttl"),
            served.get("/data/country/KR.nt"),
            served.get("/api/partners.csv"),
            served.get("/api/partners.tsv"),
            served.get("/api/partners.csv?country=KR"),
            served.get("/api/partners.csv?lang=id"),
            served.get("/api/partners", "Accept", "application/json"),
            served.get("/api/partners", "Accept", "application/sparql-results+json"));
    assertEquals(
        all.size(), all.stream().map(response -> header(response, "ETag")).distinct().count());
  }
}
