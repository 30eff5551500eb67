package org.mufakat.serve.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mufakat.cli.Session;
import org.mufakat.serve.Served;

/** What the service answers over HTTP, what it refuses, and when it calls a candidate a match. */
class ReconciliationTest {

  @TempDir private static Path temp;
  private static Served served;

  @BeforeAll
  static void start() {
    served = Served.of(NamedStore.in(temp.resolve("store")));
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  private static List<String> ids(String query) {
    return NamedStore.ask(served, query).stream().map(one -> one.get("id").getAsString()).toList();
  }

  private static JsonObject first(String query) {
    return NamedStore.ask(served, query).get(0);
  }

  private static JsonObject get(String target) {
    HttpResponse<String> answer = served.get(target);
    assertEquals(200, answer.statusCode(), answer.body());
    return JsonParser.parseString(answer.body()).getAsJsonObject();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  @Test
  void theManifestNamesEveryPartUnderTheAddressThatWasAsked() {
    JsonObject manifest = get("/reconcile");
    String here = served.uri("/reconcile").toString();
    assertEquals("[\"0.2\"]", manifest.get("versions").toString());
    assertEquals("https://w3id.org/mufakat/id/", manifest.get("identifierSpace").getAsString());
    assertEquals(
        here + "/view?id={{id}}", manifest.getAsJsonObject("view").get("url").getAsString());
    assertEquals(5, manifest.getAsJsonArray("defaultTypes").size());
    for (String kind : List.of("entity", "property", "type")) {
      JsonObject service = manifest.getAsJsonObject("suggest").getAsJsonObject(kind);
      String address =
          service.get("service_url").getAsString() + service.get("service_path").getAsString();
      assertEquals(here + "/suggest/" + kind, address);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"Kementerian Perdagangan", "Ministry of Trade", "Kemendag", "kemendag"})
  void namesInBothLanguagesMeanTheSame(String name) {
    assertEquals(
        "institution/id-kemendag",
        ids("{\"query\": \"%s\", \"type\": \"institution\"}".formatted(name)).get(0));
  }

  @Test
  void aBatchAnswersEachQueryUnderItsKeyByGetAndByPost() {
    String batch =
        "{\"b\": {\"query\": \"Korsel\", \"limit\": 1}, \"a\": {\"query\": \"Jepang\", \"limit\": 1}}";
    String posted = NamedStore.post(served, "queries", batch).body();
    assertEquals(posted, served.get("/reconcile?queries=" + encoded(batch)).body());
    assertEquals(posted, NamedStore.post(served, "queries", batch).body());
    JsonObject answer = JsonParser.parseString(posted).getAsJsonObject();
    assertEquals(List.of("b", "a"), List.copyOf(answer.keySet()));
    assertEquals(1, NamedStore.results(answer.getAsJsonObject("a")).size());
  }

  @ParameterizedTest
  @CsvSource({
    "Korsel, country, true",
    "Kemenperin, institution, true",
    "Ahn Dukgeun, person, true",
    "country/KR, country, true",
    // Bodies of several countries have these names, their country beside it.
    "Ministry of Foreign Affairs, institution, false",
    "Kementerian Keuangan, institution, false",
    // Two countries are called so.
    "Congo, country, false",
    // Two bodies are.
    "MOE, institution, false",
    // Spelt wrongly.
    "Kemenpering, institution, false",
    // A word of a language in small letters.
    "bi, institution, false",
    "BI, institution, true"
  })
  void onlyWhatIsSafeIsAMatch(String name, String type, boolean isMatch) {
    JsonObject first = first("{\"query\": \"%s\", \"type\": \"%s\"}".formatted(name, type));
    assertEquals(isMatch, first.get("match").getAsBoolean(), first.toString());
  }

  @Test
  void aPropertyTellsNamesakesApartAndShowsAsAFeature() {
    String asked =
        """
        {"query": "Ministry of Finance", "type": "institution", "properties": [{"pid": "country", "v": %s}]}
        """;
    JsonObject malaysia = first(asked.formatted("\"Malaysia\""));
    assertEquals("institution/my-mof", malaysia.get("id").getAsString());
    assertTrue(malaysia.get("match").getAsBoolean(), malaysia.toString());
    assertTrue(malaysia.get("features").toString().contains("property:country"));
    assertEquals(
        "institution/id-kemenkeu",
        first(asked.formatted("[{\"id\": \"country/ID\"}]")).get("id").getAsString());
  }

  @Test
  void aYearTellsAgreementsOfTwoCountriesApart() {
    String asked =
        """
        {"query": "MoU Kementerian Pertanian Brasil", "type": "agreement", "properties": [{"pid": "year", "v": %s}]}
        """;
    assertTrue(ids(asked.formatted("2024")).get(0).startsWith("agreement/rec-02/"));
    assertTrue(ids(asked.formatted("\"2025-01-14\"")).get(0).startsWith("agreement/rec-12/"));
  }

  @Test
  void withoutANameThePropertiesAreLookedFor() {
    String asked =
        """
        {"type": "agreement", "properties": [{"pid": "country", "v": "Peru"}, {"pid": "kind", "v": "CEPA"}]}
        """;
    assertTrue(ids(asked).get(0).startsWith("agreement/rec-10/"), ids(asked)::toString);
  }

  @Test
  void typesAreKeptToUnlessTheyAreOnlyPreferred() {
    String asked = "{\"query\": \"Indonesia\", \"type\": [\"person\"], \"type_strict\": \"%s\"}";
    assertEquals(List.of(), ids(asked.formatted("any")));
    JsonObject country = first(asked.formatted("should"));
    assertEquals("country/ID", country.get("id").getAsString());
    assertEquals(80, country.get("score").getAsDouble());
    assertFalse(country.get("match").getAsBoolean());
  }

  @Test
  void scoresAreFromNothingToAHundredAndFall() {
    double before = 100;
    for (JsonObject one : NamedStore.ask(served, "{\"query\": \"kementerian\", \"limit\": 50}")) {
      double score = one.get("score").getAsDouble();
      assertTrue(0 <= score && score <= before, one.toString());
      before = score;
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "400|queries|nothing",
        "400|queries|[]",
        "400|queries|{\"q\": 7}",
        "400|queries|{\"q\": {}}",
        "400|queries|{\"q\": {\"query\": 7}}",
        "400|queries|{\"q\": {\"query\": \"a\", \"typ\": \"country\"}}",
        "400|queries|{\"q\": {\"query\": \"a\", \"type\": \"river\"}}",
        "400|queries|{\"q\": {\"query\": \"a\", \"limit\": 0}}",
        "400|queries|{\"q\": {\"query\": \"a\", \"limit\": 1.5}}",
        "400|queries|{\"q\": {\"query\": \"a\", \"limit\": 101}}",
        "400|queries|{\"q\": {\"query\": \"a\", \"type_strict\": \"maybe\"}}",
        "400|queries|{\"q\": {\"query\": \"a\", \"properties\": [{\"pid\": \"colour\", \"v\": \"red\"}]}}",
        "400|queries|{\"q\": {\"query\": \"a\", \"properties\": [{\"pid\": \"country\"}]}}",
        "400|extend|{\"ids\": []}",
        "400|extend|{\"ids\": [\"country/ID\"], \"properties\": [{\"id\": \"colour\"}]}",
        "400|nothing|{}"
      })
  void whatTheApiDoesNotHaveIsRefused(int status, String field, String value) {
    assertProblem(status, NamedStore.post(served, field, value));
  }

  @Test
  void tooMuchAtOnceIsRefused() {
    JsonObject batch = new JsonObject();
    for (int i = 0; i < 101; i++) {
      batch.add("q" + i, JsonParser.parseString("{\"query\": \"a\"}"));
    }
    assertProblem(413, NamedStore.post(served, "queries", batch.toString()));
    String longName = "{\"q\": {\"query\": \"" + "a".repeat(501) + "\"}}";
    assertProblem(413, NamedStore.post(served, "queries", longName));
    assertProblem(413, NamedStore.post(served, "queries", " ".repeat(300 << 10)));
    assertProblem(400, NamedStore.post(served, "queries", "[".repeat(20_000)));
  }

  @Test
  void onlyAFormIsTaken() {
    assertProblem(415, served.post("/reconcile", "application/json", "{}"));
    assertProblem(400, served.get("/reconcile?callback=take"));
  }

  private static void assertProblem(int status, HttpResponse<String> answer) {
    assertEquals(status, answer.statusCode(), answer.body());
    assertEquals(
        "application/problem+json", answer.headers().firstValue("Content-Type").orElse(""));
    assertTrue(answer.body().contains("\"remedy\""), answer.body());
  }

  @Test
  void otherSitesMayRead() {
    assertEquals(
        "*",
        served
            .get("/reconcile", "Origin", "http://127.0.0.1:3333")
            .headers()
            .firstValue("Access-Control-Allow-Origin")
            .orElse(""));
  }

  private static List<String> suggested(String target) {
    return get(target).getAsJsonArray("result").asList().stream()
        .map(one -> one.getAsJsonObject().get("id").getAsString())
        .toList();
  }

  @Test
  void beginningsOfNamesAreCompleted() {
    assertEquals(
        "institution/id-kemenperin",
        suggested("/reconcile/suggest/entity?prefix=kemenperi").get(0));
    assertEquals(List.of("country/KR"), suggested("/reconcile/suggest/entity?prefix=country/KR"));
    List<String> all = suggested("/reconcile/suggest/entity?prefix=ministry");
    assertEquals(
        all.subList(5, all.size()),
        suggested("/reconcile/suggest/entity?prefix=ministry&cursor=5").subList(0, all.size() - 5));
    assertEquals(List.of("country"), suggested("/reconcile/suggest/type?prefix=neg"));
    assertTrue(suggested("/reconcile/suggest/property?prefix=coun").contains("country"));
    assertProblem(404, served.get("/reconcile/suggest/colour?prefix=a"));
  }

  private static JsonObject rows(String query) {
    HttpResponse<String> answer = NamedStore.post(served, "extend", query);
    assertEquals(200, answer.statusCode(), answer.body());
    return JsonParser.parseString(answer.body()).getAsJsonObject().getAsJsonObject("rows");
  }

  @Test
  void valuesOfPropertiesAreFetched() {
    JsonObject rows =
        rows(
            """
            {"ids": ["country/KR", "institution/id-kemenperin", "country/NOTHING"],
             "properties": [{"id": "code"}, {"id": "country"}, {"id": "agreements"}, {"id": "link"}]}
            """);
    JsonObject korea = rows.getAsJsonObject("country/KR");
    assertEquals("[{\"str\":\"KR\"}]", korea.get("code").toString());
    assertEquals("[{\"int\":2}]", korea.get("agreements").toString());
    assertTrue(korea.get("link").toString().contains("http://www.wikidata.org/entity/Q884"));
    assertEquals(
        "[{\"id\":\"country/ID\",\"name\":\"Indonesia\"}]",
        rows.getAsJsonObject("institution/id-kemenperin").get("country").toString());
    for (JsonElement cells : rows.getAsJsonObject("country/NOTHING").asMap().values()) {
      assertTrue(cells.getAsJsonArray().isEmpty());
    }
  }

  @Test
  void asManyValuesAsTheSettingSays() {
    String asked =
        """
        {"ids": ["country/KR"], "properties": [{"id": "other-name", "settings": {"limit": "2"}}]}
        """;
    assertEquals(2, rows(asked).getAsJsonObject("country/KR").getAsJsonArray("other-name").size());
  }

  @Test
  void propertiesAreProposedForAType() {
    String proposed = get("/reconcile/extend/propose?type=agreement&limit=3").toString();
    assertTrue(proposed.contains("\"year\""), proposed);
    assertEquals(
        3,
        get("/reconcile/extend/propose?type=agreement&limit=3")
            .getAsJsonArray("properties")
            .size());
    assertProblem(400, served.get("/reconcile/extend/propose?type=river"));
  }

  /** It may stand in a frame of others; nothing else may. */
  @Test
  void aPreviewIsASmallPageForAFrame() {
    HttpResponse<String> preview = served.get("/reconcile/preview?id=institution%2Fid-kemendag");
    assertEquals(200, preview.statusCode());
    assertTrue(preview.body().contains("<h1><a href=\"/page/institution/id-kemendag\""));
    assertTrue(
        preview
            .headers()
            .firstValue("Content-Security-Policy")
            .orElse("")
            .contains("frame-ancestors *"));
    assertTrue(preview.headers().firstValue("X-Frame-Options").isEmpty());
    assertEquals(
        "DENY",
        served.get("/page/institution/id-kemendag").headers().firstValue("X-Frame-Options").get());
    assertProblem(404, served.get("/reconcile/preview?id=nothing"));
  }

  @Test
  void anIdentifierLeadsToItsPage() {
    HttpResponse<String> view = served.get("/reconcile/view?id=country%2FKR");
    assertEquals(303, view.statusCode());
    assertEquals("/page/country/KR", view.headers().firstValue("Location").orElse(""));
    String sector = encoded("https://w3id.org/mufakat/ontology/sector/coal");
    assertEquals(
        "/page/ontology/sector/coal",
        served.get("/reconcile/view?id=" + sector).headers().firstValue("Location").orElse(""));
    assertProblem(404, served.get("/reconcile/view?id=" + encoded("https://example.org/")));
    assertProblem(404, served.get("/reconcile/view?id=" + encoded("country/KR\r\nX: y")));
  }

  /** What is loaded into the store that is served is found, and what is removed is not. */
  @Test
  void namesFollowTheStore() throws Exception {
    String asked = "{\"query\": \"Fulanah Tertentu\", \"type\": \"person\"}";
    assertEquals(List.of(), ids(asked));
    Path article =
        Files.writeString(
            temp.resolve("fulanah.txt"),
            "Menteri Perdagangan Fulanah Tertentu bertemu Menteri Perdagangan Kenya Amina Otieno di"
                + " Nairobi, Senin (3/3/2025).\n");
    run("load", article.toString());
    assertEquals("Fulanah Tertentu", first(asked).get("name").getAsString());
    run("remove", "fulanah");
    assertEquals(List.of(), ids(asked));
  }

  private static void run(String command, String argument) {
    Session.Said said =
        Session.ofProgram(Served.CLOCK)
            .run(command, argument, "--store", served.folder().toString());
    assertEquals(0, said.exit(), said.err());
  }
}
