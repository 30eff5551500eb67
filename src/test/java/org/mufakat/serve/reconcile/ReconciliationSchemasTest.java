package org.mufakat.serve.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.google.gson.JsonObject;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mufakat.serve.Served;

/**
 * Answers are what the specification's JSON schemas describe. The schemas are no part of the
 * project: {@code -Dmufakat.reconciliation=DIR} says where they are.
 */
@EnabledIfSystemProperty(
    named = "mufakat.reconciliation",
    matches = ".+",
    disabledReason =
        "the schemas of the Reconciliation Service API 0.2 are not at hand: name their folder by"
            + " -Dmufakat.reconciliation=DIR")
class ReconciliationSchemasTest {

  @TempDir private static Path temp;
  private static SpecifiedSchemas schemas;
  private static Served served;

  @BeforeAll
  static void start() {
    schemas = new SpecifiedSchemas(Path.of(System.getProperty("mufakat.reconciliation", "")));
    served = Served.of(NamedStore.in(temp.resolve("store")));
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  private static String body(String target) {
    HttpResponse<String> answer = served.get(target);
    assertEquals(200, answer.statusCode(), answer.body());
    return answer.body();
  }

  @ParameterizedTest
  @CsvSource({
    "manifest, /reconcile",
    "manifest, /reconcile?lang=id",
    "suggest-entities-response, /reconcile/suggest/entity?prefix=kemen",
    "suggest-entities-response, /reconcile/suggest/entity?prefix=nothinghasthisname",
    "suggest-properties-response, /reconcile/suggest/property?prefix=",
    "suggest-types-response, /reconcile/suggest/type?prefix=c",
    "data-extension-property-proposal, /reconcile/extend/propose?type=agreement",
    "data-extension-property-proposal, /reconcile/extend/propose?type=country&limit=2"
  })
  void readAnswers(String schema, String target) {
    schemas.check(schema, body(target));
  }

  @Test
  void candidatesOfAllRows() {
    JsonObject batch = new JsonObject();
    NamedStore.rows().forEach(row -> batch.add("q" + batch.size(), row.json()));
    schemas.check("reconciliation-query-batch", batch.toString());
    String answer = NamedStore.post(served, "queries", batch.toString()).body();
    schemas.check("reconciliation-result-batch", answer);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"q\": {\"query\": \"\"}}",
        "{\"q\": {\"query\": \"Korea\", \"limit\": 1}}",
        "{\"q\": {\"query\": \"Korea\", \"type\": [\"country\", \"person\"], \"type_strict\": \"should\"}}",
        "{\"q\": {\"properties\": [{\"pid\": \"country\", \"v\": [\"Peru\", {\"id\": \"country/PE\"}]}]}}",
        "{\"q\": {\"query\": \"MoU\", \"properties\": [{\"pid\": \"year\", \"v\": 2024}]}}",
        "{}"
      })
  void candidates(String batch) {
    schemas.check("reconciliation-query-batch", batch);
    schemas.check("reconciliation-result-batch", NamedStore.post(served, "queries", batch).body());
  }

  @Test
  void values() {
    String query =
        """
        {"ids": ["country/KR", "institution/id-kemendag", "person/id-kementan/bagaskara-nugroho", "nothing"],
         "properties": [{"id": "country"}, {"id": "name", "settings": {"limit": "1"}}, {"id": "agreements"},
           {"id": "code"}, {"id": "link"}, {"id": "institution"}, {"id": "year"}]}
        """;
    schemas.check("data-extension-query", query);
    schemas.check("data-extension-response", NamedStore.post(served, "extend", query).body());
  }

  /** The schemas are read, and say no where they should. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "manifest|{}",
        "reconciliation-result-batch|{\"q\": {}}",
        "suggest-types-response|{\"result\": [{\"id\": \"a\"}]}",
        "data-extension-response|{\"rows\": {\"a\": {\"b\": [{\"strr\": \"c\"}]}}, \"meta\": []}"
      })
  void theSchemasCanSayNo(String schema, String json) {
    assertFalse(schemas.wrong(schema, json).isEmpty());
  }
}
