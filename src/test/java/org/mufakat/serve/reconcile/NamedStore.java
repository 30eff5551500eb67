package org.mufakat.serve.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.StreamSupport;
import org.mufakat.cli.Session;
import org.mufakat.serve.Served;

/** The seed articles and those of {@code reconcile/articles.jsonl}, and names to look for. */
final class NamedStore {

  static final String FORM = "application/x-www-form-urlencoded";
  private static final Path FOLDER = Path.of("src/test/resources/reconcile");

  private NamedStore() {}

  /** Fills a store. */
  static Path in(Path store) {
    Session.Said said =
        Session.ofProgram(Served.CLOCK)
            .run(
                "load",
                "seeds/articles",
                FOLDER.resolve("articles.jsonl").toString(),
                "--store",
                store.toString());
    assertEquals(0, said.exit(), said.err());
    return store;
  }

  /**
   * A name as people write it.
   *
   * @param properties as {@code id=value}
   * @param expected identifier; of an agreement its beginning
   */
  record Row(String query, String type, List<String> properties, String expected, String why) {

    boolean isMeant(String id) {
      return expected.endsWith("/") ? id.startsWith(expected) : id.equals(expected);
    }

    JsonObject json() {
      JsonObject json = new JsonObject();
      json.addProperty("query", query);
      json.addProperty("type", type);
      JsonArray given = new JsonArray();
      properties.forEach(
          property -> {
            JsonObject one = new JsonObject();
            one.addProperty("pid", property.split("=")[0]);
            one.addProperty("v", property.split("=")[1]);
            given.add(one);
          });
      json.add("properties", given);
      return json;
    }
  }

  static List<Row> rows() {
    try {
      return Files.readAllLines(FOLDER.resolve("names.tsv")).stream()
          .skip(1)
          .map(line -> line.split("\t"))
          .map(
              cells ->
                  new Row(
                      cells[0],
                      cells[1],
                      Arrays.stream(cells[2].split(";")).filter(p -> !p.isEmpty()).toList(),
                      cells[3],
                      cells[4]))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Posts a field of a form. */
  static HttpResponse<String> post(Served served, String field, String value) {
    return served.post(
        "/reconcile", FORM, field + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
  }

  /** The candidates for one query. */
  static List<JsonObject> ask(Served served, String query) {
    HttpResponse<String> answer = post(served, "queries", "{\"q\": " + query + "}");
    assertEquals(200, answer.statusCode(), answer.body());
    return results(JsonParser.parseString(answer.body()).getAsJsonObject().getAsJsonObject("q"));
  }

  static List<JsonObject> results(JsonObject one) {
    return StreamSupport.stream(one.getAsJsonArray("result").spliterator(), false)
        .map(JsonElement::getAsJsonObject)
        .toList();
  }
}
