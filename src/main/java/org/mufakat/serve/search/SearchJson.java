package org.mufakat.serve.search;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import org.mufakat.search.Found;
import org.mufakat.search.Hit;
import org.mufakat.search.Mark;
import org.mufakat.serve.linked.Text;

/** What was found, for programs. */
final class SearchJson {

  static final String MEDIA_TYPE = "application/json";

  private SearchJson() {}

  /**
   * @param path of further pages
   */
  static String of(
      SearchQuestion question, Found found, List<Result> results, Results names, String path) {
    JsonObject json = new JsonObject();
    json.addProperty("query", question.words().orElse(""));
    JsonObject chosen = new JsonObject();
    question.chosen().forEach(chosen::addProperty);
    json.add("chosen", chosen);
    json.addProperty("total", found.total());
    json.addProperty("page", question.page());
    json.addProperty("size", question.size());
    if ((long) question.page() * question.size() < found.total()) {
      json.addProperty("next", path + question.onPage(question.page() + 1));
    }
    JsonArray things = new JsonArray();
    results.forEach(result -> things.add(of(result)));
    json.add("results", things);
    JsonObject facets = new JsonObject();
    found.facets().forEach((facet, counts) -> facets.add(facet, of(facet, counts, names)));
    json.add("facets", facets);
    return new GsonBuilder().disableHtmlEscaping().create().toJson(json) + "\n";
  }

  private static JsonObject of(Result result) {
    Hit hit = result.hit();
    JsonObject json = new JsonObject();
    json.addProperty("iri", hit.iri());
    json.addProperty("kind", hit.kind());
    json.addProperty("label", result.name().text());
    json.addProperty("page", result.target());
    json.addProperty("score", hit.score());
    json.add("match", match(hit));
    result.article().ifPresent(article -> json.add("article", thing(article)));
    JsonArray about = new JsonArray();
    result.about().forEach(thing -> about.add(thing(thing)));
    json.add("about", about);
    json.add("countries", strings(hit.countries()));
    json.add("years", strings(hit.years()));
    return json;
  }

  private static JsonObject match(Hit hit) {
    JsonObject match = new JsonObject();
    match.addProperty("property", hit.best().property());
    match.addProperty("text", hit.best().text());
    match.addProperty("language", hit.best().language());
    JsonArray marks = new JsonArray();
    for (Mark mark : hit.marks()) {
      JsonArray one = new JsonArray();
      one.add(codePoints(hit.best().text(), mark.start()));
      one.add(codePoints(hit.best().text(), mark.end()));
      marks.add(one);
    }
    match.add("marks", marks);
    return match;
  }

  private static int codePoints(String text, int units) {
    return text.codePointCount(0, units);
  }

  private static JsonObject thing(Text text) {
    JsonObject json = new JsonObject();
    json.addProperty("label", text.text());
    json.addProperty("page", text.target());
    return json;
  }

  private static JsonArray strings(List<String> values) {
    JsonArray array = new JsonArray();
    values.forEach(array::add);
    return array;
  }

  private static JsonArray of(String facet, List<Found.Count> counts, Results names) {
    JsonArray array = new JsonArray();
    for (Found.Count count : counts) {
      JsonObject json = new JsonObject();
      json.addProperty("value", count.value());
      json.addProperty("label", names.value(facet, count.value()));
      json.addProperty("count", count.count());
      array.add(json);
    }
    return array;
  }
}
