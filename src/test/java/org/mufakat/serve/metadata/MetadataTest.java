package org.mufakat.serve.metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.query.ResultSetFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.vocabulary.DCAT;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.mufakat.rdf.Licence;
import org.mufakat.serve.Served;
import org.mufakat.serve.Settings;

/** What the data say of themselves is true, complete, and in the words that harvesters read. */
@TestInstance(Lifecycle.PER_CLASS)
@Tag("long")
class MetadataTest {

  /** Folder with the shapes of DCAT-AP 3: {@code shapes.ttl} and {@code range.ttl}. */
  static final String SHAPES = "mufakat.dcatap";

  private static final String VOID = "/.well-known/void";

  private Served served;

  @BeforeAll
  void start() {
    served = Served.of(PublishedStore.folder());
  }

  @AfterAll
  void stop() {
    served.close();
  }

  private Model model(String target) {
    HttpResponse<String> found = served.get(target, "Accept", "text/turtle");
    assertEquals(200, found.statusCode());
    Model model = ModelFactory.createDefaultModel();
    RDFParser.fromString(found.body(), Lang.TURTLE).strict(true).parse(model);
    return model;
  }

  private static List<QuerySolution> rows(Model model, String sparql) {
    List<QuerySolution> rows = new ArrayList<>();
    try (var asked = QueryExecutionFactory.create(sparql, model)) {
      asked.execSelect().forEachRemaining(rows::add);
    }
    return rows;
  }

  /** The number that the endpoint counts. */
  private List<QuerySolution> live(String sparql) {
    HttpResponse<String> found =
        served.post(
            "/sparql",
            "application/sparql-query",
            sparql,
            "Accept",
            "application/sparql-results+json");
    assertEquals(200, found.statusCode(), found.body());
    var rows =
        ResultSetFactory.fromJSON(
            new ByteArrayInputStream(found.body().getBytes(StandardCharsets.UTF_8)));
    List<QuerySolution> all = new ArrayList<>();
    rows.forEachRemaining(all::add);
    return all;
  }

  @Test
  void theCatalogueHasTheShapeOfDcatAp() {
    String folder = Optional.ofNullable(System.getProperty(SHAPES)).orElse("nowhere");
    assumeTrue(
        Files.exists(Path.of(folder, "shapes.ttl")),
        "no shapes of DCAT-AP 3: name their folder with -D" + SHAPES);
    Model catalogue = model("/catalog");
    for (String file : List.of("shapes.ttl", "range.ttl")) {
      Shapes shapes = Shapes.parse(Path.of(folder, file).toString());
      assertEquals(List.of(), violations(shapes, catalogue.getGraph()), file);
    }
    Shapes shapes = Shapes.parse(Path.of(folder, "shapes.ttl").toString());
    catalogue.removeAll(null, DCAT.accessURL, null);
    assertFalse(violations(shapes, catalogue.getGraph()).isEmpty(), "a catalogue can fail");
  }

  private static List<String> violations(Shapes shapes, Graph data) {
    return ShaclValidator.get().validate(shapes, data).getEntries().stream()
        .map(entry -> entry.focusNode() + " " + entry.resultPath() + " " + entry.message())
        .toList();
  }

  @Test
  void theCatalogueNamesWhatThereIs() {
    Model catalogue = model("/catalog");
    List<QuerySolution> versions =
        rows(
            catalogue,
            """
            PREFIX dcat: <http://www.w3.org/ns/dcat#> PREFIX dcterms: <http://purl.org/dc/terms/>
            PREFIX spdx: <http://spdx.org/rdf/terms#>
            SELECT ?version ?before ?url ?sum ?bytes WHERE {
              ?catalog a dcat:Catalog ; dcat:dataset ?release ; dcat:dataset ?dataset .
              ?release dcat:isVersionOf ?dataset ; dcat:version ?version ; dcat:distribution ?file .
              ?file dcterms:license <%s> ; dcat:downloadURL ?url ; dcat:byteSize ?bytes ;
                spdx:checksum/spdx:checksumValue ?sum .
              OPTIONAL { ?release dcat:previousVersion/dcat:version ?before }
            } ORDER BY DESC(?version) ?url
            """
                .formatted(Licence.IRI));
    assertEquals(8, versions.size());
    for (QuerySolution row : versions) {
      String url = row.get("url").toString();
      String target = url.substring(served.uri("").toString().length());
      String tag = served.get(target).headers().firstValue("ETag").orElseThrow();
      assertEquals(tag, '"' + row.getLiteral("sum").getLexicalForm() + '"');
      boolean second = row.getLiteral("version").getString().equals("2026-01-01.2");
      assertEquals(second, row.contains("before"));
    }
    assertEquals(
        1,
        rows(
                catalogue,
                """
                PREFIX dcat: <http://www.w3.org/ns/dcat#> PREFIX dcterms: <http://purl.org/dc/terms/>
                SELECT * WHERE {
                  ?dataset a dcat:Dataset ; dcat:version "2026-01-01.2" ; dcat:hasVersion ?version ;
                    dcat:hasCurrentVersion ?version ; dcat:previousVersion/dcat:version "2026-01-01" ;
                    dcterms:conformsTo <https://w3id.org/mufakat/ontology> ;
                    dcterms:language <http://publications.europa.eu/resource/authority/language/IND> ;
                    dcterms:temporal [ dcat:startDate ?from ; dcat:endDate ?to ] ;
                    dcterms:modified ?modified .
                  ?service a dcat:DataService ; dcat:servesDataset ?dataset ;
                    dcat:endpointURL <%s> .
                }
                """
                    .formatted(served.uri("/sparql")))
            .size());
  }

  @Test
  void voidCountsAreLiveCounts() {
    Model counted = model(VOID);
    assertCount(
        counted,
        "catalog#dataset",
        "SELECT (COUNT(*) AS ?n) { { ?s ?p ?o } UNION { GRAPH ?g { ?s ?p ?o } } }");
    assertCount(counted, ".well-known/void#merged", "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }");
    assertCount(
        counted,
        ".well-known/void#links",
        "SELECT (COUNT(*) AS ?n) { GRAPH <https://w3id.org/mufakat/id/graph/links> { ?s ?p ?o } }");
    assertCount(
        counted,
        ".well-known/void#reference",
        "SELECT (COUNT(*) AS ?n) { GRAPH <https://w3id.org/mufakat/id/graph/reference> { ?s ?p ?o } }");
    assertSame(counted, "merged", "?s a ?class", "?s a ?class ; ?property ?o", "?s ?property ?o");
    String article = "GRAPH ?g { %s } FILTER (CONTAINS(STR(?g), '/graph/article/'))";
    assertCount(
        counted,
        ".well-known/void#articles",
        "SELECT (COUNT(*) AS ?n) { " + article.formatted("?s ?p ?o") + " }");
    assertSame(
        counted,
        "articles",
        article.formatted("?s a ?class"),
        article.formatted("?s a ?class ; ?property ?o"),
        article.formatted("?s ?property ?o"));
  }

  private void assertCount(Model counted, String node, String live) {
    List<QuerySolution> said =
        rows(
            counted,
            "SELECT ?n { <" + served.uri("/" + node) + "> <http://rdfs.org/ns/void#triples> ?n }");
    assertEquals(number(live(live)), number(said), node);
  }

  private static long number(List<QuerySolution> rows) {
    assertEquals(1, rows.size());
    return rows.get(0).getLiteral("n").getLong();
  }

  private void assertSame(
      Model counted, String part, String nodes, String statements, String properties) {
    String prefix = "PREFIX void: <http://rdfs.org/ns/void#> SELECT ";
    String here = "<" + served.uri(VOID + "#" + part) + ">";
    String order = " ORDER BY ?class ?property";
    assertEquals(
        lines(live("SELECT ?class (COUNT(*) AS ?n) { " + nodes + " } GROUP BY ?class" + order)),
        lines(
            rows(
                counted,
                prefix
                    + "?class ?n { "
                    + here
                    + " void:classPartition [ void:class ?class ; void:entities ?n ] }"
                    + order)),
        part);
    assertEquals(
        lines(
            live(
                "SELECT ?property (COUNT(*) AS ?n) { "
                    + properties
                    + " } GROUP BY ?property"
                    + order)),
        lines(
            rows(
                counted,
                prefix
                    + "?property ?n { "
                    + here
                    + " void:propertyPartition [ void:property ?property ; void:triples ?n ] }"
                    + order)),
        part);
    assertEquals(
        lines(
            live(
                "SELECT ?class ?property (COUNT(*) AS ?n) { "
                    + statements
                    + " } GROUP BY ?class ?property"
                    + order)),
        lines(
            rows(
                counted,
                prefix
                    + "?class ?property ?n { "
                    + here
                    + " void:classPartition [ void:class ?class ; void:propertyPartition [ void:property ?property ; void:triples ?n ] ] }"
                    + order)),
        part);
  }

  private static List<String> lines(List<QuerySolution> rows) {
    assertTrue(rows.size() > 5);
    return rows.stream()
        .map(
            row ->
                row.get("class") + " " + row.get("property") + " " + row.getLiteral("n").getLong())
        .toList();
  }

  @Test
  void linkSetsCountTheLinksToEachDataSet() {
    List<QuerySolution> sets =
        rows(
            model(VOID),
            """
            PREFIX void: <http://rdfs.org/ns/void#>
            SELECT ?space ?predicate ?n {
              ?set a void:Linkset ; void:linkPredicate ?predicate ; void:triples ?n ;
                void:subjectsTarget ?merged ; void:objectsTarget/void:uriSpace ?space .
            }""");
    assertTrue(sets.size() >= 4, sets.toString());
    for (QuerySolution set : sets) {
      String live =
          "SELECT (COUNT(*) AS ?n) { GRAPH <https://w3id.org/mufakat/id/graph/links> { ?s <%s> ?o } FILTER (STRSTARTS(STR(?o), '%s')) }"
              .formatted(set.get("predicate"), set.getLiteral("space").getString());
      assertEquals(number(live(live)), set.getLiteral("n").getLong(), set.toString());
    }
  }

  /** As an editor of queries asks that completes properties by class and prefixes by use. */
  @Test
  void editorsFindPropertiesByClassAndPrefixes() {
    List<QuerySolution> found =
        rows(
            model(VOID),
            """
            PREFIX void: <http://rdfs.org/ns/void#> PREFIX void-ext: <http://ldf.fi/void-ext#>
            SELECT DISTINCT ?subject ?property ?object ?datatype {
              ?class void:class ?subject ; void:propertyPartition ?part .
              ?part void:property ?property .
              OPTIONAL {
                { ?part void:classPartition [ void:class ?object ] }
                UNION { ?part void-ext:datatypePartition [ void-ext:datatype ?datatype ] }
              }
            }""");
    assertTrue(found.stream().filter(row -> row.contains("object")).count() > 50);
    assertTrue(found.stream().filter(row -> row.contains("datatype")).count() > 50);
    assertTrue(
        live("SELECT DISTINCT ?prefix ?namespace { [] sh:namespace ?namespace ; sh:prefix ?prefix }")
                .size()
            >= 20);
  }

  @Test
  void eachComesInTheFormThatIsAskedFor() {
    for (String document : List.of("/catalog", VOID)) {
      for (String[] form :
          new String[][] {
            {"ttl", "text/turtle"}, {"jsonld", "application/ld+json"},
            {"nt", "application/n-triples"}, {"rdf", "application/rdf+xml"}
          }) {
        HttpResponse<String> found = served.get(document, "Accept", form[1]);
        assertEquals(
            document + "." + form[0], found.headers().firstValue("Content-Location").orElse(""));
        assertTrue(found.headers().firstValue("Content-Type").orElse("").startsWith(form[1]));
        assertTrue(found.headers().firstValue("Link").orElse("").contains(Licence.link()));
        String tag = found.headers().firstValue("ETag").orElseThrow();
        assertEquals(
            304, served.get(document, "Accept", form[1], "If-None-Match", tag).statusCode());
        assertEquals(found.body(), served.get(document + "." + form[0]).body());
      }
      assertEquals("text/turtle", type(served.get(document)));
      assertEquals(303, served.get(document, "Accept", "text/html,*/*;q=0.1").statusCode());
      assertEquals(406, served.get(document, "Accept", "image/png").statusCode());
    }
  }

  private static String type(HttpResponse<String> found) {
    return found.headers().firstValue("Content-Type").orElse("").split(";")[0];
  }

  /** VoID, catalogue, headers, README, the top of dumps. */
  @Test
  void theLicenceIsSaidInFivePlaces() throws IOException {
    assertTrue(served.get(VOID).body().contains(Licence.IRI));
    assertTrue(served.get("/catalog").body().contains(Licence.IRI));
    for (String target :
        List.of(
            "/",
            "/catalog",
            "/dumps/2026-01-01/SHA256SUMS",
            "/data/country/KR.ttl",
            "/page/country/KR",
            "/api/partners.csv",
            "/sparql")) {
      String link = served.get(target).headers().allValues("Link").toString();
      assertTrue(link.contains(Licence.link()), target + link);
    }
    assertTrue(Files.readString(Path.of("README.md")).contains("CC BY 4.0"));
    for (String form : List.of("nquads", "ntriples", "turtle", "trig", "rdfxml")) {
      String dump =
          PublishedStore.run("export", "--format", form, "--store", served.folder() + "").out();
      assertTrue(dump.lines().limit(40).anyMatch(line -> line.contains(Licence.NOTE)), form);
    }
  }

  @Test
  void searchersFindTheirWay() {
    String robots = served.get("/robots.txt").body();
    String index = robots.replaceFirst("(?s).*Sitemap: http://[^/]+(/\\S+).*", "$1");
    Document sitemaps = xml(index);
    String part = sitemaps.selectFirst("sitemap > loc").text().replaceFirst("http://[^/]+", "");
    List<String> pages = xml(part).select("url > loc").eachText();
    assertTrue(pages.size() > 2000);
    assertTrue(pages.get(0).startsWith(served.uri("/page/agreement/").toString()), pages.get(0));
    for (String page : List.of(pages.get(0), pages.get(pages.size() - 1))) {
      assertEquals(200, served.get(page.replaceFirst("http://[^/]+", "")).statusCode(), page);
    }
    assertEquals(404, served.get("/sitemap/2.xml").statusCode());
    assertEquals(404, served.get("/sitemap/x.xml").statusCode());
  }

  private Document xml(String target) {
    HttpResponse<String> found = served.get(target);
    assertEquals(200, found.statusCode(), target);
    return Jsoup.parse(found.body(), Parser.xmlParser());
  }

  @Test
  void theHomePageDescribesTheDataSetToSearchers() {
    Document page = Jsoup.parse(served.get("/", "Accept", "text/html").body());
    JsonObject markup =
        JsonParser.parseString(page.selectFirst("script[type=application/ld+json]").data())
            .getAsJsonObject();
    assertEquals("Dataset", markup.get("@type").getAsString());
    assertEquals(Licence.IRI, markup.get("license").getAsString());
    assertEquals("2026-01-01.2", markup.get("version").getAsString());
    assertEquals(4, markup.getAsJsonArray("distribution").size());
    int letters = markup.get("description").getAsString().length();
    assertTrue(letters >= 50 && letters <= 5000, "what searchers ask of a description");
  }

  @Test
  void behindAnotherAddressEverythingIsNamedByIt(@TempDir Path temp) {
    Settings own = Settings.loopback(0);
    Settings outside =
        new Settings(
            0,
            false,
            own.hosts(),
            Optional.of(URI.create("https://data.example.org/coop/")),
            own.services(),
            own.limits());
    try (Served other = Served.of(Served.seeds(temp.resolve("store")), outside)) {
      String catalogue = other.get("/catalog.nt").body();
      assertTrue(catalogue.contains("<https://data.example.org/coop/catalog#dataset>"));
      assertTrue(catalogue.contains("<https://data.example.org/coop/sparql>"));
      assertFalse(catalogue.contains("localhost"), catalogue);
      assertTrue(other.get("/robots.txt").body().contains("Disallow: /coop/sparql\n"));
      assertTrue(other.get("/dumps/").body().contains("--publish"), "nothing was published yet");
    }
  }
}
