package org.mufakat.serve.linked;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.mufakat.serve.Served;
import org.mufakat.serve.Stories;

/** What stands on pages, that it stands there safely, and that everybody can read it. */
@TestInstance(Lifecycle.PER_CLASS)
class PagesTest {

  private static final String HOSTILE =
      "<script>alert(1)</script> \"><img src=x onerror=alert(2)> Kenya & Indonesia";

  private Served served;
  private String agreement;
  private List<String> pages;

  @BeforeAll
  void start(@TempDir Path temp) {
    served = Served.of(Stories.in(temp.resolve("store")));
    agreement =
        Stories.only(
                served,
                "SELECT DISTINCT ?y { ?x dcterms:isReplacedBy ?y . FILTER (CONTAINS(STR(?x), '/agreement/')) }")
            .substring(Stories.BASE.length());
    pages =
        List.of(
            "/",
            "/api/",
            "/api/agreements.html",
            "/api/agreement.html",
            "/api/agreements.html?country=Narnia",
            "/api/articles.html",
            "/api/provenance.html?subject=" + agreement,
            "/ontology.html",
            "/page/country/KE",
            "/page/article/kenya-2",
            "/page/graph/article/kenya-2",
            "/page/" + agreement,
            "/page/ontology/code/agreement-kind/MoU",
            "/page/ontology/query/agreements",
            "/page/article/manila",
            "/dumps/",
            "/page/nothing");
  }

  @AfterAll
  void stop() {
    served.close();
  }

  private Document page(String path, String language) {
    String target = path + (path.contains("?") ? "&" : "?") + "lang=" + language;
    HttpResponse<String> response = served.get(target, "Accept", "text/html");
    assertTrue(
        response.headers().firstValue("Content-Type").orElse("").startsWith("text/html"), path);
    return Jsoup.parse(response.body(), "http://here.example" + path);
  }

  private Document page(String path) {
    return page(path, "en");
  }

  @Test
  void eachValueHasItsSentenceOneClickAway() {
    Document page = page("/page/" + agreement);
    Set<String> properties = new HashSet<>();
    String property = "";
    for (Element row : page.select("table.facts tbody tr")) {
      property = row.select("th").isEmpty() ? property : row.select("th").text();
      properties.add(property);
      Element sources = row.select("td").last();
      if (sources.select("details").isEmpty()) {
        assertTrue(sources.text().matches("computed from the others|no sentence.*"), row.text());
      } else {
        Element source = sources.selectFirst("details li");
        assertTrue(source.selectFirst("blockquote[lang=id]").text().length() > 20, row.text());
        assertTrue(source.selectFirst("a").attr("href").startsWith("/page/article/kenya-"));
        assertTrue(source.text().contains("Kabar"), source.text());
        assertEquals("2025-03", source.selectFirst("time").attr("datetime").substring(0, 7));
      }
    }
    assertTrue(
        properties.containsAll(
            List.of("name", "kind", "party", "country", "signed on", "term", "who took part")),
        properties.toString());
  }

  @Test
  void whatSeveralArticlesCallSoHasTheSentencesOfAll() {
    String person =
        Stories.only(served, "SELECT ?x { ?x foaf:name 'Amina Otieno' ; a foaf:Person }")
            .substring(Stories.BASE.length());
    String facts = page("/page/" + person).select("table.facts").html();
    assertTrue(facts.contains("/page/article/kenya-1"), facts);
    assertTrue(facts.contains("/page/article/kenya-2"), facts);
  }

  @Test
  void disagreementsAndWhatLeadsHereAreShown() {
    Document page = page("/page/" + agreement);
    String conflicts = page.selectFirst("section[aria-labelledby=conflicts]").text();
    assertTrue(conflicts.contains("P3Y") && conflicts.contains("P5Y"), conflicts);
    String incoming = page.selectFirst("section[aria-labelledby=incoming]").text();
    assertTrue(incoming.contains("reports (2)"), incoming);
  }

  @Test
  void aPageOfMuchSaysHowMuchItShows() {
    String scheme = page("/page/ontology/sector").text();
    assertTrue(scheme.contains("50 of 1") && scheme.contains("all are in the data"), scheme);
  }

  @Test
  void whatArticlesSayIsTextAndNothingElse() {
    for (String path : pages) {
      Document page = page(path);
      Elements active = page.select("script, img, iframe, object, style");
      active.removeIf(one -> one.attr("type").equals("application/ld+json")); // data, never run
      assertTrue(active.isEmpty(), path + active);
      for (Element element : page.getAllElements()) {
        element
            .attributes()
            .forEach(
                attribute -> assertFalse(attribute.getKey().matches("on.*|style"), path + element));
      }
      for (Element link : page.select("[href], [action]")) {
        String target = link.hasAttr("href") ? link.attr("href") : link.attr("action");
        assertTrue(target.matches("(https?://|/|#|\\?).*"), path + " " + target);
      }
    }
    assertEquals(HOSTILE, page("/page/article/kenya-2").selectFirst("h1").text());
    assertTrue(page("/api/articles.html").text().contains(HOSTILE));
    Document asked = page("/api/find.html?text=%22%3E%3Cscript%3Ealert(1)%3C/script%3E");
    assertEquals("\"><script>alert(1)</script>", asked.select("input[name=text]").val());
    assertTrue(asked.select("script").isEmpty());
  }

  @Test
  void everybodyCanReadThem() {
    for (String path : pages) {
      for (String language : List.of("en", "id")) {
        Document page = page(path, language);
        assertEquals(language, page.selectFirst("html").attr("lang"));
        assertEquals(1, page.select("h1").size(), path);
        assertEquals("#content", page.selectFirst("body > a").attr("href"));
        assertEquals(1, page.select("main#content").size());
        headingsGoDownStepByStep(page, path);
        page.select("th").forEach(th -> assertTrue(th.hasAttr("scope"), path));
        assertEquals(List.of(), doubled(page), path);
        for (Element field : page.select("input:not([type=hidden]), select")) {
          boolean named =
              field.closest("label") != null
                  || !page.select("label[for=" + field.id() + "]").isEmpty();
          assertTrue(named, path + field);
        }
        for (Element reference : page.select("[aria-labelledby], [aria-describedby]")) {
          String ids =
              reference.hasAttr("aria-labelledby")
                  ? reference.attr("aria-labelledby")
                  : reference.attr("aria-describedby");
          for (String id : ids.split(" ")) {
            assertTrue(page.getElementById(id) != null, path + " " + id);
          }
        }
        page.select("a").forEach(a -> assertFalse(a.text().isBlank(), path + a));
      }
    }
  }

  private static void headingsGoDownStepByStep(Document page, String path) {
    int before = 0;
    for (Element heading : page.select("h1, h2, h3, h4")) {
      int level = heading.tagName().charAt(1) - '0';
      assertTrue(level <= before + 1, path + " " + heading);
      before = level;
    }
  }

  private static List<String> doubled(Document page) {
    Set<String> seen = new HashSet<>();
    List<String> twice = new ArrayList<>();
    page.select("[id]")
        .forEach(one -> twice.addAll(seen.add(one.id()) ? List.of() : List.of(one.id())));
    return twice;
  }

  @Test
  void theyAreInBothLanguages() {
    Document page = page("/page/country/KR", "id");
    assertEquals("Korea Selatan", page.selectFirst("h1").text());
    assertTrue(page.text().contains("Yang diketahui"));
    HttpResponse<String> asked = served.get("/page/country/KR", "Accept-Language", "id, en;q=0.5");
    assertEquals("id", asked.headers().firstValue("Content-Language").orElse(""));
    assertEquals(400, served.get("/page/country/KR?lang=xx").statusCode());
  }

  @Test
  void inkStandsOutFromPaper() {
    String css = served.get("/style.css").body();
    List<String> schemes =
        List.of(css.substring(0, css.indexOf("@media")), css.substring(css.indexOf("@media")));
    for (String scheme : schemes) {
      for (String ink : List.of("ink", "faint", "link")) {
        for (String paper : List.of("paper", "shade")) {
          double contrast = contrast(colour(scheme, ink), colour(scheme, paper));
          assertTrue(contrast >= 4.5, ink + " on " + paper + ": " + contrast);
        }
      }
    }
  }

  private static double colour(String css, String name) {
    Matcher found = Pattern.compile("--" + name + ": #(..)(..)(..);").matcher(css);
    assertTrue(found.find(), name);
    return 0.2126 * channel(found.group(1))
        + 0.7152 * channel(found.group(2))
        + 0.0722 * channel(found.group(3));
  }

  /** As WCAG 2.2 defines relative luminance. */
  private static double channel(String hex) {
    double value = Integer.parseInt(hex, 16) / 255.0;
    return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }

  private static double contrast(double one, double other) {
    return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
  }
}
