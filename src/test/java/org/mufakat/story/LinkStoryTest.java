package org.mufakat.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mufakat.cli.Session.Said;
import org.mufakat.link.FakeService;

/** Links from proposal to graph, and back again. */
@Tag("long")
class LinkStoryTest {

  private static final String KEMENPERIN = "institution/id-kemenperin";
  private static final String KEMENDAG = "institution/id-kemendag";

  @TempDir private static Path shared;
  @TempDir private Path temp;
  private SeedStore store;
  private String before;

  @BeforeAll
  static void load() {
    SeedStore.of(shared.resolve("store"), Path.of("seeds/articles"));
  }

  @BeforeEach
  void copy() {
    store = SeedStore.copy(shared.resolve("store"), temp.resolve("store"));
    before = store.dump();
  }

  private Path extract() throws IOException {
    return Files.writeString(
        temp.resolve("ministries.tsv"),
        """
        name\tid\tcountry
        Ministry of Industry\thttps://www.wikidata.org/wiki/Q901\tID
        Kementerian Perindustrian\thttps://www.wikidata.org/wiki/Q901\tID
        Ministry of Industry\thttp://www.wikidata.org/entity/Q902\tXK
        Ministry of Trade\thttp://www.wikidata.org/entity/Q903\tID
        """);
  }

  private List<String> proposed(String... more) throws IOException {
    List<String> words =
        new ArrayList<>(List.of("link", "--from", extract().toString(), "--dated", "2026-06"));
    words.addAll(List.of(more));
    return store.succeed(words.toArray(String[]::new)).lines().toList();
  }

  private Path rows(List<String> lines) throws IOException {
    return Files.write(temp.resolve("rows.tsv"), lines);
  }

  private Said accept(Path rows) {
    return store.run(
        "link", "--accept", rows.toString(), "--by", "ratna", "--why", "compared by hand");
  }

  private List<String> wikidataOf(String entity) {
    return store.ask("external-links", "entity=" + entity, "site=wikidata.org").rows().stream()
        .map(
            row ->
                String.join(
                    " ", row.get("link"), row.get("method"), row.get("source"), row.get("date")))
        .toList();
  }

  @Test
  void proposalsAreRowsAndLinkNothing() throws IOException {
    List<String> lines = proposed("--source", "Example extract");
    assertEquals(
        "entity\tlabel\tcandidate\tcandidate_label\tscore\tfeatures\tmethod\tsource\tdate",
        lines.get(0));
    assertTrue(
        lines.stream()
            .anyMatch(
                line ->
                    line.contains("/" + KEMENPERIN + "\t")
                        && line.contains("\thttp://www.wikidata.org/entity/Q901\t")
                        && line.endsWith("\textract\tExample extract\t2026-06")),
        lines::toString);
    assertFalse(lines.stream().anyMatch(line -> line.contains("Q902")), "of another country");
    store.succeed("load", "--refresh", "--quiet");
    assertEquals(before, store.dump());
    assertFalse(Files.exists(temp.resolve("store/links.tsv")));
  }

  @Test
  void turtleIsReadLikeATable() throws IOException {
    Path turtle =
        Files.writeString(
            temp.resolve("names.ttl"),
            """
            @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
            <http://www.wikidata.org/entity/Q901> rdfs:label "Ministry of Industry"@en, "Kementerian Perindustrian"@id ;
              <https://schema.org/addressCountry> "ID" .
            """);
    String said = store.succeed("link", "--from", turtle.toString(), "--dated", "2026");
    assertTrue(said.contains(KEMENPERIN + "\t"), said);
  }

  @Test
  void whatIsAcceptedComesWithTheNextLoadAndGoesWithItsRow() throws IOException {
    Said said = accept(rows(proposed()));
    assertEquals(0, said.exit(), said.err());
    assertEquals(List.of(), wikidataOf(KEMENPERIN), "not before the next load");

    store.succeed("load", "--refresh", "--quiet");
    assertEquals(
        List.of("http://www.wikidata.org/entity/Q901 extract ministries.tsv 2026-06"),
        wikidataOf(KEMENPERIN));
    assertTrue(store.succeed("check").startsWith("0 violations, 0 warnings"));
    Path kept = temp.resolve("store/links.tsv");
    String row = Files.readAllLines(kept).get(1);
    assertTrue(row.endsWith("\tratna\t2026-01-01T00:00:00Z\tcompared by hand"), row);

    Files.write(kept, Files.readAllLines(kept).subList(0, 1));
    store.succeed("load", "--refresh", "--quiet");
    assertEquals(before, store.dump());
  }

  @Test
  void theDumpDoesNotDependOnWhoAcceptedWhenAndInWhichOrder() throws IOException {
    List<String> lines = new ArrayList<>(proposed());
    accept(rows(lines));
    store.succeed("load", "--refresh", "--quiet");

    SeedStore other = SeedStore.at(temp.resolve("other"));
    other.succeed("load", "seeds/articles/003-mou-tiongkok-dan-korea.txt", "--quiet");
    Collections.reverse(lines.subList(1, lines.size()));
    String all = rows(lines).toString();
    other.succeed("link", "--accept", all, "--by", "somebody else", "--why", "another reason");
    other.succeed("load", "seeds/articles", "--quiet");
    assertEquals(store.dump(), other.dump());
  }

  @Test
  void rowsThatDoNotFitAreRefusedOneByOne() throws IOException {
    List<String> lines = proposed();
    String good = lines.stream().filter(l -> l.contains(KEMENPERIN + "\t")).findFirst().get();
    List<String> rows =
        List.of(
            lines.get(0),
            good,
            good,
            good.replace("Q901", "Q905"),
            good.replace("id-kemenperin", "id-nobody"),
            good.replace("institution/id-kemenperin", "country/ID"),
            good.replace(KEMENPERIN, KEMENDAG).replace("Q901", "nothing"),
            good.replace(KEMENPERIN, KEMENDAG).replace("\textract\t", "\tguess\t"),
            good.replace(KEMENPERIN, KEMENDAG).replace("\t2026-06", "\tin June"));
    Said said = accept(rows(rows));
    assertEquals(4, said.exit(), said.err());
    assertEquals("accepted: 1, known already: 1, refused: 6\n", said.out());
    assertEquals(
        6,
        said.err()
            .lines()
            .filter(line -> line.matches("refused: .*rows.tsv, line \\d+: .*; .*"))
            .count(),
        said.err());
    assertTrue(
        said.err().contains("country/ID is linked to http://www.wikidata.org/entity/Q252"),
        said.err());
  }

  @Test
  void aServiceIsAskedAndItsRowsAreAccepted() throws IOException {
    try (FakeService service = new FakeService(Map.of("Ministry of Industry", "Q901"))) {
      String[] ask = {"link", "--service", service.address()};
      assertEquals(2, store.run(ask).exit(), "not allowed");
      List<String> lines =
          store
              .succeed("link", "--service", service.address(), "--allow", service.address())
              .lines()
              .toList();
      assertEquals(2, lines.size(), lines::toString);
      assertEquals(0, accept(rows(lines)).exit());
      store.succeed("load", "--refresh", "--quiet");
      assertEquals(
          List.of(
              "http://www.wikidata.org/entity/Q901 reconciliation Example register, "
                  + service.address()
                  + " 2026-01-01"),
          wikidataOf(KEMENPERIN));
    }
  }

  @Test
  void whatIsMissingIsAskedFor() throws IOException {
    String file = extract().toString();
    List<List<String>> incomplete =
        List.of(
            List.of("link"),
            List.of("link", "--from", file),
            List.of("link", "--from", file, "--dated", "June"),
            List.of("link", "--from", temp.resolve("none.tsv").toString(), "--dated", "2026"),
            List.of("link", "--from", file, "--dated", "2026", "--of", "ship"),
            List.of("link", "--accept", file, "--by", "ratna"),
            List.of("link", "--accept", file, "--why", "so"));
    for (List<String> words : incomplete) {
      assertEquals(2, store.run(words.toArray(String[]::new)).exit(), words::toString);
    }
    Path noTable = Files.writeString(temp.resolve("no.tsv"), "something\n");
    assertEquals(4, store.run("link", "--from", noTable.toString(), "--dated", "2026").exit());
  }

  @Test
  void aDamagedRowOfTheStoreStopsTheLoadAndIsNamed() throws IOException {
    accept(rows(proposed()));
    Path kept = temp.resolve("store/links.tsv");
    Files.writeString(
        kept,
        Files.readAllLines(kept).stream()
            .map(line -> line.replace("2026-06", "2026-13"))
            .collect(Collectors.joining("\n", "", "\n")));
    Said said = store.run("load", "--refresh");
    assertEquals(5, said.exit());
    assertTrue(said.err().contains("links.tsv, line 2"), said.err());
  }
}
