package org.mufakat.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mufakat.article.Article;
import org.mufakat.article.Metadata;
import org.mufakat.bench.CorpusGenerator;
import org.mufakat.bench.GeneratedArticle;
import org.mufakat.reference.ReferenceTables;

/**
 * No fact without its sentence: every entry that is printed has evidence, every value of it is
 * supported, and every quotation stands in the kept text just where it says.
 */
class EvidenceTest {

  private static final Extractor RULES = new RuleExtractor(ReferenceTables.load());
  private static final int GENERATED = 300;

  /** The fields of each kind of entry that somebody must have said. */
  private static final Map<String, List<String>> SUPPORTED =
      Map.of(
          "sources", List.of("name", "date"),
          "institutions", List.of("name", "aliases", "parent"),
          "persons", List.of("name", "aliases", "role", "institution"),
          "agreements",
              List.of(
                  "kind",
                  "label",
                  "countries",
                  "institutions",
                  "signatories",
                  "signed",
                  "place",
                  "during",
                  "sectors",
                  "duration",
                  "renewable",
                  "amount",
                  "status"),
          "events",
              List.of(
                  "kind",
                  "name",
                  "countries",
                  "institutions",
                  "persons",
                  "date",
                  "place",
                  "sectors"),
          "quotes", List.of("speaker", "text"));

  @Test
  void ownCases() throws IOException {
    assertSupported(texts(Path.of("src/test/cases")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"seeds", "dev"})
  void annotatedArticles(String set) throws IOException {
    String gold = System.getProperty("mufakat.gold");
    assumeTrue(gold != null, "no annotated articles: name their folder with -Dmufakat.gold=DIR");
    assertSupported(texts(Path.of(gold, set)));
  }

  @Test
  void generatedArticles() {
    assertSupported(
        new CorpusGenerator(7)
            .articles(GENERATED)
            .map(GeneratedArticle::article)
            .map(Article::text)
            .toList());
  }

  /**
   * Offsets count code points: characters of two UTF-16 units before the text shift nothing else.
   */
  @Test
  void charactersOutsideTheBasicPlane() throws IOException {
    for (String text : texts(Path.of("src/test/cases"))) {
      String shifted = text.replaceFirst("\n", " \uD83E\uDD1D\uD83C\uDDEE\uD83C\uDDE9\n");
      assertEquals(List.of(), problems(shifted), shifted);
    }
  }

  @Test
  void aWrongOffsetIsFound() {
    JsonObject entry =
        JsonParser.parseString(
                "{\"name\": \"X\", \"evidence\": [{\"quote\": \"bc\", \"start\": 0, \"end\": 2,"
                    + " \"fields\": []}]}")
            .getAsJsonObject();
    assertEquals(2, problems("abc", "persons", entry).size());
  }

  private static void assertSupported(List<String> texts) {
    assertTrue(!texts.isEmpty(), "no articles");
    Set<String> problems = new TreeSet<>();
    texts.forEach(text -> problems.addAll(problems(text)));
    assertEquals("", String.join("\n", problems));
  }

  private static List<String> problems(String text) {
    Article article = Article.of("a", text, Metadata.none());
    JsonObject facts =
        JsonParser.parseString(FactsJson.line(RULES.extract(article))).getAsJsonObject();
    List<String> problems = new ArrayList<>();
    for (String kind : SUPPORTED.keySet()) {
      for (JsonElement entry : facts.getAsJsonArray(kind)) {
        problems.addAll(problems(text, kind, entry.getAsJsonObject()));
      }
    }
    assertEquals(
        facts.getAsJsonArray("countries").size(), facts.getAsJsonArray("countryEvidence").size());
    for (JsonElement country : facts.getAsJsonArray("countryEvidence")) {
      country.getAsJsonArray().forEach(said -> misplaced(text, said).ifPresent(problems::add));
    }
    return problems;
  }

  private static List<String> problems(String text, String kind, JsonObject entry) {
    List<String> problems = new ArrayList<>();
    Set<String> supported = new HashSet<>();
    for (JsonElement said : entry.getAsJsonArray("evidence")) {
      misplaced(text, said).ifPresent(problems::add);
      said.getAsJsonObject()
          .getAsJsonArray("fields")
          .forEach(field -> supported.add(field.getAsString()));
    }
    for (String field : SUPPORTED.get(kind)) {
      if (hasValue(entry.get(field)) && !supported.contains(field)) {
        problems.add(kind + "." + field + " is not supported: " + entry);
      }
    }
    return problems;
  }

  private static boolean hasValue(JsonElement value) {
    boolean none = value == null || value.isJsonNull();
    return !none && !(value instanceof JsonArray list && list.isEmpty());
  }

  private static Optional<String> misplaced(String text, JsonElement said) {
    int[] codePoints = text.codePoints().toArray();
    int start = said.getAsJsonObject().get("start").getAsInt();
    int end = said.getAsJsonObject().get("end").getAsInt();
    String quote = said.getAsJsonObject().get("quote").getAsString();
    boolean right =
        end <= codePoints.length && new String(codePoints, start, end - start).equals(quote);
    return right ? Optional.empty() : Optional.of("does not stand at its offsets: " + said);
  }

  private static List<String> texts(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder, 2)) {
      return walk.filter(path -> path.toString().endsWith(".txt"))
          .filter(path -> !path.endsWith("why.txt"))
          .sorted()
          .map(EvidenceTest::read)
          .toList();
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
