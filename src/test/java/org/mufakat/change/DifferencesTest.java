package org.mufakat.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.rdfpatch.RDFPatchOps;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Var;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mufakat.Exit;
import org.mufakat.Failure;
import org.mufakat.article.Article;
import org.mufakat.entity.HandMade;
import org.mufakat.entity.SmallTables;
import org.mufakat.export.Dump;
import org.mufakat.export.DumpFormat;
import org.mufakat.fact.AgreementKind;
import org.mufakat.fact.ArticleFacts;
import org.mufakat.fact.Extractor;
import org.mufakat.load.HandExtractor;
import org.mufakat.load.LoadListener;
import org.mufakat.load.Loader;
import org.mufakat.load.RandomStories;
import org.mufakat.load.Story;
import org.mufakat.query.Answer;
import org.mufakat.reference.Reference;
import org.mufakat.store.ReadableStore;

/** What changed is told whole, once, with its cause; and the patch says the same. */
class DifferencesTest {

  @TempDir Path folder;

  private static void load(
      Extractor extractor, Reference reference, Path store, Article... articles) {
    new Loader(extractor, reference, Optional.empty(), Clock.systemUTC())
        .load(store, Story.readings(articles), LoadListener.SILENT);
  }

  private static void load(Extractor extractor, Path store, Article... articles) {
    load(extractor, SmallTables.reference(), store, articles);
  }

  private static void refresh(Extractor extractor, Reference reference, Path store) {
    new Loader(extractor, reference, Optional.empty(), Clock.systemUTC())
        .refresh(store, Story.readings(), LoadListener.SILENT);
  }

  /** A report of an agreement, signed in a year, for a term; a fact of a text of its own. */
  private static ArticleFacts report(String key, String published, String date, String term) {
    return HandMade.of(
            key,
            "Koran " + key,
            published,
            "Nota kesepahaman Indonesia dan Jepang diteken pada %s untuk %s.".formatted(date, term))
        .country("ID", "Indonesia")
        .country("JP", "Jepang")
        .agreement("Nota kesepahaman", AgreementKind.MOU, "ID", "JP")
        .signed(date)
        .lasting(term, false)
        .done()
        .facts();
  }

  private Path dump(Path store, String name) {
    Path file = folder.resolve(name);
    try (ReadableStore open = ReadableStore.open(store)) {
      DumpFormat format = DumpFormat.ofFileName(name).orElseThrow();
      open.inTransaction(() -> Dump.of(open.dataset(), format).writeTo(file, true));
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Rows as {@code what, change, property: before -> after (articles) because}. */
  private static List<String> told(StoreDifference difference) {
    List<String> told = new ArrayList<>();
    Answer.Rows rows = difference.rows("en");
    rows.rows()
        .forEach(
            row ->
                told.add(
                    "%s %s %s: %s -> %s (%s) %s"
                        .formatted(
                            List.of(
                                    "what",
                                    "change",
                                    "property",
                                    "before",
                                    "after",
                                    "articles",
                                    "because")
                                .stream()
                                .map(
                                    name ->
                                        Optional.ofNullable(row.get(Var.alloc(name)))
                                            .map(node -> node.getLiteralLexicalForm())
                                            .orElse("-"))
                                .toArray())));
    return told;
  }

  private List<String> toldOfLast(Path store) throws IOException {
    try (ReadableStore open = ReadableStore.open(store)) {
      return open.inTransaction(() -> told(Differences.ofLastChange(open)));
    }
  }

  private static byte[] patch(StoreDifference difference) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    difference.writePatch(out);
    return out.toByteArray();
  }

  /** The dump that Jena's own reader of patches makes of another one. */
  private String patched(Path dump, byte[] patch) throws IOException {
    DatasetGraph dataset = DatasetGraphFactory.createTxnMem();
    RDFDataMgr.read(dataset, dump.toString());
    RDFPatchOps.applyChange(dataset, RDFPatchOps.read(new ByteArrayInputStream(patch)));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    dataset.begin(ReadWrite.READ);
    Dump.of(dataset, DumpFormat.NQUADS).writeTo(out);
    dataset.end();
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void theLaterOfTwoSourcesChangesAValue() throws IOException {
    ArticleFacts first = report("a", "2023-09-06", "2023", "P3Y");
    ArticleFacts second = report("a", "2023-09-06", "2023-09-05", "P5Y");
    HandExtractor extractor = new HandExtractor("rules", first, second);
    Path store = folder.resolve("store");
    load(extractor, store, first.article(), Story.arrangement().article());
    load(extractor, store, second.article());
    List<String> told = toldOfLast(store);
    assertEquals("article replaced -: - -> - (a) source", told.get(0));
    assertTrue(
        told.contains("agreement changed signed on: 2023 -> 2023-09-05 (a) source"),
        told.toString());
    assertTrue(told.contains("agreement changed duration: P3Y -> P5Y (a) source"), told.toString());
    assertTrue(told.stream().allMatch(row -> row.endsWith("(a) source")), told.toString());
  }

  @Test
  void anArticleThatComesOrGoesBringsAndTakesWhatOnlyItSays() throws IOException {
    HandExtractor extractor = Story.extractor();
    Path store = folder.resolve("store");
    Article[] all = Story.all().stream().map(ArticleFacts::article).toArray(Article[]::new);
    load(extractor, store, all);
    Path before = dump(store, "before.nq");
    new Loader(extractor, SmallTables.reference(), Optional.empty(), Clock.systemUTC())
        .remove(store, List.of("c"), LoadListener.SILENT);
    List<String> told = toldOfLast(store);
    assertEquals(
        List.of(
            "article removed -: - -> - (c) source",
            "agreement removed -: - -> - (c) source",
            "institution removed -: - -> - (c) source"),
        told);
    assertEquals(told, told(Differences.between(before, store, folder)));
  }

  @Test
  void otherRulesAreTheCauseOfWhatIsReadOtherwise() throws IOException {
    ArticleFacts told = report("a", "2023-09-06", "2023-09", "P3Y");
    Path store = folder.resolve("store");
    Article other = HandMade.article("b", "", "", "Teks lain.");
    load(new HandExtractor("rules-1"), store, told.article(), other);
    Path before = dump(store, "before.trig.gz");
    refresh(new HandExtractor("rules-2", told), SmallTables.reference(), store);
    List<String> rows = toldOfLast(store);
    assertTrue(rows.get(0).startsWith("article read otherwise -: 0 statements -> "), rows.get(0));
    assertTrue(rows.contains("agreement added -: - -> - (a) rules"), rows.toString());
    assertTrue(rows.stream().allMatch(row -> row.endsWith("(a) rules")), rows.toString());
    StoreDifference between = Differences.between(before, store, folder);
    assertEquals(rows, told(between));
    assertTrue(between.summary().endsWith("1 articles read by other rules, with the same outcome"));
  }

  @Test
  void otherTablesAreTheCauseOfWhatTheySay() throws IOException {
    HandExtractor extractor = Story.extractor();
    Path store = folder.resolve("store");
    Article article = Story.arrangement().article();
    load(extractor, SmallTables.reference(), store, article);
    load(extractor, SmallTables.reference("two", "Republik Korea"), store, article);
    List<String> rows = toldOfLast(store);
    assertEquals(List.of("country changed altLabel: - -> Republik Korea (-) reference data"), rows);
  }

  /** Nothing but the merged view differs: only people can have done that. */
  @Test
  void whatNothingElseExplainsWasDecided() throws IOException {
    ArticleFacts told = report("a", "2023-09-06", "2023-09", "P3Y");
    Path store = folder.resolve("store");
    load(new HandExtractor("rules", told), store, told.article());
    Path before = dump(store, "before.nq");
    Path after = folder.resolve("after.nq");
    Files.writeString(
        after,
        Files.readString(before)
            .replaceAll(
                "(agreement/a/\\S+ <\\S+#duration> \"P)3(Y\"\\^\\^<\\S+> \\.)", "$1" + "7$2"));
    assertEquals(
        List.of("agreement changed duration: P3Y -> P7Y (-) judgement"),
        told(Differences.between(before, after, folder)));
  }

  @Test
  void patchesLeadFromOneDumpToTheOther() throws IOException {
    RandomStories stories = new RandomStories(5, 20);
    Path store = folder.resolve("store");
    Extractor extractor = stories.extractor("rules");
    load(
        extractor,
        store,
        IntStream.range(0, 8).mapToObj(n -> stories.article("n" + n)).toArray(Article[]::new));
    Path before = dump(store, "before.nq");
    load(extractor, store, stories.article("n1"), stories.article("x"));
    Path after = dump(store, "after.nq.gz");
    String expected = Files.readString(dump(store, "plain.nq"));
    assertEquals(expected, patched(before, patch(Differences.between(before, after, folder))));
    assertEquals(expected, patched(before, patch(Differences.between(before, store, folder))));
    try (ReadableStore open = ReadableStore.open(store)) {
      byte[] last = open.inTransaction(() -> patch(Differences.ofLastChange(open)));
      assertEquals(expected, patched(before, last));
    }
    refresh(extractor, SmallTables.reference("two", "Republik Korea"), store);
    try (ReadableStore open = ReadableStore.open(store)) {
      byte[] last = open.inTransaction(() -> patch(Differences.ofLastChange(open)));
      assertEquals(
          Files.readString(dump(store, "tables.nq")), patched(folder.resolve("plain.nq"), last));
    }
  }

  @Test
  void theFirstLoadBringsEverything() throws IOException {
    Path store = folder.resolve("store");
    load(Story.extractor(), store, Story.arrangement().article());
    Path empty = Files.writeString(folder.resolve("empty.nq"), "");
    try (ReadableStore open = ReadableStore.open(store)) {
      byte[] all = open.inTransaction(() -> patch(Differences.ofLastChange(open)));
      assertEquals(Files.readString(dump(store, "all.nq")), patched(empty, all));
    }
  }

  @Test
  void twoStoresOfTheSameArticlesDoNotDiffer() throws IOException {
    RandomStories stories = new RandomStories(5, 20);
    Article[] articles =
        IntStream.range(0, 6).mapToObj(n -> stories.article("n" + n)).toArray(Article[]::new);
    load(stories.extractor("rules"), folder.resolve("one"), articles);
    load(stories.extractor("rules"), folder.resolve("two"), articles);
    StoreDifference difference =
        Differences.between(folder.resolve("one"), folder.resolve("two"), folder);
    assertTrue(difference.rows("id").isEmpty());
    assertEquals("no difference", difference.summary());
  }

  @Test
  void whatCannotBeComparedIsRefused() throws IOException {
    Path store = folder.resolve("store");
    load(Story.extractor(), store, Story.arrangement().article());
    Path dump = dump(store, "dump.nq");
    Path other =
        Files.writeString(
            folder.resolve("other.nq"),
            Files.readString(dump).replace("https://w3id.org/mufakat/id/", "http://example.org/"));
    Path broken = Files.writeString(folder.resolve("broken.nq"), "<http://a> <http://b> .\n");
    Path turtle = Files.writeString(folder.resolve("some.ttl"), "");
    Path nameless =
        Files.writeString(folder.resolve("nameless.nq"), "_:a <http://b/> <http://c/> .\n");
    for (Path wrong : List.of(other, broken, turtle, nameless, folder.resolve("missing.nq"))) {
      Failure failure = assertThrows(Failure.class, () -> Differences.between(dump, wrong, folder));
      assertEquals(Exit.USAGE, failure.exit(), wrong.toString());
      assertTrue(failure.getMessage().contains(wrong.toString()), failure.getMessage());
    }
  }
}
