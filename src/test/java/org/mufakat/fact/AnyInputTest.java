package org.mufakat.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mufakat.article.Article;
import org.mufakat.article.ArticleFiles;
import org.mufakat.article.ArticleSource;
import org.mufakat.article.Limits;
import org.mufakat.article.Metadata;
import org.mufakat.article.MutantFeed;
import org.mufakat.article.Reading;
import org.mufakat.reference.ReferenceTables;
import org.mufakat.text.Span;

/** The facts do not depend on how an article comes, and no article breaks the rules. */
@Tag("long")
class AnyInputTest {

  private static final Extractor EXTRACTOR = new RuleExtractor(ReferenceTables.load());

  /** What rightly differs: where the article came from, and where in its text words stand. */
  private static final Set<String> NOT_FACTS =
      Set.of("id", "title", "url", "publisher", "published", "start", "end", "anchor");

  @ParameterizedTest
  @MethodSource("org.mufakat.article.SeedArticlesTest#articles")
  void theSameArticleInEveryFormatGivesTheSameFacts(Article article, @TempDir Path folder)
      throws IOException {
    Metadata metadata = stated(article);
    String headline = article.title().orElseThrow();
    String body = article.text().replace(headline + "\n", "").strip();
    String expected = facts(EXTRACTOR.extract(Article.of("a", headline + "\n" + body, metadata)));
    for (Path file : ArticleFiles.write(Article.of("a", body, metadata), folder)) {
      assertEquals(expected, facts(EXTRACTOR.extract(read(file))), file.toString());
    }
  }

  private static Metadata stated(Article article) {
    return new Metadata(
        Optional.empty(),
        article.title(),
        Optional.empty(),
        Optional.of(LocalDate.of(2023, 9, 8)),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  @Test
  void mutantsNeitherBreakTheRulesNorGainWordsTheyDoNotHave(@TempDir Path folder)
      throws IOException {
    var outcomes = new MutantFeed(folder, Duration.ofSeconds(60), AnyInputTest::check).run();
    System.out.println("extracted from " + MutantFeed.count() + " mutated articles: " + outcomes);
  }

  private static void check(Article article) {
    ArticleFacts facts = EXTRACTOR.extract(article);
    facts.allEvidence().forEach(e -> assertEquals(e.quote(), at(article.text(), e.span())));
    FactsJson.line(facts);
  }

  private static String at(String text, Span span) {
    int start = text.offsetByCodePoints(0, span.start());
    return text.substring(start, text.offsetByCodePoints(start, span.end() - span.start()));
  }

  private static Article read(Path file) {
    List<Reading> readings = new ArticleSource(Limits.standard()).read(file).toList();
    assertTrue(readings.get(0) instanceof Reading.Read, readings.toString());
    return ((Reading.Read) readings.get(0)).article();
  }

  private static String facts(ArticleFacts facts) {
    JsonObject line = JsonParser.parseString(FactsJson.line(facts)).getAsJsonObject();
    strip(line);
    return line.toString();
  }

  private static void strip(JsonElement element) {
    if (element instanceof JsonArray list) {
      list.forEach(AnyInputTest::strip);
    } else if (element instanceof JsonObject object) {
      new HashSet<>(object.keySet()).stream().filter(NOT_FACTS::contains).forEach(object::remove);
      object.asMap().values().forEach(AnyInputTest::strip);
    }
  }
}
