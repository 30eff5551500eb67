package org.mufakat.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mufakat.article.Reading.Read;
import org.mufakat.article.Reading.Refused;

/** The articles that the first command loads, and what is expected of them. */
class SeedArticlesTest {

  private static final Path SEEDS = Path.of("seeds/articles");
  private static final Path EXPECTED = Path.of("src/test/resources/seeds");

  @Test
  void allAreReadAndEachHasItsExpectedFacts() throws IOException {
    List<Reading> readings = new ArticleSource(Limits.standard()).read(SEEDS).toList();
    assertEquals(List.of(), readings.stream().filter(Refused.class::isInstance).toList());
    try (Stream<Path> files = Files.list(EXPECTED)) {
      assertEquals(
          files.map(SeedArticlesTest::nameOf).sorted().toList(),
          articles().map(Article::key).toList());
    }
  }

  @ParameterizedTest
  @MethodSource("articles")
  void expectedWordsStandInTheText(Article article) throws IOException {
    JsonObject facts = expected(article);
    String wanted = facts.get("publisher").isJsonNull() ? "" : facts.get("publisher").getAsString();
    assertEquals(wanted, article.publisher().orElse(""));
    Stream<String> words =
        Stream.of(
                texts(facts, "persons", "name"),
                texts(facts, "persons", "role"),
                texts(facts, "quotes", "starts"))
            .flatMap(each -> each);
    assertEquals(
        List.of(),
        words.filter(each -> !article.text().contains(each)).toList(),
        "not in the text");
  }

  @Test
  void lengthIsThatOfAShortNewsStory() {
    articles()
        .forEach(
            article -> {
              int words = article.text().split("\\s+").length;
              assertTrue(words >= 250 && words <= 350, article.key() + ": " + words);
            });
  }

  static Stream<Article> articles() {
    return new ArticleSource(Limits.standard())
            .read(SEEDS)
            .filter(Read.class::isInstance)
            .map(reading -> ((Read) reading).article())
            .collect(Collectors.toList())
            .stream();
  }

  private static JsonObject expected(Article article) throws IOException {
    String json = Files.readString(EXPECTED.resolve(article.key() + ".json"));
    return JsonParser.parseString(json).getAsJsonObject();
  }

  private static Stream<String> texts(JsonObject facts, String list, String field) {
    return facts.getAsJsonArray(list).asList().stream()
        .map(JsonElement::getAsJsonObject)
        .map(each -> each.get(field).getAsString());
  }

  private static String nameOf(Path file) {
    return file.getFileName().toString().replace(".json", "");
  }
}
