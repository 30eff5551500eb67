package org.mufakat.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mufakat.cli.Session.Said;

/** Data of others beside the articles: joined with, kept, replaced, removed, and never trusted. */
@Tag("long")
class DataBesideTest {

  private static final Path ARTICLE = Path.of("seeds/articles/003-mou-tiongkok-dan-korea.txt");

  private static final String FIGURES =
      """
      @prefix dcterms: <http://purl.org/dc/terms/> .
      @prefix qb: <http://purl.org/linked-data/cube#> .
      @prefix d: <http://purl.org/linked-data/sdmx/2009/dimension#> .
      @prefix m: <http://purl.org/linked-data/sdmx/2009/measure#> .
      @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
      <https://data.example/trade> a qb:DataSet ; dcterms:title "Invented trade" .
      [] qb:dataSet <https://data.example/trade> ; d:refArea "KOR" ; d:refPeriod "2024"^^xsd:gYear ; m:obsValue 20.50 .
      [] qb:dataSet <https://data.example/trade> ; d:refArea <country/CN> ; d:refPeriod "2024"^^xsd:gYear ; m:obsValue "007"^^xsd:integer .
      """;

  @TempDir private static Path shared;
  @TempDir private Path temp;
  private SeedStore store;

  @BeforeAll
  static void load() {
    SeedStore.of(shared.resolve("store"), ARTICLE);
  }

  @BeforeEach
  void copy() {
    store = SeedStore.copy(shared.resolve("store"), temp.resolve("store"));
  }

  private String figures() throws IOException {
    return file("Figures.ttl", FIGURES);
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(temp.resolve(name), text).toString();
  }

  private List<String> joined() {
    return store.ask("partner-figures").rows().stream()
        .map(row -> row.get("label") + " " + row.get("period") + " " + row.get("figure"))
        .toList();
  }

  @Test
  void queriesJoinWithItAndNothingElseChanges() throws IOException {
    String before = store.dump();
    String merged = store.succeed("export", "--format", "ntriples");
    String said = store.succeed("load", "--as-reference", figures());
    assertTrue(said.contains("beside: graph/data/figures"), said);
    assertEquals(List.of("China 2024 7", "South Korea 2024 20.5"), joined());
    assertEquals(merged, store.succeed("export", "--format", "ntriples"), "merged view");
    assertTrue(store.succeed("check").startsWith("0 violations, 0 warnings"));

    String after = store.dump();
    assertFalse(after.contains("_:"), "no node without a name");
    assertEquals(
        before,
        after
            .lines()
            .filter(line -> !line.endsWith("/graph/data/figures> ."))
            .map(line -> line + "\n")
            .reduce("", String::concat));

    store.succeed("remove", "--reference", "figures");
    assertEquals(before, store.dump());
    assertEquals(2, store.run("remove", "--reference", "figures").exit());
  }

  @Test
  void itOutlivesLoadsAndMakesTheSameDumpInAnyOrder() throws IOException {
    store.succeed("load", "--as-reference", figures());
    store.succeed("load", "seeds/articles/004-moa-korea-selatan.txt");
    store.succeed("load", "--refresh");
    assertEquals(2, joined().size());

    SeedStore other = SeedStore.at(temp.resolve("other"));
    String shuffled =
        FIGURES.replace(
            "[] qb:dataSet <https://data.example/trade> ; d:refArea \"KOR\" ;",
            "[] d:refArea \"KOR\" ; qb:dataSet <https://data.example/trade> ;");
    assertNotEquals(FIGURES, shuffled);
    other.succeed(
        "load",
        "--as-reference",
        file("same.ttl", shuffled),
        "--name",
        "figures",
        "seeds/articles/004-moa-korea-selatan.txt");
    other.succeed("load", ARTICLE.toString());
    assertEquals(store.dump(), other.dump());
  }

  @Test
  void anotherFileOfItsNameReplacesIt() throws IOException {
    store.succeed("load", "--as-reference", figures());
    String changed = file("other.ttl", FIGURES.replace("20.50", "21"));
    store.succeed("load", "--as-reference", changed, "--name", "figures");
    assertEquals(List.of("China 2024 7", "South Korea 2024 21"), joined());
  }

  @Test
  void whatIsKeptIsWhatTheStoreGivesBack() throws IOException {
    store.succeed(
        "load",
        "--as-reference",
        file(
            "literals.ttl",
            """
            @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
            <urn:example:a> <urn:example:p> 007, +7, "1"^^xsd:boolean, "2024-01-01T24:00:00"^^xsd:dateTime, 1.50, 1e2, "a"@EN-gb,
              "2024-02-29Z"^^xsd:date .
            """));
    String dump = store.dump();
    Path kept;
    try (var files = Files.list(temp.resolve("store/data"))) {
      kept = files.findFirst().orElseThrow();
    }
    String graph = " <https://w3id.org/mufakat/id/graph/data/literals> .";
    assertEquals(
        Files.readString(kept),
        dump.lines()
            .filter(line -> line.endsWith(graph))
            .map(line -> line.replace(graph, " .\n"))
            .reduce("", String::concat));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a.ttl | <urn:example:a> <urn:example:b> | line: 1",
        "a.ttl | <urn:example:a> <urn:example:b> <http://data.example/a b> . | cannot be read",
        "a.ttl | <urn:example:a> <urn:example:b> 'x'^^<http://www.w3.org/2001/XMLSchema#date> . | cannot be read",
        "a.ttl | <urn:example:a> <https://w3id.org/mufakat/ontology#signedOn> '2024' . | which only articles state",
        "a.ttl | _:a <urn:example:p> _:b . _:b <urn:example:p> _:a . | in a circle",
        "a.ttl | <urn:example:a> <urn:example:p> <<( <urn:example:a> <urn:example:p> 1 )>> . | RDF 1.2",
        "a.nt | <urn:example:a> <urn:example:b> <c> . | cannot be read",
        "a.trig | <urn:example:g> { <urn:example:a> <urn:example:b> 1 } | no ending",
        "a.rdf | <x/> | no ending",
        "a.jsonld | {'@id': 'urn:example:g', '@graph': [{'@id': 'urn:example:a', 'urn:example:p': 1}]} | graphs of its own"
      })
  void whatCannotBeTakenIsRefusedAndNothingChanges(String name, String text, String why)
      throws IOException {
    String before = store.dump();
    Said said = store.run("load", "--as-reference", file(name, text.replace('\'', '"')));
    assertEquals(4, said.exit(), said.err());
    assertTrue(said.err().contains(why) && said.err().contains(name), said.err());
    assertEquals(before, store.dump());
  }

  @Test
  void whatIsTooLargeIsRefused() throws IOException {
    Path large = temp.resolve("large.ttl");
    try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
      file.setLength((64L << 20) + 1);
    }
    Said said = store.run("load", "--as-reference", large.toString());
    assertEquals(4, said.exit(), said.err());
    assertTrue(said.err().contains("larger than 64 MiB"), said.err());
  }

  /** The context lies on this machine, so that a fetch would be seen. */
  @Test
  void noContextIsFetched() throws IOException {
    AtomicInteger fetched = new AtomicInteger();
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
    server.createContext("/", exchange -> fetched.incrementAndGet());
    server.start();
    try {
      String remote = "http://127.0.0.1:" + server.getAddress().getPort() + "/context.jsonld";
      String text =
          "{\"@context\": \"%s\", \"@id\": \"urn:example:a\", \"name\": \"b\"}".formatted(remote);
      Said said = store.run("load", "--as-reference", file("a.jsonld", text));
      assertEquals(4, said.exit(), said.err());
      assertEquals(0, fetched.get());
    } finally {
      server.stop(0);
    }
    String own =
        "{\"@context\": {\"name\": \"https://schema.org/name\"}, \"@id\": \"urn:example:a\", \"name\": \"b\"}";
    store.succeed("load", "--as-reference", file("own.jsonld", own));
    assertTrue(store.dump().contains("<urn:example:a> <https://schema.org/name> \"b\""));
  }

  @Test
  void namesAreChecked() throws IOException {
    assertEquals(2, store.run("load", "--as-reference", figures(), "--name", "../x").exit());
    assertEquals(
        2, store.run("load", "--as-reference", temp.resolve("none.ttl").toString()).exit());
    assertEquals(2, SeedStore.at(temp.resolve("nowhere")).run("load").exit());
    assertEquals(2, store.run("remove").exit());
  }
}
