package org.mufakat.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.Test;

/** Figures counted by hand on two articles that report one agreement. */
class StoreStatisticsTest {

  private static final String BASE = "https://example.org/id/";

  private static final String TWO_ARTICLES =
      """
      @prefix : <https://example.org/id/> .
      @prefix coop: <https://w3id.org/mufakat/ontology#> .
      @prefix schema: <https://schema.org/> .
      @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .

      <https://example.org/id/graph/reference> { :fiji a coop:Country . }

      <https://example.org/id/graph/article/a> {
        :a a schema:NewsArticle .
        :reportA a coop:AgreementReport ; schema:isPartOf :a .
        :evidence1 a coop:Evidence ; coop:about :reportA .
        :fiji schema:subjectOf :a .
      }

      <https://example.org/id/graph/article/b> {
        :b a schema:NewsArticle .
        :reportB a coop:AgreementReport .
      }

      :fiji a coop:Country ; schema:subjectOf :a .
      :a a schema:NewsArticle ; schema:publisher "Koran" ; schema:inLanguage "id" ;
        schema:datePublished "2023-09-05"^^xsd:date .
      :b a schema:NewsArticle ; schema:inLanguage "id" .
      :reportA coop:reports :agreement .
      :reportB coop:reports :agreement .
      :agreement a coop:Agreement ; coop:hasParticipation :participation .
      :participation a coop:Participation .
      :conflict a coop:Conflict ; coop:about :agreement .
      :derived coop:amount "of nobody", "twice" .
      """;

  private static final StoreStatistics FOUND = statistics(TWO_ARTICLES);

  @Test
  void nodesAreCountedByClassInTheMergedViewAndInTheArticles() {
    assertEquals(
        Map.of(
            "coop:Agreement", 1L,
            "coop:Conflict", 1L,
            "coop:Country", 1L,
            "coop:Participation", 1L,
            "schema:NewsArticle", 2L),
        FOUND.mergedNodes());
    assertEquals(
        Map.of("coop:AgreementReport", 2L, "coop:Evidence", 1L, "schema:NewsArticle", 2L),
        FOUND.articleNodes());
    assertEquals(26, FOUND.quads());
  }

  @Test
  void coverageSaysWhatIsUnknown() {
    Coverage coverage = FOUND.coverage();
    assertEquals(2, coverage.articles());
    assertEquals(Map.of("Koran", 1L, "unknown", 1L), coverage.byPublisher());
    assertEquals(Map.of("2023-09", 1L, "unknown", 1L), coverage.byMonth());
    assertEquals(Map.of("id", 2L), coverage.byLanguage());
  }

  /**
   * In the merged view the article node has 4 quads and 2, each report 1, the subjectOf 1 (its
   * class is reference data), agreement, participation and conflict 5 together, which both tell of;
   * the 2 that nobody tells of are divided by two.
   */
  @Test
  void theMergedViewIsDividedAmongTheArticlesThatTellOfIt() {
    assertEquals(
        List.of(
            new ArticleSize(BASE + "graph/article/a", 6, 4 + 1 + 1 + 2.5 + 1),
            new ArticleSize(BASE + "graph/article/b", 2, 2 + 1 + 2.5 + 1)),
        FOUND.density().articles());
  }

  @Test
  void sharesAndOwnQuadsAreAllThatIsNotReference() {
    double all = FOUND.density().articles().stream().mapToDouble(ArticleSize::quads).sum();
    int reference = 2;
    assertEquals(FOUND.quads() - reference, all, 1e-9);
  }

  @Test
  void medianAndP90AreSizesThatArticlesHave() {
    Density density = density(10, 20, 30, 40, 50, 60, 70, 80, 90, 100);
    assertEquals(50, density.median());
    assertEquals(90, density.p90());
    assertEquals(0, density().median());
  }

  @Test
  void theBudgetIsForTheMedian() {
    assertTrue(density(250, 250, 9000).withinBudget());
    assertFalse(density(10, 251, 251).withinBudget());
  }

  private static Density density(int... quads) {
    return new Density(
        IntStream.of(quads).mapToObj(own -> new ArticleSize("g" + own, own, 0)).toList());
  }

  private static StoreStatistics statistics(String trig) {
    var dataset = DatasetGraphFactory.create();
    RDFParser.fromString(trig, Lang.TRIG).parse(dataset);
    return StoreStatistics.of(dataset, BASE);
  }
}
