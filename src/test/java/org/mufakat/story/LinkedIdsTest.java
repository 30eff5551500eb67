package org.mufakat.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.mufakat.reference.Country;
import org.mufakat.reference.Identifier;
import org.mufakat.reference.Institution;
import org.mufakat.reference.Publication;
import org.mufakat.reference.Reference;
import org.mufakat.reference.ReferenceTables;

/**
 * The identifiers of a store with the seeds and, where {@code -Dmufakat.gold=DIR} says they are,
 * the annotated articles: those of the tables, each with its source, and no other.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LinkedIdsTest {

  private static final Path FACTS =
      Path.of("src/test/resources/org/mufakat/reference/country-facts.tsv");
  private static final String BASE = "https://w3id.org/mufakat/id/";
  private static final Optional<Path> GOLD =
      Optional.ofNullable(System.getProperty("mufakat.gold")).map(Path::of);

  private final Reference tables = ReferenceTables.load();
  private SeedStore store;

  @BeforeAll
  void load(@TempDir Path temp) {
    store = SeedStore.of(temp.resolve("store"), Path.of("seeds/articles"));
    GOLD.ifPresent(
        gold ->
            store.succeed(
                "load",
                "--quiet",
                gold.resolve("dev").toString(),
                gold.resolve("seeds").toString()));
  }

  @Test
  void everyLinkIsThatOfTheTablesWithItsSources() {
    Set<String> linked = new TreeSet<>();
    for (Map<String, String> row : store.ask("external-links").rows()) {
      if (row.get("relation").endsWith("sameAs")) {
        linked.add(
            String.join(
                " ", row.get("entity"), row.get("link"), row.get("source"), row.get("date")));
      }
    }
    assertEquals(idsOfTheTables(), linked);
  }

  private Set<String> idsOfTheTables() {
    Set<String> ids = new TreeSet<>();
    for (Country country : tables.countries()) {
      String iri = BASE + "country/" + country.code();
      ids.addAll(links(iri, "http://www.wikidata.org/entity/", "", country.qid()));
      ids.addAll(links(iri, "https://sws.geonames.org/", "/", country.geonames()));
    }
    for (Institution institution : tables.institutions()) {
      String iri = BASE + "institution/" + institution.id();
      ids.addAll(links(iri, "http://www.wikidata.org/entity/", "", institution.qid()));
      ids.addAll(links(iri, "https://ror.org/", "", institution.ror()));
    }
    return ids;
  }

  private List<String> links(String iri, String site, String end, Optional<Identifier> id) {
    return id.stream()
        .flatMap(
            known ->
                known.sources().stream()
                    .map(
                        source ->
                            String.join(
                                " ", iri, site + known.value() + end, source, date(source))))
        .toList();
  }

  private String date(String source) {
    return tables.publication(source).map(Publication::date).orElseThrow();
  }

  @Test
  void noIdIsWithoutASource() {
    assertTrue(store.succeed("check").startsWith("0 violations"), "as the rules say");
    String everyLink =
        "SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?s schema:sameAs|skos:exactMatch|skos:closeMatch|"
            + "skos:broadMatch|skos:narrowMatch|skos:relatedMatch ?o } %s}";
    String inLinks = "FILTER (?g = <graph/links>)";
    assertEquals(count(everyLink.formatted("")), count(everyLink.formatted(inLinks)));
    assertEquals(0, count("SELECT (COUNT(*) AS ?n) { ?s schema:sameAs ?o }"), "merged view");
    assertEquals(0, count("SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?s owl:sameAs ?o } }"));
  }

  private int count(String sparql) {
    String rows = store.succeed("query", "--sparql", sparql, "--format", "csv");
    return Integer.parseInt(rows.lines().toList().get(1));
  }

  @Test
  void everyConceptMatchesWhatItsRowSays() throws IOException {
    Set<String> matched = new TreeSet<>();
    for (Map<String, String> row : store.ask("external-links", "site=isic-rev4").rows()) {
      matched.add(
          row.get("entity").replaceFirst("^.*/", "")
              + " "
              + row.get("link").replaceFirst("^.*/", ""));
      assertTrue(row.get("source").startsWith("ISIC Rev.4"), row::toString);
    }
    Set<String> stated = new TreeSet<>();
    for (Map<String, String> row : tsv(Path.of("seeds/sectors.tsv"))) {
      Stream.of(row.get("isic4").split("\\|"))
          .filter(code -> !code.isEmpty())
          .forEach(code -> stated.add(row.get("id") + " " + code));
    }
    assertEquals(stated, matched);
  }

  /** The facts that the table was made from: {@code text.md}, or the copy of its rows here. */
  @Test
  void everyCountryIsAsTheFactsSay() throws IOException {
    List<List<String>> facts =
        Files.readAllLines(FACTS).stream().map(LinkedIdsTest::cells).toList();
    assertEquals(250, facts.size());
    assertEquals(
        facts.stream().map(LinkedIdsTest::line).toList(),
        tables.countries().stream().map(LinkedIdsTest::line).toList());
    for (List<String> fact : facts) {
      List<String> capitals = tables.country(fact.get(0)).orElseThrow().capitals();
      assertTrue(capitals.containsAll(capitals(fact)), () -> fact + " has " + capitals);
    }
    Map<String, String> stored = new TreeMap<>();
    for (Map<String, String> row : codes().rows()) {
      stored.merge(row.get("code"), row.get("other"), (one, other) -> one + " " + other);
    }
    for (List<String> fact : facts) {
      List<String> codes = List.of(stored.getOrDefault(fact.get(0), "").split(" "));
      assertTrue(codes.contains(fact.get(1)), () -> fact + " in " + codes);
      assertTrue(fact.get(2).isEmpty() || codes.contains(fact.get(2)), () -> fact + " in " + codes);
    }
  }

  private Rows codes() {
    return Rows.answered(
        store.succeed(
            "query",
            "--format",
            "json",
            "--sparql",
            "SELECT ?code ?other { ?c a coop:Country ; dcterms:identifier ?code ; schema:identifier ?other }"
                + " ORDER BY ?code ?other"));
  }

  @Test
  void theCopyOfTheFactsIsTheirs() throws IOException {
    Optional<Path> page = GOLD.map(gold -> gold.resolveSibling("text.md")).filter(Files::exists);
    if (page.isPresent()) {
      List<String> lines = Files.readAllLines(page.get());
      int from = lines.indexOf("## Appendix A. Country facts (250 rows)");
      assertFalse(from < 0, "the page has another heading for its country facts");
      int begin = from + lines.subList(from, lines.size()).indexOf("```tsv") + 1;
      int end = begin + lines.subList(begin, lines.size()).indexOf("```");
      assertEquals(lines.subList(begin, end), Files.readAllLines(FACTS));
    }
  }

  /** A capital that is called as its country says nothing more. */
  private static List<String> capitals(List<String> fact) {
    return Stream.of(fact.get(7), fact.get(8))
        .flatMap(cell -> Stream.of(cell.split("\\|")))
        .filter(name -> !name.isEmpty() && !fact.subList(5, 7).contains(name))
        .toList();
  }

  /** Codes and names, and what others call it. */
  private static String line(Country country) {
    return String.join(
        "\t",
        country.code(),
        country.alpha3(),
        country.numeric().orElse(""),
        country.qid().map(Identifier::value).orElse(""),
        country.geonames().map(Identifier::value).orElse(""),
        country.nameId(),
        country.nameEn());
  }

  private static String line(List<String> cells) {
    return String.join("\t", cells.subList(0, 7));
  }

  private static List<String> cells(String line) {
    return List.of(line.split("\t", -1));
  }

  private static List<Map<String, String>> tsv(Path file) throws IOException {
    List<String> lines =
        Files.readAllLines(file).stream().filter(line -> !line.startsWith("#")).toList();
    List<String> names = cells(lines.get(0));
    List<Map<String, String>> rows = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      List<String> cells = cells(line);
      rows.add(
          java.util.stream.IntStream.range(0, names.size())
              .boxed()
              .collect(Collectors.toMap(names::get, cells::get)));
    }
    return rows;
  }
}
