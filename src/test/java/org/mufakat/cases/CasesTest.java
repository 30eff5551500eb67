package org.mufakat.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The annotated cases are complete, refer to their own articles and cover what they promise. */
class CasesTest {

  @TestFactory
  Stream<DynamicTest> everyCaseIsAnnotatedCompletely() {
    return CaseFolder.all().stream()
        .map(c -> dynamicTest(c.name(), () -> assertEquals(List.of(), CaseLint.complaints(c))));
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
}
