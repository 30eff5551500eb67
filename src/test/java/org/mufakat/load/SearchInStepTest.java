package org.mufakat.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mufakat.article.Article;
import org.mufakat.article.Metadata;
import org.mufakat.article.Reading;
import org.mufakat.bench.CorpusGenerator;
import org.mufakat.search.Found;
import org.mufakat.search.SearchIndex;
import org.mufakat.search.Wanted;
import org.mufakat.serve.Served;
import org.mufakat.store.ReadableStore;

/** The index of a store finds what the store holds, whatever happened to either. */
class SearchInStepTest {

  private static final List<String> ASKED =
      List.of("menandatangani", "signing", "kementerian", "korea", "kerja sama", "minist*");

  private final CorpusGenerator corpus = new CorpusGenerator(11);
  private final Loader loader = Served.loader();

  private void load(Path store, int from, int to) {
    loader.load(
        store,
        IntStream.range(from, to)
            .<Reading>mapToObj(
                n -> new Reading.Read("made", OptionalInt.of(n), corpus.article(n).article()))
            .iterator(),
        LoadListener.SILENT);
  }

  private static Found find(Path store, String words) {
    try (ReadableStore open = ReadableStore.open(store);
        SearchIndex index = SearchIndex.of(open)) {
      return index.open().find(new Wanted(words, Map.of(), 0, 100_000, Duration.ofSeconds(30)));
    }
  }

  /** What is found, without scores: deleted entries still count in their statistics. */
  private static String all(Path store) {
    StringBuilder all = new StringBuilder();
    for (String words : ASKED) {
      Found found = find(store, words);
      TreeSet<String> things = new TreeSet<>();
      found
          .hits()
          .forEach(
              hit ->
                  things.add(hit.iri() + hit.kind() + hit.countries() + hit.years() + hit.texts()));
      all.append(words).append(found.total()).append(things).append(found.facets()).append('\n');
    }
    return all.toString();
  }

  private static List<Path> indexes(Path store) throws IOException {
    try (Stream<Path> entries = Files.list(store.resolve("search"))) {
      return entries.toList();
    }
  }

  @Test
  void loadedAtOnceInPartsAndAfterRemovalsTheSameIsFound(@TempDir Path temp) throws IOException {
    Path whole = temp.resolve("whole");
    load(whole, 0, 12);
    Path parts = temp.resolve("parts");
    load(parts, 0, 8);
    String key = corpus.article(3).article().key();
    String before = all(parts);
    load(parts, 8, 14);
    List<String> extra =
        List.of(corpus.article(12).article().key(), corpus.article(13).article().key());
    loader.remove(parts, extra, LoadListener.SILENT);
    assertEquals(all(whole), all(parts));
    assertNotEquals(before, all(parts));
    loader.remove(parts, List.of(key), LoadListener.SILENT);
    load(parts, 3, 4);
    assertEquals(all(whole), all(parts));
    assertEquals(1, indexes(parts).size());
  }

  @Test
  void anArticleIsFoundOnceLoadedAndNotOnceRemoved(@TempDir Path store) {
    load(store, 0, 5);
    Article article = Article.of("kopi", "Kabar singkat.", titled("Panen kopi Gayo berlimpah"));
    String words = "kopi panen";
    assertEquals(0, articles(store, words));
    Reading reading = new Reading.Read("made", OptionalInt.empty(), article);
    loader.load(store, List.of(reading).iterator(), LoadListener.SILENT);
    assertEquals(1, articles(store, words));
    loader.remove(store, List.of(article.key()), LoadListener.SILENT);
    assertEquals(0, articles(store, words));
  }

  private static Metadata titled(String title) {
    Optional<String> none = Optional.empty();
    return new Metadata(
        none, Optional.of(title), none, Optional.empty(), Optional.of("id"), none, none);
  }

  private static long articles(Path store, String words) {
    return find(store, words).hits().stream().filter(hit -> hit.kind().equals("article")).count();
  }

  @Test
  void anIndexThatIsMissingDamagedOrOfAnotherContentIsMadeAnew(@TempDir Path temp)
      throws IOException {
    Path store = temp.resolve("store");
    load(store, 0, 5);
    String expected = all(store);
    Path index = indexes(store).get(0);
    delete(store.resolve("search"));
    assertEquals(expected, all(store));
    assertEquals(List.of(index), indexes(store));

    for (Path file : files(index)) {
      Files.write(file, new byte[] {1, 2, 3});
    }
    assertEquals(expected, all(store));

    Path other = temp.resolve("other");
    load(other, 0, 2);
    delete(index);
    Files.move(indexes(other).get(0), index);
    assertEquals(expected, all(store));
  }

  @Test
  void aLoadDoesNotFailForItsIndexAndLeavesNothingBehind(@TempDir Path store) throws IOException {
    load(store, 0, 3);
    String before = all(store);
    delete(store.resolve("search"));
    Files.writeString(store.resolve("search"), "in the way");
    load(store, 3, 5);
    assertNotEquals(before, all(store), "found in memory");
    Files.delete(store.resolve("search"));
    Files.createDirectories(store.resolve("search/new-left-behind"));
    load(store, 5, 6);
    assertEquals(1, indexes(store).size());
    String found = all(store);
    loader.refresh(store, Collections.emptyIterator(), LoadListener.SILENT);
    assertEquals(found, all(store));
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).toList();
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Collections.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
    assertTrue(Files.notExists(folder));
  }
}
