package org.mufakat.article;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Feeds mutated articles to whatever reads articles, and counts what became of them.
 *
 * <p>{@code -Dmufakat.slow=true} feeds {@value #ALL}, otherwise a fiftieth.
 *
 * @param folder for the files
 * @param ceiling the longest that one mutant may take, generous: it tells a hang from slowness
 * @param stage gets every article that the reader passes; throws where it crashes
 */
public record MutantFeed(Path folder, Duration ceiling, Consumer<Article> stage) {

  private static final int ALL = 10_000;
  private static final long SEED = 20230908;

  /** How many mutants this run takes. */
  public static int count() {
    return Boolean.getBoolean("mufakat.slow") ? ALL : ALL / 50;
  }

  /**
   * Mutants by outcome: {@code read}, or the reason of the refusal; a file of lines may have both.
   */
  public Map<String, Integer> run() throws IOException {
    Map<String, Integer> outcomes = new TreeMap<>();
    for (int number = 0; number < count(); number++) {
      feed(MutatedArticles.mutant(SEED, number), outcomes);
    }
    return outcomes;
  }

  private void feed(MutatedArticles.Mutant mutant, Map<String, Integer> outcomes)
      throws IOException {
    Path file = Files.write(folder.resolve(mutant.fileName()), mutant.bytes());
    List<Reading> readings = assertTimeoutPreemptively(ceiling, () -> read(file), mutant::toString);
    assertFalse(readings.isEmpty(), mutant::toString);
    readings.stream()
        .map(ThreatsTest::outcome)
        .distinct()
        .forEach(outcome -> outcomes.merge(outcome, 1, Integer::sum));
  }

  private List<Reading> read(Path file) {
    return new ArticleSource(Limits.standard()).read(file).peek(this::pass).toList();
  }

  private void pass(Reading reading) {
    if (reading instanceof Reading.Read read) {
      stage.accept(read.article());
    }
  }
}
