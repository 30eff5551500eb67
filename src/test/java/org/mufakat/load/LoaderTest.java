package org.mufakat.load;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mufakat.Exit;
import org.mufakat.Failure;
import org.mufakat.article.Article;
import org.mufakat.article.Metadata;
import org.mufakat.article.Reading;
import org.mufakat.article.Refusal;
import org.mufakat.article.Skip;
import org.mufakat.entity.HandMade;
import org.mufakat.entity.SmallTables;
import org.mufakat.fact.ArticleFacts;
import org.mufakat.fact.Evidence;
import org.mufakat.fact.Extractor;
import org.mufakat.rdf.Iris;
import org.mufakat.rdf.Terms;
import org.mufakat.store.GraphHash;
import org.mufakat.store.GraphMark;
import org.mufakat.store.ReadableStore;
import org.mufakat.text.Span;

/** Articles go in, and the store holds what they say: all of it, once, and nothing else. */
@Tag("long")
class LoaderTest {

  @TempDir Path folder;

  private static final Clock CLOCK = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);

  private static Loader loader(Extractor extractor) {
    return new Loader(extractor, SmallTables.reference(), Optional.empty(), CLOCK);
  }

  private Path store() {
    return folder.resolve("store");
  }

  private LoadReport load(Path store, List<ArticleFacts> facts) {
    return loader(Story.extractor()).load(store, Story.readings(facts), LoadListener.SILENT);
  }

  private static List<String> select(Path store, String query) {
    try (ReadableStore open = ReadableStore.open(store)) {
      return Txn.calculateRead(open.dataset(), () -> rows(open.dataset(), query));
    }
  }

  private static List<String> rows(DatasetGraph dataset, String query) {
    StringBuilder prefixed = new StringBuilder();
    Terms.prefixes().forEach((p, ns) -> prefixed.append("PREFIX %s: <%s>\n".formatted(p, ns)));
    List<String> rows = new ArrayList<>();
    try (QueryExecution run =
        QueryExecution.dataset(DatasetFactory.wrap(dataset)).query(prefixed + query).build()) {
      run.execSelect()
          .forEachRemaining(
              row -> {
                List<String> cells = new ArrayList<>();
                row.varNames()
                    .forEachRemaining(
                        name ->
                            cells.add(
                                row.get(name).isLiteral()
                                    ? row.getLiteral(name).getLexicalForm()
                                    : row.get(name).toString()));
                rows.add(String.join(" ", cells));
              });
    }
    return rows;
  }

  @Test
  void theMergedViewTellsEachAgreementOnce() {
    LoadReport report = load(store(), Story.all());
    assertEquals(List.of("a-tiga-negara", "b/dua mou?", "c"), report.loaded());
    assertEquals(
        List.of("CN,ID 2 1 2023-09 P5Y 2028-09", "ID,KR 1 1 2025-01-22", "ID,KR 2 1 2023-09"),
        select(
            store(),
            """
            SELECT (CONCAT(?codes, " ", STR(?reports), " ", STR(?sources), " ", STR(?on),
                COALESCE(CONCAT(" ", STR(?term), " ", STR(?end)), "")) AS ?row) {
              { SELECT ?a (GROUP_CONCAT(?code; separator=",") AS ?codes) {
                  SELECT ?a ?code { ?a a coop:Agreement ; coop:country/dcterms:identifier ?code } ORDER BY ?code
                } GROUP BY ?a }
              ?a coop:reportCount ?reports ; coop:sourceCount ?sources ; coop:signedOn ?on
              OPTIONAL { ?a coop:duration ?term ; coop:expectedExpiry ?end }
            } ORDER BY ?row
            """));
  }

  @Test
  void aLooseReportGivesNoValues() {
    load(store(), Story.all());
    assertEquals(
        List.of(), select(store(), "SELECT ?f { ?a a coop:Agreement ; coop:statedField ?f }"));
    assertEquals(
        List.of("industri perkapalan"),
        select(
            store(), "SELECT ?f { GRAPH ?g { ?a a coop:AgreementReport ; coop:statedField ?f } }"));
    assertEquals(2, select(store(), "SELECT ?a { ?r coop:possiblyReports ?a }").size());
  }

  @Test
  void everyPropertyOfAReportHasItsEvidence() {
    load(store(), Story.all());
    assertEquals(
        List.of(),
        select(
            store(),
            """
            SELECT ?report ?property { GRAPH ?g {
              ?report a ?class ; ?property ?value .
              VALUES ?class { coop:AgreementReport coop:EventReport }
              FILTER (?property NOT IN (rdf:type, schema:isPartOf, coop:signedUntil, coop:dateBasis,
                schema:startDate, schema:endDate))
              FILTER NOT EXISTS { ?evidence coop:about ?report ; coop:supports ?property }
            } }
            """));
  }

  @Test
  void theStoreHoldsWhatItsManifestCounts() {
    LoadReport report = load(store(), Story.all());
    List<String> lines = Dumped.of(store());
    assertEquals(report.quads(), lines.size(), "every statement once");
    assertEquals(3, report.articles());
    assertTrue(lines.stream().noneMatch(line -> line.contains("_:")), "no node without a name");
  }

  /** Order, batching, locale, zone and day leave no trace. */
  @Test
  void theSameArticlesGiveTheSameGraph() {
    load(store(), Story.all());
    List<String> expected = Dumped.of(store());
    assertAll(
        () -> assertSame(expected, Dumped.of(inBatchesOfOne(folder.resolve("one")))),
        () -> assertSame(expected, Dumped.of(elsewhere(folder.resolve("elsewhere")))),
        () -> assertSame(expected, Dumped.of(withDetours(folder.resolve("detours")))));
    load(store(), Story.all());
    assertSame(expected, Dumped.of(store()));
  }

  private static void assertSame(List<String> expected, List<String> actual) {
    assertEquals(expected, actual, () -> Dumped.difference(expected, actual));
  }

  private Path inBatchesOfOne(Path store) {
    List<ArticleFacts> backwards = new ArrayList<>(Story.all());
    Collections.reverse(backwards);
    backwards.forEach(one -> load(store, List.of(one)));
    return store;
  }

  private Path elsewhere(Path store) {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      Clock later = Clock.fixed(Instant.parse("2099-12-31T23:59:59Z"), ZoneOffset.UTC);
      new Loader(Story.extractor(), SmallTables.reference(), Optional.empty(), later)
          .load(store, Story.readings(Story.all()), LoadListener.SILENT);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
    return store;
  }

  private Path withDetours(Path store) {
    Article other = HandMade.article("sementara", "", "", "Teks lain.");
    loader(Story.extractor()).load(store, Story.readings(other), LoadListener.SILENT);
    load(store, Story.all());
    loader(Story.extractor()).remove(store, List.of("sementara"), LoadListener.SILENT);
    return store;
  }

  @Test
  void aReloadedArticleTakesThePlaceOfTheEarlierOne() {
    load(store(), Story.all());
    Article corrected = HandMade.article("c", "Koran Sore", "", "Ralat: tidak ada MoA.");
    LoadReport report =
        loader(Story.extractor()).load(store(), Story.readings(corrected), LoadListener.SILENT);
    assertEquals(List.of("c"), report.replaced());
    assertEquals(2, select(store(), "SELECT ?a { ?a a coop:Agreement }").size());
    assertFalse(String.join("\n", Dumped.of(store())).contains("badan-uji-nasional"));
  }

  @Test
  void whatIsRemovedLeavesNoTrace() throws IOException {
    load(store(), Story.all().subList(0, 2));
    List<String> before = Dumped.of(store());
    load(store(), Story.all());
    LoadReport report =
        loader(Story.extractor()).remove(store(), List.of("c"), LoadListener.SILENT);
    assertEquals(List.of("c"), report.removed());
    assertSame(before, Dumped.of(store()));
    try (Stream<Path> texts = Files.list(store().resolve("texts"))) {
      assertEquals(2, texts.count(), "its text is gone as well");
    }
  }

  @Test
  void removingWhatIsNotThereRemovesNothing() {
    load(store(), Story.all());
    List<String> before = Dumped.of(store());
    Failure failure =
        assertThrows(
            Failure.class,
            () ->
                loader(Story.extractor())
                    .remove(store(), List.of("c", "tidak-ada"), LoadListener.SILENT));
    assertTrue(failure.getMessage().contains("tidak-ada"));
    assertSame(before, Dumped.of(store()));
  }

  @Test
  void anArticleThatTheStoreHasAlreadyIsLeftAlone() throws IOException {
    load(store(), Story.all());
    String before = Files.readString(store().resolve("current"));
    LoadReport report = load(store(), Story.all().subList(0, 1));
    assertEquals(List.of("a-tiga-negara"), report.unchanged());
    assertEquals(3, report.articles());
    assertEquals(before, Files.readString(store().resolve("current")), "nothing was rebuilt");
  }

  @Test
  void oneKeyWithTwoContentsIsRefusedWhicheverComesFirst() {
    Article one = HandMade.article("k", "", "", "Satu.");
    Article two = HandMade.article("k", "", "", "Dua.");
    Article good = HandMade.article("baik", "", "", "Tiga.");
    LoadReport report =
        loader(Story.extractor())
            .load(store(), Story.readings(one, good, two), LoadListener.SILENT);
    assertEquals(List.of("baik"), report.loaded());
    assertEquals(2, report.refused().size());
    assertTrue(report.refused().get(0).message().contains("inbox/k.txt"));
  }

  @Test
  void theSameArticleTwiceIsOneArticle() {
    Article one = HandMade.article("k", "", "", "Satu.");
    LoadReport report =
        loader(Story.extractor()).load(store(), Story.readings(one, one), LoadListener.SILENT);
    assertEquals(List.of("k"), report.loaded());
    assertEquals(List.of("k"), report.unchanged());
  }

  @Test
  void aQuotationThatIsNotInTheTextRefusesItsArticleAndNoOther() {
    ArticleFacts good = Story.arrangement();
    HandMade draft = HandMade.of("bad", "", "", "Indonesia dan Jepang 😀 sepakat.");
    ArticleFacts bad = misquoting(draft);
    LoadReport report =
        loader(new HandExtractor("rules-1", good, bad))
            .load(store(), Story.readings(List.of(bad, good)), LoadListener.SILENT);
    assertEquals(List.of("c"), report.loaded());
    assertEquals(1, report.refused().size());
    String message = report.refused().get(0).message();
    assertTrue(
        message.contains("\"sepakat\" does not stand at 22-29") && message.contains("bad.txt"),
        message);
  }

  private static ArticleFacts misquoting(HandMade draft) {
    Span right = draft.span("sepakat");
    Evidence shifted =
        new Evidence(
            new Span(right.start() - 1, right.end() - 1),
            "sepakat",
            "by-hand",
            0.9,
            Optional.empty(),
            java.util.Set.of(),
            Optional.empty());
    ArticleFacts facts = draft.facts();
    return new ArticleFacts(
        facts.article(),
        "id",
        List.of(),
        List.of(new org.mufakat.fact.CountryFact("ID", List.of(shifted))),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  @Test
  void aBadCorrectionLeavesTheEarlierArticleInPlace() {
    load(store(), Story.all());
    List<String> before = Dumped.of(store());
    Article broken =
        new Article(
            "c",
            "Teks dengan alamat rusak.",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of("javascript:alert(1)"),
            Optional.empty(),
            "other");
    LoadReport report =
        loader(Story.extractor()).load(store(), Story.readings(broken), LoadListener.SILENT);
    assertEquals(1, report.refused().size());
    assertSame(before, Dumped.of(store()));
  }

  @Test
  void rulesThatFailOnOneArticleDoNotStopTheOthers() {
    HandExtractor known = Story.extractor();
    Extractor failing =
        new Extractor() {
          @Override
          public ArticleFacts extract(Article article) {
            if (article.key().equals("c")) {
              throw new IllegalStateException("no rule for this");
            }
            return known.extract(article);
          }

          @Override
          public String rulesDigest() {
            return known.rulesDigest();
          }
        };
    LoadReport report =
        loader(failing).load(store(), Story.readings(Story.all()), LoadListener.SILENT);
    assertEquals(2, report.loaded().size());
    assertTrue(report.refused().get(0).message().contains("no rule for this"));
  }

  @Test
  void whatComesRefusedOrSkippedIsPassedOn() {
    List<Reading> readings =
        List.of(
            new Reading.Refused(
                "inbox/x",
                java.util.OptionalInt.empty(),
                Refusal.EMPTY,
                "holds no text",
                "fill it"),
            new Reading.Skipped("inbox/README.md", Skip.README));
    LoadReport report =
        loader(Story.extractor()).load(store(), readings.iterator(), LoadListener.SILENT);
    assertEquals("inbox/x: holds no text; fill it", report.refused().get(0).message());
    assertEquals(1, report.skipped().get(Skip.README));
  }

  @Test
  void leftoversAreThoseOfTheArticlesOfThisLoad() {
    assertEquals("MoU", load(store(), Story.all()).leftovers().get(0).leftover().cue());
    Article other = HandMade.article("lain", "", "", "Teks lain.");
    LoadReport report =
        loader(Story.extractor()).load(store(), Story.readings(other), LoadListener.SILENT);
    assertEquals(List.of(), report.leftovers());
  }

  @Test
  void otherRulesNeedARefresh() {
    load(store(), Story.all());
    Loader other = loader(new HandExtractor("rules-2", Story.twoMemoranda()));
    Failure failure =
        assertThrows(
            Failure.class,
            () -> other.load(store(), Story.readings(List.of()), LoadListener.SILENT));
    assertTrue(failure.remedy().contains("load --refresh"));
    other.refresh(store(), Story.readings(List.of()), LoadListener.SILENT);
    assertEquals(2, select(store(), "SELECT ?a { ?a a coop:Agreement }").size());
    assertEquals(
        List.of("rules-2"),
        select(store(), "SELECT DISTINCT ?d { GRAPH ?g { ?a coop:rulesDigest ?d } }"));
  }

  @Test
  void otherTablesRebuildTheStore() {
    load(store(), Story.all());
    new Loader(Story.extractor(), SmallTables.reference("two"), Optional.empty(), CLOCK)
        .load(store(), Story.readings(List.of()), LoadListener.SILENT);
    try (ReadableStore open = ReadableStore.open(store())) {
      assertEquals("two", open.manifest().basis().referenceDigest());
    }
  }

  @Test
  void aStoreKeepsItsBase() {
    Optional<String> base = Optional.of("https://example.org/kerja-sama/");
    Loader own = new Loader(Story.extractor(), SmallTables.reference(), base, CLOCK);
    own.load(store(), Story.readings(Story.all()), LoadListener.SILENT);
    Loader other =
        new Loader(
            Story.extractor(), SmallTables.reference(), Optional.of("http://example.net/"), CLOCK);
    Failure failure =
        assertThrows(
            Failure.class,
            () -> other.load(store(), Story.readings(Story.all()), LoadListener.SILENT));
    assertEquals(Exit.STORE, failure.exit());
    load(store(), Story.all());
    assertTrue(
        Dumped.of(store()).stream().noneMatch(line -> line.contains("w3id.org/mufakat/id/")));
  }

  @Test
  void theJournalKnowsTheTimeAndTheGraphDoesNot() throws IOException {
    load(store(), Story.all());
    String journal = Files.readString(store().resolve("journal/loads.jsonl"));
    assertTrue(journal.startsWith("{\"at\":\"1970-01-01T00:00:00Z\",\"did\":\"load\""), journal);
  }

  /** Every literal comes back as it went in: the digests are of what was written. */
  @Test
  void theStoreGivesBackWhatWasWritten() {
    load(store(), Story.all());
    try (ReadableStore open = ReadableStore.open(store())) {
      Map<String, GraphMark> marks = new TreeMap<>(open.manifest().graphs());
      open.articles()
          .forEach(
              article ->
                  marks.put(
                      new Iris(open.base()).articleGraph(article.key()).getURI(), article.mark()));
      assertEquals(marks, marksOf(open.dataset()));
    }
  }

  private static Map<String, GraphMark> marksOf(DatasetGraph dataset) {
    Map<String, GraphHash> hashes = new TreeMap<>();
    Txn.executeRead(
        dataset,
        () ->
            dataset
                .find()
                .forEachRemaining(
                    quad ->
                        hashes
                            .computeIfAbsent(
                                quad.isDefaultGraph() ? "default" : quad.getGraph().getURI(),
                                unseen -> new GraphHash())
                            .add(quad)));
    Map<String, GraphMark> marks = new TreeMap<>();
    hashes.forEach((graph, hash) -> marks.put(graph, hash.mark()));
    return marks;
  }

  @Test
  void metadataIsChecksummedToo() {
    Article plain = Article.of("k", "Satu.", Metadata.none());
    LoadReport first =
        loader(Story.extractor()).load(store(), Story.readings(plain), LoadListener.SILENT);
    LoadReport second =
        loader(Story.extractor())
            .load(
                store(),
                Story.readings(HandMade.article("k", "Koran", "", "Satu.")),
                LoadListener.SILENT);
    assertEquals(List.of("k"), first.loaded());
    assertEquals(List.of("k"), second.replaced());
  }
}
