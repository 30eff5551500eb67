package org.mufakat.serve.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.mufakat.query.CannedQueries;
import org.mufakat.query.CannedQuery;
import org.mufakat.query.Limits;
import org.mufakat.serve.Served;
import org.mufakat.serve.Settings;
import org.mufakat.serve.Stories;
import org.mufakat.serve.html.QueryString;

/** The forms and the answers that people read. */
@TestInstance(Lifecycle.PER_CLASS)
@Tag("long")
class ApiPagesTest {

  private Served served;

  @BeforeAll
  void start(@TempDir Path temp) {
    served = Served.of(Stories.in(temp.resolve("store")));
  }

  @AfterAll
  void stop() {
    served.close();
  }

  private Document page(String path) {
    HttpResponse<String> response = served.get(path, "Accept", "text/html");
    return Jsoup.parse(response.body());
  }

  @Test
  void theFormsOfTheIndexAskWhatTheyShow() {
    Document index = page("/api/");
    for (CannedQuery query : CannedQueries.all()) {
      Element section = index.getElementById(query.name());
      Element form = section.selectFirst("form");
      assertEquals("get", form.attr("method"));
      assertEquals("/api/" + query.name(), form.attr("action"));
      QueryString asked = new QueryString();
      form.select("input").forEach(field -> asked.add(field.attr("name"), field.val()));
      form.select("option[selected]")
          .forEach(chosen -> asked.add(chosen.parent().attr("name"), chosen.val()));
      HttpResponse<String> answer = served.get(form.attr("action") + asked);
      assertEquals(query.isFederated() ? 400 : 200, answer.statusCode(), query.name());
      assertTrue(answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html"));
      String text = section.select("a[type=application/sparql-query]").attr("href");
      assertEquals(query.text(), served.get(text).body());
    }
  }

  @Test
  void theTableHasTheRowsAndEachLeadsToItsSentences() {
    for (CannedQuery query : CannedQueries.all()) {
      if (query.isFederated()) {
        continue;
      }
      Element section = page("/api/").getElementById(query.name());
      String example = section.select("ul a").first().attr("href");
      Document page = page(example);
      List<String> rows = new ArrayList<>();
      boolean leads = !query.name().equals("provenance");
      for (Element row : page.select("table tbody tr")) {
        List<String> cells = row.select("td").eachText();
        assertEquals(query.columns().size() + (leads ? 1 : 0), row.select("td").size());
        rows.add(String.join("", cells));
        if (leads && row.selectFirst("td a").attr("href").startsWith("/page/")) {
          boolean concept = row.selectFirst("td a").attr("href").startsWith("/page/ontology/");
          String sentences = row.select("td").last().select("a").attr("href");
          assertEquals(concept, sentences.isEmpty(), row.text());
        }
      }
      String markdown = served.get(example.replace(".html", ".md")).body();
      assertEquals(markdown.lines().count() - 2, rows.size(), query.name());
      assertEquals(
          List.copyOf(query.columns().keySet()),
          page.select("table thead th").eachText().subList(0, query.columns().size()));
    }
  }

  @Test
  void theSentencesOfARowAreAnAnswer() {
    Element row = page("/api/agreements.html?country=KE").selectFirst("table tbody tr");
    Document sentences = page(row.select("td").last().select("a").attr("href"));
    assertTrue(sentences.select("table tbody tr").size() > 5);
    assertTrue(sentences.text().contains("menandatangani nota kesepahaman"));
    assertTrue(
        served
            .get(row.selectFirst("td a").attr("href"), "Accept", "text/html")
            .body()
            .contains("blockquote"));
  }

  @Test
  void theTextWithItsValuesGivesTheSameRowsElsewhere() {
    String text = served.get("/api/agreements.rq?country=Kenya").body();
    assertTrue(text.contains("country/KE"), text);
    assertEquals(
        served.get("/api/agreements.csv?country=Kenya").body(),
        served.post("/sparql", "application/sparql-query", text, "Accept", "text/csv").body());
  }

  @Test
  void whatIsWrongIsSaidAboveTheForm() {
    Document page = page("/api/agreements.html?country=Narnia");
    assertTrue(page.select("[role=alert]").text().contains("Narnia"));
    assertEquals("Narnia", page.select("input[name=country]").val());
    assertEquals(400, served.get("/api/agreements.html?country=Narnia").statusCode());
    assertEquals(404, served.get("/api/nothing.html").statusCode());
    Document first = page("/api/agreement.html");
    assertTrue(first.select("[role=alert]").isEmpty());
    assertTrue(first.select("input[name=agreement]").val().startsWith("agreement/"));
  }

  @Test
  void nothingFoundSaysWhereItWasLookedFor() {
    Document page = page("/api/agreements.html?country=FJ");
    assertTrue(page.text().contains("searched 8 articles"), page.text());
  }

  @Test
  void anAnswerBeyondTheLimitIsNone(@TempDir Path temp) {
    Settings settings = Settings.loopback(0);
    Limits few = new Limits(settings.limits().query().time(), 2);
    try (Served limited =
        Served.of(Stories.in(temp), settings.with(settings.limits().withQuery(few)))) {
      for (String path :
          List.of("/api/articles.csv", "/api/articles.html", "/data/country/ID.ttl")) {
        int status = limited.get(path).statusCode();
        assertTrue(status == 422 || status == 503, path + " " + status);
      }
    }
  }
}
