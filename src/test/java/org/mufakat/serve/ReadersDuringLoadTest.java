package org.mufakat.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mufakat.article.Reading;
import org.mufakat.bench.CorpusGenerator;
import org.mufakat.load.Beside;
import org.mufakat.load.LoadListener;
import org.mufakat.load.Verb;
import org.mufakat.load.handover.StoreHolder;

/**
 * Twenty-four clients read while articles are loaded through the server: none sees an error, or an
 * article of which a part is missing. {@code -Dmufakat.slow=true} loads ten thousand; there a
 * client looks at what it got for a moment, so that the load gets its share of the processor.
 */
@Tag("long")
class ReadersDuringLoadTest {

  private static final boolean SLOW = Boolean.getBoolean("mufakat.slow");
  private static final int ARTICLES = SLOW ? 10_000 : 120;
  private static final int BATCHES = SLOW ? 10 : 4;
  private static final int READERS = 24;
  private static final int PAUSE_MILLIS = SLOW ? 200 : 0;
  private static final String COUNT = "SELECT (COUNT(*) AS ?n) { ?a a schema:NewsArticle }";
  private static final String ONE = "SELECT (COUNT(*) AS ?n) { GRAPH <%s> { ?s ?p ?o } }";

  private final CorpusGenerator corpus = new CorpusGenerator(11);
  private final AtomicBoolean loading = new AtomicBoolean(true);

  /** How many statements an article was seen with. */
  private record Seen(String graph, long statements) {}

  /** What one reader saw: numbers of articles in order, and articles. */
  private record Views(List<Long> articles, List<Seen> seen) {}

  @Test
  void nobodySeesAnErrorOrHalfAnArticle(@TempDir Path temp) throws Exception {
    List<Long> commits = new CopyOnWriteArrayList<>();
    try (Served served = Served.of(Served.seeds(temp.resolve("store")))) {
      commits.add(number(served, COUNT));
      ExecutorService pool = Executors.newFixedThreadPool(READERS);
      List<Future<Views>> readers =
          IntStream.range(0, READERS)
              .mapToObj(reader -> pool.submit(() -> read(served, new Random(reader))))
              .toList();
      for (int batch = 0; batch < BATCHES; batch++) {
        load(served, batch);
        commits.add(number(served, COUNT));
      }
      loading.set(false);
      Map<String, Long> whole = new HashMap<>();
      long queries = 0;
      for (Future<Views> reader : readers) {
        Views views = reader.get();
        queries += views.articles().size() * 2L;
        assertNeverBack(views.articles(), new HashSet<>(commits));
        for (Seen seen : views.seen()) {
          long all =
              whole.computeIfAbsent(seen.graph(), graph -> number(served, ONE.formatted(graph)));
          assertTrue(all > 0, seen.graph());
          assertTrue(seen.statements() == 0 || seen.statements() == all, seen + " of " + all);
        }
      }
      pool.shutdown();
      assertTrue(queries >= READERS * 4L, queries + " queries");
      assertEquals(commits.get(0) + ARTICLES, commits.get(BATCHES));
    }
  }

  private Views read(Served served, Random random) throws InterruptedException {
    Views views = new Views(new ArrayList<>(), new ArrayList<>());
    do {
      views.articles().add(number(served, COUNT));
      String graph = graph(served, random.nextInt(ARTICLES));
      views.seen().add(new Seen(graph, number(served, ONE.formatted(graph))));
      Thread.sleep(PAUSE_MILLIS);
    } while (loading.get());
    return views;
  }

  private static void assertNeverBack(List<Long> numbers, Set<Long> commits) {
    assertEquals(numbers.stream().sorted().toList(), numbers);
    assertTrue(commits.containsAll(numbers), numbers + " are not all of " + commits);
  }

  private String graph(Served served, int number) {
    return served.store().base() + "graph/article/" + corpus.article(number).article().key();
  }

  private static long number(Served served, String query) {
    HttpResponse<String> response =
        served.get(
            "/sparql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8),
            "Accept",
            "text/csv");
    assertEquals(200, response.statusCode(), response.body());
    return Long.parseLong(response.body().lines().skip(1).findFirst().orElseThrow());
  }

  private void load(Served served, int batch) {
    int size = ARTICLES / BATCHES;
    List<Reading> readings =
        IntStream.range(batch * size, (batch + 1) * size)
            .<Reading>mapToObj(
                number ->
                    new Reading.Read(
                        "generated", OptionalInt.of(number), corpus.article(number).article()))
            .toList();
    StoreHolder.of(served.folder())
        .orElseThrow()
        .load(
            Verb.LOAD,
            Optional.empty(),
            readings.iterator(),
            Beside.UNCHANGED,
            LoadListener.SILENT);
  }
}
