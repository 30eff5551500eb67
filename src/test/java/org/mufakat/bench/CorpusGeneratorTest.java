package org.mufakat.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mufakat.cases.CaseFolder;
import org.mufakat.cases.CaseLint;

/** The generated corpus: repeatable, distinct, of the promised size, and true to its facts. */
class CorpusGeneratorTest {

  private static final int CORPUS = 5_000;

  @Test
  void sameSeedSameArticlesHoweverManyAreAsked() {
    List<GeneratedArticle> few = new CorpusGenerator(7).articles(20).toList();
    assertEquals(few, new CorpusGenerator(7).articles(40).limit(20).toList());
    assertNotEquals(few, new CorpusGenerator(8).articles(20).toList());
  }

  @Test
  void fiveThousandArticlesAreDistinctAndAboutTwoAndAHalfKilobytes() {
    Set<String> texts =
        new CorpusGenerator(1)
            .articles(CORPUS)
            .map(generated -> generated.article().text())
            .collect(Collectors.toSet());
    assertEquals(CORPUS, texts.size());
    double bytes =
        texts.stream()
            .mapToInt(text -> text.getBytes(StandardCharsets.UTF_8).length)
            .average()
            .orElseThrow();
    assertTrue(bytes > 2_300 && bytes < 2_700, "mean of " + bytes + " bytes");
  }

  @Test
  void everyExpectedFactStandsInItsArticle() {
    Stream<String> complaints =
        new CorpusGenerator(3)
            .articles(CORPUS / 5)
            .flatMap(
                generated ->
                    CaseLint.complaints(asCase(generated)).stream()
                        .map(complaint -> generated.article().key() + ": " + complaint));
    assertEquals(List.of(), complaints.limit(20).toList());
  }

  @Test
  void bothLanguagesAndEveryStatusOccur() {
    Set<String> seen =
        new CorpusGenerator(1)
            .articles(500)
            .map(GeneratedArticle::facts)
            .map(
                facts ->
                    facts.get("lang").getAsString()
                        + facts.getAsJsonArray("agreements").asList().stream()
                            .map(deal -> " " + deal.getAsJsonObject().get("status").getAsString())
                            .collect(Collectors.joining()))
            .collect(Collectors.toSet());
    for (String lang : List.of("id", "en")) {
      for (String status :
          List.of("", " proposed", " negotiating", " signed", " in-force", " extended", " ended")) {
        assertTrue(seen.contains(lang + status), lang + status + " is missing in " + seen);
      }
    }
  }

  private static CaseFolder asCase(GeneratedArticle generated) {
    return new CaseFolder(
        generated.article().key(),
        generated.article().text(),
        Optional.of(metadata(generated)),
        generated.facts(),
        "generated");
  }

  private static JsonObject metadata(GeneratedArticle generated) {
    JsonObject meta = new JsonObject();
    meta.add("publisher", generated.facts().get("publisher"));
    meta.add("published", generated.facts().get("published"));
    return meta;
  }
}
