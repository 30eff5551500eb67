package org.mufakat.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mufakat.cli.Session.Said;

/**
 * An analyst who sees a wrong value or a wrong join says so, and is heard until she takes it back.
 */
@Tag("long")
class JudgedStoryTest {

  private static final String ARTICLES =
      """
      {"id": "a", "publisher": "Warta Satu", "published": "2024-05-18", "language": "id", "title": "Nota baru", "text": "Kementerian Perindustrian dan Kementerian Ekonomi, Perdagangan, dan Industri Jepang (METI) menandatangani nota kesepahaman tentang kendaraan listrik senilai 5 juta dolar AS di Jakarta, Jumat (17/5/2024)."}
      {"id": "b", "publisher": "Kabar Dua", "published": "2024-05-19", "language": "id", "title": "Kendaraan listrik", "text": "Nota kesepahaman tentang kendaraan listrik senilai 7 juta dolar AS ditandatangani Kementerian Perindustrian dan METI Jepang di Jakarta pada 17 Mei 2024."}
      """;

  @TempDir private Path temp;
  private SeedStore store;

  @BeforeEach
  void load() throws IOException {
    Path articles = Files.writeString(temp.resolve("articles.jsonl"), ARTICLES);
    store = SeedStore.of(temp.resolve("store"), articles);
    assertEquals(List.of("USD 5 million"), amounts(), "one agreement, the earlier sum");
  }

  /** In the merged view, one for each agreement. */
  private List<String> amounts() {
    return lines("SELECT ?amount { ?a a coop:Agreement ; coop:amount ?amount } ORDER BY ?amount");
  }

  private List<String> lines(String sparql) {
    return store.succeed("query", "--format", "csv", "--sparql", sparql).lines().skip(1).toList();
  }

  private String agreement() {
    return store.ask("agreements").rows().get(0).get("agreement");
  }

  private Path file() {
    return temp.resolve("store").resolve("judgements.tsv");
  }

  @Test
  void aRejectedValueLeavesTheMergedViewAndReturnsWhenItsRowIsDeleted() throws IOException {
    String before = store.dump();
    assertEquals(List.of("amount"), disputed());
    store.succeed(
        "judge",
        "reject",
        agreement(),
        "amount",
        "USD 5 million",
        "--why",
        "the sum of another contract",
        "--by",
        "Sari");
    assertRejected();
    String judged = store.dump();

    store.succeed("load", "--refresh");
    assertRejected();
    assertEquals(judged, store.dump());

    Files.writeString(file(), Files.readString(file()).lines().findFirst().orElseThrow() + "\n");
    store.succeed("load");
    assertEquals(before, store.dump(), "all is as it was");
  }

  private void assertRejected() {
    assertEquals(List.of("USD 7 million"), amounts());
    assertEquals(List.of(), disputed());
    Map<String, String> judged = store.ask("judgements").rows().get(0);
    assertEquals("reject", judged.get("label"));
    assertEquals("the sum of another contract", judged.get("why"));
    assertEquals("Sari", judged.get("who"));
    List<Map<String, String>> said =
        store.ask("provenance", "subject=" + agreement(), "property=amount").rows();
    Map<String, String> rejected =
        said.stream()
            .filter(row -> row.get("value").equals("USD 5 million"))
            .findFirst()
            .orElseThrow();
    assertTrue(rejected.get("quotation").contains("senilai 5 juta dolar AS"));
    assertEquals("reject", rejected.get("judged"));
    assertEquals("the sum of another contract", rejected.get("judged_why"));
    String checked = store.succeed("check");
    assertTrue(checked.startsWith("0 violations, 0 warnings"), checked);
  }

  private List<String> disputed() {
    return store.ask("conflicts").rows().stream()
        .map(row -> row.get("property").replaceFirst("^.*#", ""))
        .filter(property -> property.equals("amount"))
        .toList();
  }

  @Test
  void reportsAreToldApartAndBroughtTogetherAgain() throws IOException {
    String before = store.dump();
    List<String> reports =
        lines("SELECT ?r { ?r coop:reports ?a . ?a a coop:Agreement } ORDER BY ?r");
    store.succeed("judge", "not-same", reports.get(0), reports.get(1), "--why", "two visits");
    assertEquals(2, amounts().size());
    String list = store.succeed("judge", "list");
    assertTrue(list.contains("not-same\t" + reports.get(0)), list);

    store.succeed("judge", "undo", reports.get(1), reports.get(0));
    assertEquals(before, store.dump());
    assertFalse(Files.exists(file()));
  }

  @Test
  void aCorrectionHoldsForAllReportsOfTheAgreementThatStateTheValue() {
    store.succeed(
        "judge",
        "correct",
        agreement(),
        "coop:signedOn",
        "2024-05-17",
        "2024-05-16",
        "--why",
        "treaty series");
    assertEquals(List.of("2024-05-16"), store.ask("agreements").column("date").stream().toList());
    assertEquals(2, store.ask("judgements", "verdict=correct").rows().size());
    assertEquals(0, store.run("check").exit());
  }

  /** The row waits for its article. */
  @Test
  void aRowWhoseSubjectIsGoneIsReportedAndKept() throws IOException {
    store.succeed("judge", "reject", agreement(), "amount", "USD 5 million", "--why", "no");
    String judged = store.dump();
    Said removed = store.run("remove", "a");
    assertEquals(0, removed.exit(), removed.err());
    for (String command : List.of("load", "review")) {
      String said = store.run(command).err();
      assertTrue(said.contains("no article tells of"), command + ": " + said);
    }
    String checked = store.succeed("check");
    assertTrue(checked.contains("warning\tjudgement-decides-nothing"), checked);
    store.succeed("load", temp.resolve("articles.jsonl").toString());
    assertEquals(judged, store.dump());
  }

  @Test
  void aFileThatCannotBeReadStopsWithItsLineAndNothingIsLost() throws IOException {
    store.succeed("judge", "reject", agreement(), "amount", "USD 5 million", "--why", "no");
    String judged = store.dump();
    String good = Files.readString(file());
    Files.writeString(file(), good + "today\tSari\tsame\n");
    for (String command : List.of("load", "review")) {
      Said said = store.run(command);
      assertEquals(5, said.exit(), said.err());
      assertTrue(said.err().contains("judgements.tsv, line 3"), said.err());
    }
    assertEquals(judged, store.dump(), "the store answers as before");
    assertEquals(good + "today\tSari\tsame\n", Files.readString(file()), "nobody mended it");
  }

  @Test
  void wrongWordsAreRefusedAndNothingIsRecorded() {
    String before = store.dump();
    assertRefused("judge", "reject", agreement(), "amount", "USD 9 million", "--why", "no");
    assertRefused("judge", "reject", agreement(), "amount", "USD 5 million");
    assertRefused("judge", "same", agreement(), agreement(), "--why", "no");
    assertRefused("judge", "same", agreement(), "country/JP", "--why", "no");
    assertRefused("judge", "prefer", agreement(), "amount", "--why", "no");
    assertRefused("judge", "undo", agreement());
    assertRefused(
        "judge", "correct", agreement(), "signedOn", "2024-05-17", "last week", "--why", "no");
    assertEquals(before, store.dump());
    assertFalse(Files.exists(file()));
  }

  private void assertRefused(String... words) {
    Said said = store.run(words);
    assertEquals(2, said.exit(), String.join(" ", words) + ": " + said.err());
  }

  @Test
  void theReviewShowsBothSides() {
    String lines = store.succeed("review", "--json");
    assertTrue(lines.contains("\"label\":\"amount of "), lines);
    assertTrue(lines.contains("senilai 5 juta") && lines.contains("senilai 7 juta"), lines);
    assertNotEquals("", store.succeed("review", "--about", agreement()));
    assertEquals(10, store.run("review", "--about", "country/JP", "--fail-on-empty").exit());
  }
}
