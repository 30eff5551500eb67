package org.mufakat.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mufakat.article.Article;
import org.mufakat.article.ArticleSource;
import org.mufakat.article.Limits;
import org.mufakat.article.Reading;
import org.opentest4j.AssertionFailedError;

/**
 * The story that five articles tell, from the files to the answers, value by value: three
 * agreements, six signatures, and the words behind each. What is expected stands in a table for
 * each question.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class SeedStory {

  private static final Path STORY = Path.of("src/test/resources/story");

  private final Path articles;
  private final Path annotations;
  private final Path expected;
  private SeedStore store;
  private Map<String, String> agreements;
  private Map<String, String> texts;

  /**
   * @param articles what is loaded
   * @param annotations a JSON file for each of them, with its quotations
   * @param expected folder of tables, one for each question
   */
  SeedStory(Path articles, Path annotations, String expected) {
    this.articles = articles;
    this.annotations = annotations;
    this.expected = STORY.resolve(expected);
  }

  @BeforeAll
  void load(@TempDir Path temp) {
    store = SeedStore.of(temp.resolve("store"), articles);
    agreements = agreementNames();
    texts = texts();
  }

  @ParameterizedTest
  @ValueSource(strings = {"agreements", "signatories", "events", "institutions", "persons"})
  void theAnswerIsWhatTheArticlesSay(String question) throws IOException {
    answer(question).mustBe(expected(question), question);
  }

  @ParameterizedTest
  @ValueSource(strings = {"agreements", "signatories", "events", "institutions", "persons"})
  void onePlantedWrongValueIsFound(String question) throws IOException {
    Rows answer = answer(question);
    Rows right = expected(question);
    for (int row = 0; row < right.rows().size(); row++) {
      for (String column : right.columns()) {
        Rows wrong = right.doctored(row, column);
        assertThrows(AssertionFailedError.class, () -> answer.mustBe(wrong, question));
      }
    }
  }

  @Test
  void theQuotationsAreThoseAnnotated() throws IOException {
    List<String> said = new ArrayList<>();
    for (Map<String, String> row : store.ask("quotations").rows()) {
      said.add(row.get("speaker_name") + ": " + firstWords(row.get("label")));
    }
    Collections.sort(said);
    assertEquals(annotatedQuotations(), said);
  }

  /** Each value of an agreement has a quotation that says it. */
  @Test
  void theWordsBehindEachValueAreThoseExpected() throws IOException {
    List<String> missing = new ArrayList<>();
    for (Map<String, String> row : expected("provenance").rows()) {
      List<String> quotations = quotationsFor(row);
      if (quotations.stream().noneMatch(words -> words.contains(row.get("quotation")))) {
        missing.add(row + " is not among " + quotations);
      }
    }
    assertEquals(List.of(), missing);
  }

  private List<String> quotationsFor(Map<String, String> expected) {
    String subject = iriOf(expected.get("agreement"));
    return store
        .ask("provenance", "subject=" + subject, "property=" + expected.get("property"))
        .rows()
        .stream()
        .filter(
            row ->
                Stream.of("value", "value_label")
                    .anyMatch(c -> row.get(c).equals(expected.get("value"))))
        .map(row -> row.get("quotation"))
        .toList();
  }

  private String iriOf(String agreement) {
    return agreements.entrySet().stream()
        .filter(entry -> entry.getValue().equals(agreement))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow(() -> new AssertionFailedError("no " + agreement + " in " + agreements));
  }

  /** For everything that the store knows from articles. */
  @Test
  void everyQuotationIsTheTextAtItsOffsets() {
    List<String> subjects = new ArrayList<>();
    subjects.addAll(store.ask("agreements").column("agreement"));
    subjects.addAll(store.ask("events").column("event"));
    subjects.addAll(store.ask("persons").column("person"));
    subjects.addAll(store.ask("quotations").column("quotation"));
    for (String subject : subjects) {
      List<Map<String, String>> rows = store.ask("provenance", "subject=" + subject).rows();
      assertFalse(rows.isEmpty(), "nothing is behind " + subject);
      rows.forEach(this::assertWordsOfArticle);
    }
  }

  private void assertWordsOfArticle(Map<String, String> row) {
    String text = texts.get(row.get("article").replaceFirst("^.*/", ""));
    int start = text.offsetByCodePoints(0, Integer.parseInt(row.get("start")));
    int end = text.offsetByCodePoints(0, Integer.parseInt(row.get("end")));
    assertEquals(text.substring(start, end), row.get("quotation"), row::toString);
    assertFalse(row.get("rule").isEmpty(), row::toString);
    assertFalse(row.get("value").isEmpty(), row::toString);
  }

  private Rows expected(String question) throws IOException {
    return Rows.expected(expected.resolve(question + ".tsv"));
  }

  /** Only what the articles name, and agreements by what they are: their IRIs say only where. */
  private Rows answer(String question) {
    return switch (question) {
      case "signatories" -> store.ask(question).mapping("agreement", agreements::get);
      case "institutions" -> store.ask(question).without("articles", "0");
      default -> store.ask(question);
    };
  }

  private Map<String, String> agreementNames() {
    Map<String, String> names = new HashMap<>();
    for (Map<String, String> row : store.ask("agreements").rows()) {
      names.put(
          row.get("agreement"), row.get("kind") + " " + row.get("countries").replace("; ", ", "));
    }
    return names;
  }

  private Map<String, String> texts() {
    try (Stream<Reading> readings = new ArticleSource(Limits.standard()).read(articles)) {
      return readings
          .filter(Reading.Read.class::isInstance)
          .map(reading -> ((Reading.Read) reading).article())
          .collect(Collectors.toMap(Article::key, Article::text));
    }
  }

  private List<String> annotatedQuotations() throws IOException {
    List<String> quotations = new ArrayList<>();
    try (Stream<Path> files = Files.list(annotations)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".json")).toList()) {
        JsonObject annotated = JsonParser.parseString(Files.readString(file)).getAsJsonObject();
        for (JsonElement quote : annotated.getAsJsonArray("quotes")) {
          JsonObject words = quote.getAsJsonObject();
          quotations.add(
              words.get("speaker").getAsString()
                  + ": "
                  + firstWords(words.get("starts").getAsString()));
        }
      }
    }
    Collections.sort(quotations);
    return quotations;
  }

  private static String firstWords(String quotation) {
    return Stream.of(quotation.split("[\\s.]+")).limit(5).collect(Collectors.joining(" "));
  }
}
