package org.mufakat.serve.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.mufakat.cli.Session;
import org.mufakat.query.CannedQueries;
import org.mufakat.serve.Served;
import org.mufakat.serve.Stories;
import org.mufakat.serve.html.QueryString;

/**
 * Every operation of the OpenAPI document answers as it says, with the rows of the command line.
 */
@TestInstance(Lifecycle.PER_CLASS)
@Tag("long")
class OpenApiTest {

  /** It asks another server, which is refused here. */
  private static final String FEDERATED = "federated-wikidata";

  /** The one operation that is no canned query. */
  private static final String SEARCH = "/api/search";

  private Path store;
  private Served served;
  private JsonObject document;

  @BeforeAll
  void start(@TempDir Path temp) {
    store = Stories.in(temp.resolve("store"));
    served = Served.of(store);
    document = JsonParser.parseString(served.get("/api/openapi.json").body()).getAsJsonObject();
  }

  @AfterAll
  void stop() {
    served.close();
  }

  @Test
  void eachQueryIsAnOperation() {
    Set<String> written = new TreeSet<>(Set.of(SEARCH));
    CannedQueries.all().forEach(query -> written.add("/api/" + query.name()));
    Set<String> documented = new TreeSet<>();
    questions().forEach(path -> documented.add(path.getKey()));
    assertEquals(written, documented);
    assertEquals(
        "http://localhost:" + served.port(),
        document.getAsJsonArray("servers").get(0).getAsJsonObject().get("url").getAsString());
  }

  /** The paths of the canned queries. */
  private Stream<Map.Entry<String, JsonElement>> questions() {
    return document.getAsJsonObject("paths").entrySet().stream()
        .filter(path -> path.getKey().startsWith("/api/"));
  }

  /** What is no canned query answers its examples, and misses what it needs, as it says. */
  @TestFactory
  Stream<DynamicTest> everyOtherPathAnswersAsDocumented() {
    return document.getAsJsonObject("paths").entrySet().stream()
        .filter(path -> !path.getKey().startsWith("/api/"))
        .map(
            path ->
                DynamicTest.dynamicTest(
                    path.getKey(),
                    () -> checkExample(path.getKey(), path.getValue().getAsJsonObject())));
  }

  private void checkExample(String path, JsonObject item) {
    JsonObject operation = item.getAsJsonObject("get");
    Map<String, String> example = new LinkedHashMap<>();
    String filled = path;
    for (JsonElement parameter : operation.getAsJsonArray("parameters")) {
      JsonObject one = resolved(parameter.getAsJsonObject());
      String name = one.get("name").getAsString();
      if (one.get("in").getAsString().equals("path")) {
        JsonObject schema = one.getAsJsonObject("schema");
        String first = schema.getAsJsonArray("enum").get(0).getAsString();
        filled = filled.replace("{" + name + "}", first);
      } else if (one.has("example")) {
        example.put(name, one.get("example").getAsString());
      }
    }
    JsonObject responses = operation.getAsJsonObject("responses");
    HttpResponse<String> found = served.get(filled + QueryString.of(example));
    assertTrue(found.statusCode() < 400, found.body());
    assertDocumented(responses, found);
    HttpResponse<String> wrong = served.get(filled + "?lang=xx");
    assertDocumented(responses, wrong);
    assertTrue(wrong.statusCode() >= 400, wrong.body());
  }

  @TestFactory
  Stream<DynamicTest> everyOperationAnswersAsDocumented() {
    return questions()
        .map(
            path ->
                DynamicTest.dynamicTest(
                    path.getKey(), () -> check(path.getKey(), path.getValue().getAsJsonObject())));
  }

  private void check(String path, JsonObject item) {
    assertEquals(Set.of("get"), item.keySet());
    JsonObject operation = item.getAsJsonObject("get");
    assertEquals(path.substring("/api/".length()), operation.get("operationId").getAsString());
    boolean federated = path.endsWith(FEDERATED);
    Map<String, String> example = example(operation);
    JsonObject responses = operation.getAsJsonObject("responses");
    for (String type : types(responses, "200")) {
      HttpResponse<String> found = served.get(path + QueryString.of(example), "Accept", type);
      if (federated) {
        assertDocumented(responses, found);
        continue;
      }
      assertEquals(200, found.statusCode(), found.body());
      assertEquals(type, header(found, "Content-Type").split(";")[0]);
      assertTrue(header(found, "Mufakat-Limits").contains("rows="));
      assertTrue(header(found, "ETag").startsWith("\""));
      if (type.endsWith("json") && !type.endsWith("ndjson") && !path.equals(SEARCH)) {
        assertRows(found.body());
      }
      assertEquals(
          304,
          served
              .get(
                  path + QueryString.of(example),
                  "Accept",
                  type,
                  "If-None-Match",
                  header(found, "ETag"))
              .statusCode());
    }
    assertProblem(responses, served.get(path + "?nothing=1"), 400);
    assertProblem(responses, served.get(path + "?format=nothing"), 400);
    assertProblem(responses, served.get(path + "?lang=xx"), 400);
    assertProblem(responses, served.get(path, "Accept", "image/png"), 406);
    for (JsonElement parameter : operation.getAsJsonArray("parameters")) {
      JsonObject one = resolved(parameter.getAsJsonObject());
      if (one.get("required").getAsBoolean()) {
        assertProblem(responses, served.get(path), 400);
      }
      Map<String, String> twice = new LinkedHashMap<>(example);
      String name = one.get("name").getAsString();
      twice.put(name, "x");
      assertProblem(responses, served.get(path + QueryString.of(twice) + "&" + name + "=y"), 400);
    }
  }

  private Map<String, String> example(JsonObject operation) {
    Map<String, String> values = new LinkedHashMap<>();
    for (JsonElement parameter : operation.getAsJsonArray("parameters")) {
      JsonObject one = parameter.getAsJsonObject();
      if (one.has("example")) {
        values.put(one.get("name").getAsString(), one.get("example").getAsString());
      }
    }
    return values;
  }

  private Set<String> types(JsonObject responses, String status) {
    return resolved(responses.getAsJsonObject(status)).getAsJsonObject("content").keySet();
  }

  private JsonObject resolved(JsonObject given) {
    if (!given.has("$ref")) {
      return given;
    }
    JsonObject found = document;
    for (String step : given.get("$ref").getAsString().substring(2).split("/")) {
      found = found.getAsJsonObject(step);
    }
    return found;
  }

  private void assertDocumented(JsonObject responses, HttpResponse<String> found) {
    assertTrue(responses.has(String.valueOf(found.statusCode())), found.body());
  }

  private void assertProblem(JsonObject responses, HttpResponse<String> found, int status) {
    assertEquals(status, found.statusCode(), found.uri() + "\n" + found.body());
    assertDocumented(responses, found);
    assertTrue(
        types(responses, String.valueOf(status))
            .contains(header(found, "Content-Type").split(";")[0]));
    JsonObject problem = JsonParser.parseString(found.body()).getAsJsonObject();
    JsonObject schema =
        document
            .getAsJsonObject("components")
            .getAsJsonObject("schemas")
            .getAsJsonObject("Problem");
    schema
        .getAsJsonArray("required")
        .forEach(name -> assertTrue(problem.has(name.getAsString()), found.body()));
  }

  private static void assertRows(String body) {
    JsonObject rows = JsonParser.parseString(body).getAsJsonObject();
    assertTrue(!rows.getAsJsonObject("head").getAsJsonArray("vars").isEmpty());
    assertTrue(rows.getAsJsonObject("results").has("bindings"));
  }

  private static String header(HttpResponse<String> response, String name) {
    return response.headers().firstValue(name).orElse("");
  }

  @TestFactory
  Stream<DynamicTest> theRowsAreThoseOfTheCommandLine() {
    return questions()
        .filter(path -> !path.getKey().endsWith(FEDERATED) && !path.getKey().equals(SEARCH))
        .flatMap(
            path ->
                Stream.of("en", "id")
                    .map(
                        lang ->
                            DynamicTest.dynamicTest(
                                path.getKey() + " " + lang,
                                () ->
                                    compare(
                                        path.getKey(),
                                        example(
                                            path.getValue()
                                                .getAsJsonObject()
                                                .getAsJsonObject("get")),
                                        lang))));
  }

  private void compare(String path, Map<String, String> values, String language) {
    Map<String, String> formats =
        Map.of(
            "json",
            "json",
            "csv",
            "csv",
            "tsv",
            "tsv",
            "xml",
            "xml",
            "jsonl",
            "jsonl",
            "markdown",
            "md");
    Map<String, String> given = new LinkedHashMap<>(values);
    given.put("lang", language);
    formats.forEach(
        (format, ending) ->
            assertEquals(
                asked(path.substring("/api/".length()), values, language, format),
                served.get(path + "." + ending + QueryString.of(given)).body(),
                path + " " + format));
  }

  private String asked(String name, Map<String, String> values, String lang, String format) {
    List<String> words =
        new ArrayList<>(
            List.of(
                "query", name, "--store", store.toString(), "--lang", lang, "--format", format));
    values.forEach((key, value) -> words.addAll(List.of("-p", key + "=" + value)));
    Session.Said said = Session.ofProgram(Served.CLOCK).run(words.toArray(String[]::new));
    assertEquals(0, said.exit(), said.err());
    return said.out();
  }

  /** Needs npm and, the first time, its registry. */
  @Test
  @Tag("npm")
  void aLinterFindsNoError(@TempDir Path folder) throws IOException, InterruptedException {
    Path lint = Path.of(System.getProperty("mufakat.redocly", "redocly"));
    assumeTrue(
        runs(List.of(lint.toString(), "--version")),
        "skipped: no redocly; npm install @redocly/cli and say where with -Dmufakat.redocly=");
    Path file = folder.resolve("openapi.json");
    Files.writeString(file, served.get("/api/openapi.json").body());
    Process process =
        new ProcessBuilder(lint.toString(), "lint", "--format=json", file.toString())
            .directory(folder.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertTrue(process.waitFor(2, TimeUnit.MINUTES));
    JsonObject totals =
        JsonParser.parseString(said.substring(said.indexOf('{')))
            .getAsJsonObject()
            .getAsJsonObject("totals");
    assertEquals(0, totals.get("errors").getAsInt(), said);
  }

  private static boolean runs(List<String> command) throws InterruptedException {
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      return process.waitFor(1, TimeUnit.MINUTES) && process.exitValue() == 0;
    } catch (IOException none) {
      return false;
    }
  }
}
