package org.mufakat.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mufakat.Exit;
import org.mufakat.Failure;
import org.mufakat.article.Article;
import org.mufakat.entity.SmallTables;
import org.mufakat.entity.judged.Judgement;
import org.mufakat.load.Beside;
import org.mufakat.load.LoadListener;
import org.mufakat.load.Loader;
import org.mufakat.load.RandomStories;
import org.mufakat.load.Story;
import org.mufakat.rdf.Coop;
import org.mufakat.rdf.Terms;
import org.mufakat.search.SearchIndex;
import org.mufakat.store.Damage;
import org.mufakat.store.ReadableStore;
import org.mufakat.store.Tampering;

/** Whatever is altered in a store is found, with its place and what to do. */
@Tag("long")
class VerifyTest {

  @TempDir Path folder;

  private final RandomStories stories = new RandomStories(3, 24);
  private Path store;
  private List<Article> loaded;

  /** A store that was changed once after it was built. */
  @BeforeEach
  void fill() {
    store = folder.resolve("store");
    List<Article> first =
        IntStream.range(0, 6).mapToObj(n -> stories.article("berita-" + n)).toList();
    List<Article> second = List.of(stories.article("berita-2"), stories.article("berita-9"));
    load(first);
    load(second);
    loaded = new ArrayList<>(second);
    first.stream().filter(one -> !one.key().equals("berita-2")).forEach(loaded::add);
  }

  private Loader loader() {
    return new Loader(
        stories.extractor("rules"), SmallTables.reference(), Optional.empty(), Clock.systemUTC());
  }

  private void load(List<Article> articles) {
    loader().load(store, Story.readings(articles.toArray(Article[]::new)), LoadListener.SILENT);
  }

  private Verification.Outcome verify() throws IOException {
    return Verification.of(
        store, stories.extractor("rules"), SmallTables.reference(), VerifyListener.SILENT);
  }

  private static boolean names(Verification.Outcome outcome, Exit exit, String place) {
    return outcome.findings().stream()
        .anyMatch(f -> f.exit() == exit && f.place().contains(place) && !f.remedy().isEmpty());
  }

  private void assertFound(Exit exit, String place) throws IOException {
    Verification.Outcome outcome = verify();
    assertTrue(names(outcome, exit, place), () -> place + " is not in " + outcome);
  }

  @Test
  void aSoundStoreIsSound() throws IOException {
    Verification.Outcome outcome = verify();
    assertEquals(List.of(), outcome.findings());
    assertEquals(List.of(), outcome.notes());
    assertEquals(Exit.OK, outcome.exit());
    assertTrue(outcome.counts().contains("as a rebuild would make it"), outcome.toString());
  }

  @Test
  void nothingIsChangedByLooking() throws IOException {
    List<String> before = listing();
    verify();
    assertEquals(before, listing());
  }

  private List<String> listing() throws IOException {
    try (Stream<Path> files = Files.walk(store)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> file + " " + file.toFile().lastModified() + " " + file.toFile().length())
          .sorted()
          .toList();
    }
  }

  private static Node reworded(Node literal) {
    String words = literal.getLiteralLexicalForm();
    String other = (words.charAt(0) == 'x' ? "y" : "x") + words.substring(1);
    return NodeFactory.createLiteralLang(other, literal.getLiteralLanguage());
  }

  private Quad tamper(Node property, boolean merged, UnaryOperator<Node> other) throws IOException {
    return Tampering.with(store)
        .replaceValue(
            quad -> quad.getPredicate().equals(property) && quad.isDefaultGraph() == merged, other);
  }

  @Test
  void aQuotationThatWasAlteredIsFound() throws IOException {
    Quad altered = tamper(Terms.Oa.exact, false, VerifyTest::reworded);
    assertFound(Exit.STORE, "gen-2/Data-0001/");
    Tampering.with(store).sealFiles();
    assertFound(Exit.STORE, "graph " + altered.getGraph());
    assertFound(Exit.VIOLATIONS, altered.getSubject().toString());
    Tampering.with(store).sealGraphs();
    Verification.Outcome outcome = verify();
    assertTrue(names(outcome, Exit.VIOLATIONS, altered.getSubject().toString()));
    assertTrue(names(outcome, Exit.VIOLATIONS, "article \""), outcome.toString());
    assertEquals(Exit.VIOLATIONS, outcome.exit());
  }

  @Test
  void aMergedValueThatWasAlteredIsFound() throws IOException {
    Quad altered =
        tamper(Coop.signedOn, true, date -> NodeFactory.createLiteralString("2031-01-01"));
    Tampering.with(store).sealFiles();
    assertFound(Exit.STORE, "graph default");
    Tampering.with(store).sealGraphs();
    Verification.Outcome outcome = verify();
    Finding finding =
        outcome.findings().stream()
            .filter(f -> f.place().equals("merged view"))
            .findFirst()
            .orElseThrow();
    assertTrue(finding.problem().contains(altered.getSubject().toString()), finding.toString());
    assertEquals(Exit.VIOLATIONS, outcome.exit());
  }

  private Finding violation(String place) throws IOException {
    Verification.Outcome outcome = verify();
    assertEquals(Exit.VIOLATIONS, outcome.exit(), outcome::toString);
    return outcome.findings().stream()
        .filter(finding -> finding.place().equals(place))
        .findFirst()
        .orElseThrow(() -> new AssertionError(place + " is not in " + outcome));
  }

  /** What people decided is part of what a rebuild makes. */
  @Test
  void aJudgementThatWasAlteredInTheGraphIsFound() throws IOException {
    Quad stated = statement(quad -> quad.getPredicate().equals(Coop.status));
    Judgement accept =
        new Judgement(
            "2025-02-03",
            "Sari",
            Judgement.Verdict.ACCEPT,
            stated.getSubject().getURI(),
            "",
            Coop.status.getURI(),
            stated.getObject().getURI(),
            "",
            "the gazette says so");
    loader().judge(store, none -> List.of(accept), LoadListener.SILENT);
    assertEquals(List.of(), verify().findings());
    Tampering.with(store)
        .replaceValue(
            quad -> quad.getObject().toString().contains("the gazette says so"),
            why -> NodeFactory.createLiteralString("nobody knows"));
    Tampering.with(store).sealFiles().sealGraphs();
    assertTrue(names(verify(), Exit.VIOLATIONS, "article \""));
  }

  /** One of an article's graph. */
  private Quad statement(Predicate<Quad> which) throws IOException {
    try (ReadableStore open = ReadableStore.open(store)) {
      return open.inTransaction(
          () ->
              Iter.toList(open.dataset().find()).stream()
                  .filter(quad -> ReadableStore.graphName(quad).contains("graph/article/"))
                  .filter(which)
                  .findFirst()
                  .orElseThrow());
    }
  }

  @Test
  void rowsThatPeopleChangedSinceAreNoFaultAndThisIsSaid() throws IOException {
    Files.writeString(
        store.resolve("judgements.tsv"),
        "when\twho\tverdict\tsubject\tlabel\tobject\tvalue\treplacement\twhy\n"
            + "2025-02-03\tSari\tsame\turn:a\t\turn:b\t\t\tseen\n");
    Verification.Outcome outcome = verify();
    assertEquals(Exit.OK, outcome.exit());
    assertTrue(outcome.notes().get(0).contains("judgements"), outcome.toString());
  }

  @Test
  void aLinkThatWasAlteredIsFound() throws IOException {
    Files.writeString(
        store.resolve("links.tsv"),
        "entity\tlabel\ttarget\ttarget_label\tscore\tfeatures\tmethod\tsource\tdate\twho\twhen\twhy\n"
            + "institution/id-kemenperin\tKemenperin"
            + "\thttp://www.wikidata.org/entity/Q901\tMinistry\t90\tname\textract\tan extract"
            + "\t2025\tSari\t2025-02-03T04:05:06Z\tseen\n");
    loader().load(store, Story.readings(), LoadListener.SILENT);
    assertEquals(List.of(), verify().findings());
    Quad altered =
        Tampering.with(store)
            .replaceValue(
                quad -> quad.getObject().toString().endsWith("/Q901"),
                link -> NodeFactory.createURI("http://www.wikidata.org/entity/Q902"));
    Tampering.with(store).sealFiles();
    assertFound(Exit.STORE, "graph/links");
    Tampering.with(store).sealGraphs();
    assertTrue(
        violation("reference data").problem().contains(altered.getSubject().getURI()),
        altered.toString());
  }

  @Test
  void dataLoadedBesideThatWasAlteredIsFound() throws IOException {
    Path file = folder.resolve("figures.nt");
    Files.writeString(file, "<https://data.example/a> <https://data.example/p> \"5\" .\n");
    Beside figures = Beside.adding("figures", file);
    loader().load(store, Story.readings(), figures, LoadListener.SILENT);
    assertEquals(List.of(), verify().findings());

    Path kept;
    try (Stream<Path> data = Files.list(store.resolve("data"))) {
      kept = data.findFirst().orElseThrow();
    }
    Files.writeString(kept, Files.readString(kept).replace("5", "6"));
    assertFound(Exit.STORE, "data/" + kept.getFileName());
    loader().load(store, Story.readings(), figures, LoadListener.SILENT);
    assertEquals(List.of(), verify().findings(), "mended by loading it again");

    Tampering.with(store)
        .replaceValue(
            quad -> ReadableStore.graphName(quad).endsWith("graph/data/figures"),
            five -> NodeFactory.createLiteralString("6"));
    Tampering.with(store).sealFiles().sealGraphs();
    assertTrue(violation("data figures").problem().contains("https://data.example/p"));
  }

  @Test
  void aReferenceToNothingIsFound() throws IOException {
    tamper(Coop.country, true, c -> NodeFactory.createURI(c.getURI() + "-nirgendwo"));
    Tampering.with(store).sealFiles().sealGraphs();
    assertFound(Exit.VIOLATIONS, "-nirgendwo>");
  }

  @Test
  void aTextThatWasAlteredIsFoundAndItsArticleIsNamed() throws IOException {
    Path text;
    try (Stream<Path> texts = Files.list(store.resolve("texts"))) {
      text = texts.sorted().findFirst().orElseThrow();
    }
    byte[] bytes = Files.readAllBytes(text);
    bytes[bytes.length / 2] ^= 4;
    Files.write(text, bytes);
    assertFound(Exit.STORE, text.getFileName().toString());
    Finding finding = verify().findings().get(0);
    assertTrue(finding.problem().contains("berita-"), finding.toString());
    assertTrue(finding.remedy().contains("load the article again"), finding.toString());
    load(loaded);
    assertEquals(List.of(), verify().findings(), "mended by loading it again");
  }

  /** Every file of the generation, at a place by lot in the part that is used. */
  @Test
  void scribblesInAnyFileAreFound() throws IOException {
    Random random = new Random(11);
    Tampering tampering = Tampering.with(store);
    List<Path> files;
    try (Stream<Path> all = Files.list(tampering.database())) {
      files = all.filter(file -> file.toFile().length() > 0).sorted().toList();
    }
    assertTrue(files.size() > 30, files.toString());
    for (Path file : files) {
      byte[] before = Files.readAllBytes(file);
      tampering.scribble(file.getFileName().toString(), random, 64);
      assertFound(Exit.STORE, file.getFileName().toString());
      Files.write(file, before, StandardOpenOption.WRITE);
    }
    assertEquals(List.of(), verify().findings());
  }

  /** Even where the checksums agree with the damage. */
  @Test
  void scribblesInTheNodeTableAreFoundWithoutChecksums() throws IOException {
    Random random = new Random(12);
    Tampering tampering = Tampering.with(store);
    Path nodes = tampering.database().resolve("nodes-data.obj");
    byte[] before = Files.readAllBytes(nodes);
    for (int i = 0; i < 3; i++) {
      tampering.scribble("nodes-data.obj", random, 64);
      tampering.sealFiles();
      List<Damage> damage = databaseDamage();
      assertFalse(damage.isEmpty());
      assertEquals("node table", damage.get(0).place());
      Files.write(nodes, before);
    }
    tampering.sealFiles();
    assertEquals(List.of(), databaseDamage());
  }

  private List<Damage> databaseDamage() {
    try (ReadableStore open = ReadableStore.open(store)) {
      return open.databaseDamage();
    }
  }

  @Test
  void aDamagedHistoryIsFound() throws IOException {
    Path loads = store.resolve("journal/loads.jsonl");
    Files.writeString(loads, "{\"at\":", StandardOpenOption.APPEND);
    Path patch = store.resolve("journal/gen-2.rdfp.gz");
    Files.write(patch, java.util.Arrays.copyOf(Files.readAllBytes(patch), 100));
    assertFound(Exit.STORE, "loads.jsonl");
    assertFound(Exit.STORE, "gen-2.rdfp.gz");
  }

  @Test
  void aDamagedIndexOfWordsIsFound() throws IOException {
    try (ReadableStore open = ReadableStore.open(store);
        SearchIndex index = SearchIndex.of(open)) {
      assertTrue(index.open() != null, "made");
    }
    try (Stream<Path> files = Files.walk(store.resolve("search"))) {
      Path largest =
          files
              .filter(Files::isRegularFile)
              .max(Comparator.comparingLong(file -> file.toFile().length()))
              .orElseThrow();
      byte[] bytes = Files.readAllBytes(largest);
      bytes[bytes.length / 2] ^= 0x55;
      Files.write(largest, bytes);
    }
    assertFound(Exit.STORE, "search/");
  }

  @Test
  void whatAStoppedLoadLeftBehindIsNoFault() throws IOException {
    Files.createDirectories(store.resolve("gen-3/Data-0001"));
    Verification.Outcome outcome = verify();
    assertEquals(Exit.OK, outcome.exit());
    assertTrue(outcome.notes().get(0).contains("stopped: gen-3;"));
  }

  @Test
  void aStoreOfOtherRulesIsNotComparedAndThisIsSaid() throws IOException {
    Verification.Outcome outcome =
        Verification.of(
            store, stories.extractor("others"), SmallTables.reference(), VerifyListener.SILENT);
    assertEquals(Exit.OK, outcome.exit());
    assertTrue(outcome.notes().get(0).contains("load --refresh"), outcome.toString());
  }

  @Test
  void rulesThatReadOtherwiseThanTheyDidAreFound() throws IOException {
    Verification.Outcome outcome =
        Verification.of(
            store,
            new RandomStories(4, 24).extractor("rules"),
            SmallTables.reference(),
            VerifyListener.SILENT);
    assertTrue(names(outcome, Exit.VIOLATIONS, "article \"berita-"), outcome.toString());
    assertTrue(names(outcome, Exit.VIOLATIONS, "merged view"), outcome.toString());
  }

  @Test
  void aMissingStoreIsAnError() {
    store = folder.resolve("nowhere");
    assertEquals(Exit.STORE, assertThrows(Failure.class, this::verify).exit());
    assertFalse(Files.exists(store));
  }
}
