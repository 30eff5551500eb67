package org.mufakat.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The sectors in Turtle are those of the tables. After a change to a table run {@code mvn -q -o
 * test -Dtest=SectorsTest -Dmufakat.regenerate=true}.
 */
class SectorsTest {

  private static final String CODE = "[A-U]|\\d{2,4}";

  @Test
  void theTurtleSaysWhatTheTablesSay() throws IOException {
    if (Boolean.getBoolean("mufakat.regenerate")) {
      Files.writeString(OntologyFiles.SECTORS, SectorsTurtle.write());
    }
    assertEquals(SectorsTurtle.write(), Files.readString(OntologyFiles.SECTORS));
  }

  @Test
  void theTurtleIsWellFormed() {
    assertTrue(OntologyFiles.graph(OntologyFiles.SECTORS).size() > 1000);
  }

  static Stream<Map<String, String>> sectors() throws IOException {
    return SectorsTurtle.rows(Path.of("seeds/sectors.tsv"));
  }

  @ParameterizedTest
  @MethodSource("sectors")
  void aRowIsComplete(Map<String, String> row) throws IOException {
    assertTrue(row.get("id").matches("[a-z0-9]+([.-][a-z0-9]+)*"), "id");
    assertTrue(row.get("scheme").matches("sector|theme"), "scheme");
    List.of("name_id", "name_en", "forms_id", "forms_en", "source")
        .forEach(column -> assertTrue(!row.get(column).isBlank(), column));
    assertEquals(
        row.get("isic4").isEmpty(), row.get("isic_match").isEmpty(), "a code says how it matches");
    assertTrue(row.get("isic_match").matches("|exact|close|broad|related"), "isic_match");
    assertTrue(
        isicCodes().containsAll(values(row.get("isic4"))),
        "isic4.tsv lacks a code of " + row.get("isic4"));
  }

  @Test
  void aSurfaceFormNamesOneSector() throws IOException {
    Set<String> seen = new HashSet<>();
    List<String> twice =
        sectors()
            .flatMap(row -> Stream.of("id", "en").flatMap(language -> forms(row, language)))
            .filter(form -> !seen.add(form))
            .toList();
    assertEquals(List.of(), twice);
  }

  @Test
  void everyCategoryOfIsicIsReferredTo() throws IOException {
    Set<String> used = new HashSet<>();
    sectors().forEach(row -> used.addAll(values(row.get("isic4"))));
    assertEquals(isicCodes(), used);
    assertTrue(used.stream().allMatch(code -> code.matches(CODE)), () -> "codes: " + used);
  }

  private static Set<String> isicCodes() throws IOException {
    Set<String> codes = new HashSet<>();
    SectorsTurtle.rows(Path.of("seeds/isic4.tsv")).forEach(row -> codes.add(row.get("code")));
    return codes;
  }

  private static Stream<String> forms(Map<String, String> row, String language) {
    return values(row.get("forms_" + language)).stream()
        .map(form -> language + ": " + form.toLowerCase(Locale.ROOT));
  }

  private static List<String> values(String cell) {
    return Arrays.stream(cell.split("\\|")).filter(value -> !value.isEmpty()).toList();
  }
}
