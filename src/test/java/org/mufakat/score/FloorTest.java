package org.mufakat.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mufakat.article.Article;
import org.mufakat.article.ArticleSource;
import org.mufakat.article.Limits;
import org.mufakat.article.Reading;
import org.mufakat.fact.Extractor;
import org.mufakat.fact.FactsJson;
import org.mufakat.fact.RuleExtractor;
import org.mufakat.reference.ReferenceTables;

/**
 * How well annotated articles are read, per kind of fact, never falls below {@code
 * src/test/floors/NAME.tsv}.
 *
 * <p>{@code cases} are our own articles in {@code src/test/cases}, {@code tuned} and {@code held}
 * those in {@code src/test/annotated}; {@code seeds} and {@code dev} are folders of {@code
 * NAME.txt} and {@code NAME.json} under {@code -Dmufakat.gold=DIR}, skipped without it. {@code
 * -Dmufakat.raiseFloor=true} raises the floors to what is reached, and lowers none. The figures are
 * those that {@code score.py} beside the annotated articles prints: to compare, run {@code
 * ./mufakat extract DIR/dev/*.txt > facts.jsonl}, {@code score.py DIR/dev facts.jsonl}, and this
 * test with a floor file that is empty and {@code -Dmufakat.raiseFloor=true}.
 */
class FloorTest {

  private static final double SLACK = 0.002;
  private static final Path FLOORS = Path.of("src/test/floors");
  private static final Extractor RULES = new RuleExtractor(ReferenceTables.load());

  /** An article and what an analyst reads in it. */
  private record Annotated(Article article, JsonObject facts) {}

  @Test
  void ownCases() throws IOException {
    assertFloor("cases", cases());
  }

  /** {@code held} was not looked at while rules were written. */
  @ParameterizedTest
  @ValueSource(strings = {"tuned", "held"})
  void ownAnnotatedArticles(String set) throws IOException {
    assertFloor(set, annotated(Path.of("src/test/annotated", set)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"seeds", "dev"})
  void annotatedArticles(String set) throws IOException {
    String gold = System.getProperty("mufakat.gold");
    assumeTrue(gold != null, "no annotated articles: name their folder with -Dmufakat.gold=DIR");
    Path folder = Path.of(gold, set);
    assumeTrue(Files.isDirectory(folder), "no folder " + folder);
    assertFloor(set, annotated(folder));
  }

  @Test
  void aMissedFactCostsAllItsValues() {
    JsonObject annotation =
        JsonParser.parseString(
                "{\"agreements\": [{\"kind\": \"MoU\", \"countries\": [\"ID\", \"JP\"]}]}")
            .getAsJsonObject();
    Tally tally = new Tally();
    new ArticleScore(annotation, annotation, tally).score();
    new ArticleScore(annotation, new JsonObject(), tally).score();
    assertEquals(2.0 / 3, tally.f1().get("agreement.kind"), 1e-9);
    assertEquals(4.0 / 6, tally.f1().get("agreement.countries"), 1e-9);
    assertEquals(2.0 / 3, tally.f1().get("agreement.whole"), 1e-9);
  }

  private static void assertFloor(String set, List<Annotated> articles) throws IOException {
    assertTrue(!articles.isEmpty(), "no articles in " + set);
    Tally tally = new Tally();
    for (Annotated one : articles) {
      JsonObject extracted =
          JsonParser.parseString(FactsJson.line(RULES.extract(one.article()))).getAsJsonObject();
      new ArticleScore(one.facts(), extracted, tally).score();
    }
    Map<String, Double> reached = tally.f1();
    Path file = FLOORS.resolve(set + ".tsv");
    Map<String, Double> floors = floors(file);
    if (Boolean.getBoolean("mufakat.raiseFloor")) {
      raise(file, floors, reached);
    }
    String below =
        floors.entrySet().stream()
            .filter(floor -> reached.getOrDefault(floor.getKey(), 0.0) < floor.getValue() - SLACK)
            .map(floor -> row(floor.getKey(), reached) + ", floor " + floor.getValue())
            .collect(Collectors.joining("\n"));
    assertEquals("", below, set + " are read worse than before");
  }

  private static String row(String kind, Map<String, Double> reached) {
    return String.format(Locale.ROOT, "%s %.3f", kind, reached.getOrDefault(kind, 0.0));
  }

  private static Map<String, Double> floors(Path file) throws IOException {
    Map<String, Double> floors = new TreeMap<>();
    if (Files.exists(file)) {
      for (String line : Files.readAllLines(file)) {
        String[] cells = line.split("\t");
        if (!line.startsWith("#") && cells.length == 2) {
          floors.put(cells[0], Double.valueOf(cells[1]));
        }
      }
    }
    return floors;
  }

  private static void raise(Path file, Map<String, Double> floors, Map<String, Double> reached)
      throws IOException {
    Map<String, Double> raised = new TreeMap<>(floors);
    reached.forEach((kind, f1) -> raised.merge(kind, f1, Math::max));
    String rows =
        raised.entrySet().stream()
            .map(
                row ->
                    row.getKey() + "\t" + String.format(Locale.ROOT, "%.3f", row.getValue()) + "\n")
            .collect(Collectors.joining());
    Files.createDirectories(file.getParent());
    Files.writeString(
        file,
        "# F1 per kind of fact; only rises: mvn test -Dtest=FloorTest -Dmufakat.raiseFloor=true\n"
            + rows);
  }

  private static List<Annotated> cases() throws IOException {
    try (Stream<Path> folders = Files.list(Path.of("src/test/cases"))) {
      return folders
          .filter(Files::isDirectory)
          .sorted()
          .map(folder -> read(folder.resolve("article.txt"), folder.resolve("facts.json")))
          .toList();
    }
  }

  private static List<Annotated> annotated(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".txt"))
          .sorted()
          .map(file -> read(file, Path.of(file.toString().replaceFirst("txt$", "json"))))
          .toList();
    }
  }

  private static Annotated read(Path text, Path facts) {
    try (Stream<Reading> readings =
        new ArticleSource(Limits.standard()).read(List.of(text.toString()), System.in)) {
      Reading.Read read = (Reading.Read) readings.findFirst().orElseThrow();
      return new Annotated(
          read.article(), JsonParser.parseString(Files.readString(facts)).getAsJsonObject());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
