package org.mufakat.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mufakat.Exit;
import org.mufakat.Failure;
import org.mufakat.article.Article;
import org.mufakat.entity.HandMade;
import org.mufakat.entity.SmallTables;
import org.mufakat.entity.judged.Judgement;
import org.mufakat.fact.ArticleFacts;
import org.mufakat.fact.Extractor;
import org.mufakat.store.ReadableStore;

/** A load touches only what it must, and ends in what a rebuild from nothing would give. */
@Tag("long")
class IncrementTest {

  private static final int SEEDS = Integer.getInteger("mufakat.increment.seeds", 2);
  private static final int STEPS = Integer.getInteger("mufakat.increment.steps", 6);

  @TempDir Path folder;

  /** Extracts, and notes of which articles. */
  private record Noting(Extractor extractor, Queue<String> keys) implements Extractor {

    static Noting of(Extractor extractor) {
      return new Noting(extractor, new ConcurrentLinkedQueue<>());
    }

    @Override
    public ArticleFacts extract(Article article) {
      keys.add(article.key());
      return extractor.extract(article);
    }

    @Override
    public String rulesDigest() {
      return extractor.rulesDigest();
    }
  }

  private static Loader loader(Extractor extractor) {
    return new Loader(extractor, SmallTables.reference(), Optional.empty(), Clock.systemUTC());
  }

  private static LoadReport load(Extractor extractor, Path store, List<Article> articles) {
    return loader(extractor)
        .load(store, Story.readings(articles.toArray(Article[]::new)), LoadListener.SILENT);
  }

  static List<Long> seeds() {
    return IntStream.range(0, SEEDS).mapToObj(Long::valueOf).toList();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void anySequenceOfLoadsEndsInTheSameBytesAsARebuild(long seed) {
    RandomStories stories = new RandomStories(seed, 24);
    Random random = new Random(seed);
    Path store = folder.resolve("store");
    Noting extractor = Noting.of(stories.extractor("rules"));
    Map<String, Article> present = new TreeMap<>();
    List<Article> first =
        IntStream.range(0, 14).mapToObj(n -> stories.article("berita-" + n)).toList();
    first.forEach(article -> present.put(article.key(), article));
    load(extractor, store, first);
    for (int step = 0; step < STEPS; step++) {
      extractor.keys().clear();
      String did = step(random, stories, extractor, store, present);
      assertAsRebuilt(stories, present, store, "seed " + seed + ", step " + step + ": " + did);
    }
  }

  /** Loads, replaces, takes out, brings back, or reads all again. */
  private static String step(
      Random random,
      RandomStories stories,
      Noting extractor,
      Path store,
      Map<String, Article> present) {
    int what = random.nextInt(10);
    if (what == 0) {
      loader(extractor).refresh(store, Story.readings(), LoadListener.SILENT);
      return "refresh";
    }
    if (what < 4) {
      List<String> keys = new ArrayList<>(present.keySet());
      List<String> gone = List.of(keys.remove(random.nextInt(keys.size())), keys.get(0));
      gone.forEach(present::remove);
      loader(extractor).remove(store, gone, LoadListener.SILENT);
      assertEquals(List.of(), List.copyOf(extractor.keys()), "nothing is read to remove something");
      return "remove " + gone;
    }
    List<Article> coming = new ArrayList<>();
    for (int n = random.nextInt(3); n >= 0; n--) {
      Article article = stories.article("berita-" + random.nextInt(18));
      if (coming.stream().noneMatch(other -> other.key().equals(article.key()))) {
        coming.add(article);
      }
    }
    List<String> changed =
        coming.stream()
            .filter(article -> !article.equals(present.get(article.key())))
            .map(Article::key)
            .sorted()
            .toList();
    coming.forEach(article -> present.put(article.key(), article));
    load(extractor, store, coming);
    assertEquals(changed, extractor.keys().stream().sorted().toList(), "only these are read");
    return "load " + changed;
  }

  /** What people decide, in between, holds however the store came about. */
  @ParameterizedTest
  @MethodSource("seeds")
  void anySequenceOfLoadsAndJudgementsEndsInTheSameBytesAsARebuild(long seed) {
    RandomStories stories = new RandomStories(seed, 24);
    Random random = new Random(seed);
    RandomJudgements judgements = new RandomJudgements(random);
    Path store = folder.resolve("store");
    Noting extractor = Noting.of(stories.extractor("rules"));
    Map<String, Article> present = new TreeMap<>();
    for (int n = 0; n < 14; n++) {
      Article article = stories.article("berita-" + n);
      present.put(article.key(), article);
    }
    load(extractor, store, List.copyOf(present.values()));
    for (int step = 0; step < STEPS; step++) {
      List<String> dump = Dumped.of(store);
      judge(store, extractor, rows -> judgements.change(judgements.change(rows, dump), dump));
      List<Judgement> rows = rows(store);
      extractor.keys().clear();
      String did = step % 2 == 0 ? "judge" : step(random, stories, extractor, store, present);
      assertAsRebuilt(stories, present, store, "seed " + seed + ": " + rows + ", " + did);
      assertEquals(rows, rows(store), "loads leave the rows of people alone");
    }
  }

  private static void judge(
      Path store, Extractor extractor, UnaryOperator<List<Judgement>> change) {
    loader(extractor).judge(store, change, LoadListener.SILENT);
  }

  private static List<Judgement> rows(Path store) {
    try (ReadableStore open = ReadableStore.open(store)) {
      return open.judgements();
    }
  }

  private void assertAsRebuilt(
      RandomStories stories, Map<String, Article> present, Path store, String did) {
    Path fresh = folder.resolve("fresh-" + System.nanoTime());
    load(stories.extractor("rules"), fresh, List.copyOf(present.values()));
    List<Judgement> rows = rows(store);
    if (!rows.isEmpty()) {
      judge(fresh, stories.extractor("rules"), none -> rows);
      loader(stories.extractor("rules")).refresh(fresh, Story.readings(), LoadListener.SILENT);
    }
    List<String> expected = Dumped.of(fresh);
    List<String> actual = Dumped.of(store);
    assertEquals(expected, actual, () -> did + "\n" + Dumped.difference(expected, actual));
    try (ReadableStore one = ReadableStore.open(fresh);
        ReadableStore other = ReadableStore.open(store)) {
      assertEquals(one.manifest().graphs(), other.manifest().graphs(), did);
      assertEquals(one.articles(), other.articles(), did);
      assertEquals(one.manifest().quads(), other.manifest().quads(), did);
    }
  }

  private static List<Article> many(RandomStories stories) {
    return IntStream.range(0, 8).mapToObj(n -> stories.article("berita-" + n)).toList();
  }

  @Test
  void withoutWhatItRemembersEverythingIsReadAgain() throws IOException {
    RandomStories stories = new RandomStories(7, 12);
    Path store = folder.resolve("store");
    Noting extractor = Noting.of(stories.extractor("rules"));
    load(extractor, store, many(stories));
    Path remembered = store.resolve("gen-1/told.json.gz");
    byte[] bytes = Files.readAllBytes(remembered);
    bytes[bytes.length / 2] ^= 1;
    Files.write(remembered, bytes);
    extractor.keys().clear();
    Article more = stories.article("lain");
    load(extractor, store, List.of(more));
    assertEquals(9, extractor.keys().size());
    assertTrue(Dumped.of(store).stream().anyMatch(line -> line.contains("graph/article/lain")));
  }

  @Test
  void aRefusedCorrectionLeavesTheCurrentGeneration() throws IOException {
    RandomStories stories = new RandomStories(7, 12);
    Path store = folder.resolve("store");
    load(stories.extractor("rules"), store, many(stories));
    Article wrong = HandMade.article("berita-1", "", "", "Teks dengan \uFFFF di dalamnya.");
    Extractor failing =
        new Extractor() {
          @Override
          public ArticleFacts extract(Article article) {
            throw new IllegalStateException("no rule for this");
          }

          @Override
          public String rulesDigest() {
            return "rules";
          }
        };
    LoadReport report = load(failing, store, List.of(wrong));
    assertEquals(1, report.refused().size());
    assertEquals(8, report.articles());
    assertEquals("gen-1\n", Files.readString(store.resolve("current")));
  }

  @Test
  void aDamagedDatabaseIsNotCopiedAndARefreshMendsIt() throws IOException {
    RandomStories stories = new RandomStories(7, 12);
    Path store = folder.resolve("store");
    load(stories.extractor("rules"), store, many(stories));
    List<String> before = Dumped.of(store);
    Path nodes = store.resolve("gen-1/Data-0001/nodes-data.obj");
    byte[] bytes = Files.readAllBytes(nodes);
    bytes[1000] ^= 1;
    Files.write(nodes, bytes, StandardOpenOption.WRITE);
    Failure failure =
        assertThrows(
            Failure.class,
            () -> load(stories.extractor("rules"), store, List.of(stories.article("lain"))));
    assertEquals(Exit.STORE, failure.exit());
    assertTrue(failure.getMessage().contains("nodes-data.obj"), failure.getMessage());
    assertTrue(failure.remedy().contains("load --refresh"), failure.remedy());
    loader(stories.extractor("rules")).refresh(store, Story.readings(), LoadListener.SILENT);
    assertEquals(before, Dumped.of(store));
  }
}
