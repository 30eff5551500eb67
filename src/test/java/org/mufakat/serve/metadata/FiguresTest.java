package org.mufakat.serve.metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.mufakat.serve.Served;

/** The figures of the home page are those that the endpoint and {@code stats} count. */
@TestInstance(Lifecycle.PER_CLASS)
@Tag("long")
class FiguresTest {

  private Served served;
  private Document page;

  @BeforeAll
  void start() {
    served = Served.of(PublishedStore.folder());
    page = Jsoup.parse(served.get("/?lang=en", "Accept", "text/html").body());
  }

  @AfterAll
  void stop() {
    served.close();
  }

  private Map<String, String> table(String id) {
    Map<String, String> rows = new TreeMap<>();
    for (Element row : page.select("section[aria-labelledby=" + id + "] tbody tr")) {
      rows.put(row.selectFirst("th").text(), row.selectFirst("td").text());
    }
    return rows;
  }

  private Map<String, String> live(String sparql) {
    String[] lines =
        served
            .post("/sparql", "application/sparql-query", sparql, "Accept", "text/csv")
            .body()
            .split("\r?\n");
    Map<String, String> rows = new TreeMap<>();
    for (String line : List.of(lines).subList(1, lines.length)) {
      int comma = line.lastIndexOf(',');
      rows.put(line.substring(0, comma).replaceAll("^\"|\"$", ""), line.substring(comma + 1));
    }
    return rows;
  }

  @Test
  void theyAreLiveCounts() {
    String articles =
        "SELECT ?group (COUNT(*) AS ?n) { ?a a schema:NewsArticle %s } GROUP BY ?group";
    for (Map.Entry<String, String> each :
        Map.of(
                "publishers",
                "OPTIONAL { ?a schema:publisher ?p } BIND (COALESCE(?p, 'not known') AS ?group)",
                "months",
                "OPTIONAL { ?a schema:datePublished ?d } BIND (COALESCE(SUBSTR(STR(?d), 1, 7), 'not known') AS ?group)",
                "languages",
                "OPTIONAL { ?a schema:inLanguage ?l } BIND (COALESCE(?l, 'not known') AS ?group)")
            .entrySet()) {
      assertEquals(live(articles.formatted(each.getValue())), table(each.getKey()), each.getKey());
    }
    assertEquals(
        live(
            "SELECT ?name (COUNT(*) AS ?n) { ?a a coop:Agreement ; coop:kind/skos:prefLabel ?label"
                + " FILTER (LANG(?label) = 'en') BIND (STR(?label) AS ?name) } GROUP BY ?name"),
        table("kinds"));
    assertEquals("7", table("things").get("article"));
    assertEquals("250", table("things").get("country"));
    assertTrue(table("partners").containsKey("South Korea"), table("partners").toString());
  }

  @Test
  void eachChartShowsTheRowsOfItsTableAndSaysSoInWords() {
    List<Element> figures = page.select("section.figure");
    assertEquals(6, figures.size());
    for (Element figure : figures) {
      Element chart = figure.selectFirst("svg[role=img]");
      List<String> shown = figure.select("tbody td").eachText();
      assertEquals(shown.size(), chart.select("rect").size());
      assertEquals(shown, counts(chart));
      String says = chart.selectFirst("desc").text();
      assertTrue(says.contains(shown.size() + " bars"), says);
      String largest =
          figure.select("tbody tr").stream()
              .max((a, b) -> Integer.compare(count(a), count(b)))
              .orElseThrow()
              .selectFirst("td")
              .text();
      assertTrue(says.contains(", " + largest + "."), says);
      for (String id : chart.attr("aria-labelledby").split(" ")) {
        assertEquals(chart, page.getElementById(id).parent());
      }
      long width =
          chart.select("rect").stream().mapToInt(bar -> number(bar, "width")).max().orElse(0);
      assertEquals(240, width, "the longest bar is as long as there is room");
    }
  }

  private static List<String> counts(Element chart) {
    List<String> counts = new ArrayList<>();
    List<Element> words = chart.select("text");
    for (int i = 1; i < words.size(); i += 2) {
      counts.add(words.get(i).text());
    }
    return counts;
  }

  private static int count(Element row) {
    return Integer.parseInt(row.selectFirst("td").text());
  }

  private static int number(Element bar, String attribute) {
    return Integer.parseInt(bar.attr(attribute));
  }

  @Test
  void statsSaysTheSame() {
    String said = PublishedStore.run("stats", "--store", served.folder() + "").out();
    table("kinds").forEach((kind, count) -> assertLine(said, kind, count));
    table("partners").forEach((partner, count) -> assertLine(said, partner, count));
    assertTrue(
        said.contains("last change: 2026-01-01T00:00:00Z, remove: 0 loaded, 1 removed"), said);
    assertEquals("2026-01-01", page.selectFirst("main time").text());
  }

  private static void assertLine(String said, String name, String count) {
    assertTrue(
        said.lines().anyMatch(line -> line.matches("  \\Q" + name + "\\E +" + count)), name + said);
  }
}
