package org.mufakat.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.mufakat.article.Article;
import org.mufakat.article.Metadata;
import org.mufakat.fact.RuleExtractor;
import org.mufakat.reference.Reference;
import org.mufakat.reference.ReferenceTables;

/** What the sentences around an agreement speak of, which no word says is its field. */
class SurroundingsTest {

  private static final Reference REFERENCE = ReferenceTables.load();
  private static final RuleExtractor RULES = new RuleExtractor(REFERENCE);
  private static final Known KNOWN = Known.of(REFERENCE);

  private static Set<String> around(String title, String text) {
    Optional<String> none = Optional.empty();
    Optional<LocalDate> published = Optional.of(LocalDate.of(2024, 5, 15));
    Metadata metadata =
        new Metadata(none, Optional.of(title), none, published, Optional.of("id"), none, none);
    Article article = Article.of("a", title + "\n" + text, metadata);
    return new TreeSet<>(Resolution.of(RULES.extract(article), KNOWN).agreements().get(0).around());
  }

  @Test
  void theHeadlineAndTheSentenceCount() {
    assertEquals(
        Set.of("malaria"),
        around(
            "Kelambu Malaria untuk Lombok",
            "Indonesia dan Kenya menandatangani nota kesepahaman di Nairobi, Selasa (14/5/2024)."));
  }

  @Test
  void whatBodiesAreCalledAfterDoesNot() {
    assertEquals(
        Set.of(),
        around(
            "Kementerian Kesehatan ke Nairobi",
            "Kementerian Kesehatan dan Kenya menandatangani nota kesepahaman di Nairobi, Selasa (14/5/2024)."));
  }
}
