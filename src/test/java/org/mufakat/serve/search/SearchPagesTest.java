package org.mufakat.serve.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.mufakat.article.Article;
import org.mufakat.article.Metadata;
import org.mufakat.article.Reading;
import org.mufakat.load.Beside;
import org.mufakat.load.LoadListener;
import org.mufakat.load.Verb;
import org.mufakat.load.handover.StoreHolder;
import org.mufakat.serve.Served;
import org.mufakat.serve.Stories;
import org.mufakat.serve.html.QueryString;

/** Finding by words over HTTP: for people without scripts, and for programs. */
@TestInstance(Lifecycle.PER_CLASS)
@Tag("long")
class SearchPagesTest {

  private Served served;

  @BeforeAll
  void start(@TempDir Path temp) {
    served = Served.of(Stories.in(temp.resolve("store")));
  }

  @AfterAll
  void stop() {
    served.close();
  }

  private JsonObject json(String query) {
    HttpResponse<String> response = served.get("/api/search" + query);
    assertEquals(200, response.statusCode(), response.body());
    return JsonParser.parseString(response.body()).getAsJsonObject();
  }

  private Document page(String query) {
    HttpResponse<String> response = served.get("/search" + query, "Accept", "text/html");
    assertEquals(200, response.statusCode(), response.body());
    return Jsoup.parse(response.body(), served.uri("/search" + query).toString());
  }

  private static String asked(String words) {
    return QueryString.of(Map.of("q", words)).toString();
  }

  @Test
  void anyVoiceFindsTheSentenceAndMarksItsWords() {
    Document page = page(asked("menandatangani") + "&kind=sentence");
    Set<String> marked = new TreeSet<>(page.select("mark").eachText());
    assertTrue(marked.contains("ditandatangani"), marked.toString());
    assertTrue(marked.contains("penandatanganan"), marked.toString());
    assertEquals(0, page.select("script").size());
    assertFalse(page.select("ol li a[href^=/page/agreement/]").isEmpty());
  }

  @Test
  void whatArticlesSayIsEscaped() {
    Document page = page(asked("kenya"));
    assertTrue(page.text().contains("<script>alert(1)</script>"));
    assertEquals(0, page.select("script, img, b").size());
    String typed = "'\"><script>x</script>";
    Document form = Jsoup.parse(served.get("/search" + asked(typed), "Accept", "text/html").body());
    assertEquals(0, form.select("script").size());
    assertEquals(typed, form.select("#q").val());
  }

  @Test
  void everyFacetLeadsToAsManyThingsAsItSays() {
    Document page = page(asked("korea"));
    int followed = 0;
    for (var value : page.select("nav ul.counts li")) {
      Document chosen = page(value.select("a").attr("href"));
      String count = value.ownText().strip();
      assertTrue(chosen.select("p[role=status]").text().startsWith(count + " "), value.text());
      assertEquals(1, chosen.select("main a[aria-current=true]").size(), value.text());
      followed++;
    }
    assertTrue(followed > 5, "followed " + followed);
  }

  @Test
  void pagesTogetherAreAllOfIt() {
    int total = json(asked("indonesia") + "&size=1").get("total").getAsInt();
    assertTrue(total > 100, "total " + total);
    Set<String> found = new TreeSet<>();
    String next = "/api/search" + asked("indonesia") + "&size=70";
    int pages = 0;
    while (!next.isEmpty()) {
      JsonObject part = JsonParser.parseString(served.get(next).body()).getAsJsonObject();
      for (JsonElement result : part.getAsJsonArray("results")) {
        assertTrue(found.add(result.getAsJsonObject().get("iri").getAsString()));
      }
      next =
          part.has("next") ? part.get("next").getAsString().replaceFirst("^http://[^/]*", "") : "";
      pages++;
    }
    assertEquals(total, found.size());
    assertEquals((total + 69) / 70, pages);
    assertEquals(404, served.get("/api/search" + asked("indonesia") + "&page=90").statusCode());
  }

  @Test
  void marksCountCodePoints() {
    JsonObject first = json(asked("korea")).getAsJsonArray("results").get(0).getAsJsonObject();
    assertEquals("country", first.get("kind").getAsString());
    JsonObject match = first.getAsJsonObject("match");
    var mark = match.getAsJsonArray("marks").get(0).getAsJsonArray();
    assertEquals(
        "Korea",
        match.get("text").getAsString().substring(mark.get(0).getAsInt(), mark.get(1).getAsInt()));
  }

  @Test
  void whatIsRefusedIsAProblemThatSaysWhatToDo() {
    for (String query :
        List.of(
            asked("*korea"),
            asked("korea~"),
            asked("/k.*/"),
            asked("kata ".repeat(60)),
            asked("x".repeat(600)),
            "",
            "?q=a&q=b",
            "?q=korea&kind=nothing",
            "?q=korea&year=now",
            "?q=korea&page=0",
            "?q=korea&size=1000",
            "?q=korea&format=xml",
            "?q=korea&other=1")) {
      HttpResponse<String> response = served.get("/api/search" + query);
      assertEquals(400, response.statusCode(), query);
      assertEquals(
          "application/problem+json", response.headers().firstValue("Content-Type").orElseThrow());
      assertFalse(
          JsonParser.parseString(response.body())
              .getAsJsonObject()
              .get("remedy")
              .getAsString()
              .isEmpty());
    }
    HttpResponse<String> page = served.get("/search?q=*korea", "Accept", "text/html");
    assertEquals(400, page.statusCode());
    assertEquals("*korea", Jsoup.parse(page.body()).select("#q").val());
    assertEquals(406, served.get("/search?q=korea", "Accept", "image/png").statusCode());
    assertEquals(200, served.get("/search", "Accept", "text/html").statusCode());
  }

  @Test
  void formsAreChosenByAcceptAndConditionalRequestsAreKnown() {
    HttpResponse<String> first = served.get("/search?q=korea", "Accept", "application/json");
    assertEquals(
        json("?q=korea").get("total"),
        JsonParser.parseString(first.body()).getAsJsonObject().get("total"));
    String tag = first.headers().firstValue("ETag").orElseThrow();
    assertEquals(
        304,
        served
            .get("/search?q=korea", "Accept", "application/json", "If-None-Match", tag)
            .statusCode());
  }

  @Test
  void whatIsHandedOverIsFoundAndWhatIsRemovedIsNot() {
    assertFalse(served.get("/api/search" + asked("manila")).body().contains("article/manila\""));
    String words = asked("panen kopi gayo");
    assertEquals(0, json(words).get("total").getAsInt());
    Optional<String> none = Optional.empty();
    Metadata titled =
        new Metadata(
            none,
            Optional.of("Panen kopi Gayo"),
            none,
            Optional.empty(),
            Optional.of("id"),
            none,
            none);
    Article article = Article.of("kopi", "Kabar singkat.", titled);
    Reading reading = new Reading.Read("made", OptionalInt.empty(), article);
    StoreHolder holder = StoreHolder.of(served.folder()).orElseThrow();
    holder.load(
        Verb.LOAD,
        Optional.empty(),
        List.of(reading).iterator(),
        Beside.UNCHANGED,
        LoadListener.SILENT);
    assertEquals(1, json(words).get("total").getAsInt());
    StoreHolder.of(served.folder())
        .orElseThrow()
        .remove(List.of("kopi"), Beside.UNCHANGED, LoadListener.SILENT);
    assertEquals(0, json(words).get("total").getAsInt());
  }
}
