package org.mufakat.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.mufakat.fact.AgreementKind;
import org.mufakat.fact.EventKind;
import org.mufakat.fact.Status;

/** The annotated cases are complete, refer to their own articles and cover what they promise. */
class CasesTest {

  @TestFactory
  Stream<DynamicTest> everyCaseIsAnnotatedCompletely() {
    return CaseFolder.all().stream()
        .map(c -> dynamicTest(c.name(), () -> assertEquals(List.of(), CaseLint.complaints(c))));
  }

  @Test
  void everyKindStatusAndEventHasACase() {
    assertEquals(labels(AgreementKind.values()), values("agreements", "kind"));
    assertEquals(labels(Status.values()), values("agreements", "status"));
    assertEquals(labels(EventKind.values()), values("events", "kind"));
  }

  @Test
  void aThirdOfTheCasesHasNoAgreement() {
    List<CaseFolder> all = CaseFolder.all();
    long negatives = all.stream().filter(c -> c.name().contains("-neg-")).count();
    assertTrue(all.size() >= 60, all.size() + " cases");
    assertTrue(negatives * 3 >= all.size(), negatives + " of " + all.size() + " are negatives");
  }

  @Test
  void aNameThatTheArticleDoesNotHoldIsFound() {
    assertEquals(
        List.of("person not in the article: Ratna Juwita"),
        CaseLint.complaints(withPerson("Ratna Juwita")));
    assertEquals(List.of(), CaseLint.complaints(withPerson("Rahmat Hidayat")));
  }

  @Test
  void aMissingKeyIsFound() {
    JsonElement facts = JsonParser.parseString("{\"id\": \"id-neg-contoh\"}");
    CaseFolder bare = new CaseFolder("id-neg-contoh", "Judul\n", Optional.empty(), facts, "x");
    assertEquals(1, CaseLint.complaints(bare).size());
  }

  private static CaseFolder withPerson(String name) {
    String facts =
        """
        {"id": "id-neg-contoh", "lang": "id", "publisher": null, "published": null,
         "countries": [], "institutions": [], "agreements": [], "events": [], "quotes": [],
         "traps": [], "persons": [{"name": "%s", "role": null, "institution": null}]}
        """
            .formatted(name);
    return new CaseFolder(
        "id-neg-contoh",
        "Rahmat Hidayat tiba.\n",
        Optional.empty(),
        JsonParser.parseString(facts),
        "One person.");
  }

  private static Set<String> values(String list, String key) {
    return CaseFolder.all().stream()
        .flatMap(c -> c.facts().getAsJsonObject().getAsJsonArray(list).asList().stream())
        .map(JsonElement::getAsJsonObject)
        .map((JsonObject fact) -> fact.get(key).getAsString())
        .collect(Collectors.toSet());
  }

  private static Set<String> labels(AgreementKind[] kinds) {
    return Stream.of(kinds).map(AgreementKind::label).collect(Collectors.toSet());
  }

  private static Set<String> labels(Status[] statuses) {
    return Stream.of(statuses).map(Status::label).collect(Collectors.toSet());
  }

  private static Set<String> labels(EventKind[] kinds) {
    return Stream.of(kinds).map(EventKind::label).collect(Collectors.toSet());
  }
}
