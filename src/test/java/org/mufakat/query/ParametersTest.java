package org.mufakat.query;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mufakat.Exit;
import org.mufakat.Failure;

/** What people may write for a parameter, and what they are told when it names nothing. */
class ParametersTest {

  private final TermResolver resolver =
      new TermResolver(Example.dataset(), Example.BASE, Example.OPTIONS.today());

  @ParameterizedTest
  @CsvSource({
    "COUNTRY, KR, country/KR",
    "COUNTRY, kr, country/KR",
    "COUNTRY, KOR, country/KR",
    "COUNTRY, korea selatan, country/KR",
    "COUNTRY, Republic of Korea, country/KR",
    "COUNTRY, KORSEL, country/KR",
    "COUNTRY, https://w3id.org/mufakat/id/country/KR, country/KR",
    "COUNTRY, country/KR, country/KR",
    "ENTITY, KR, country/KR",
    "ENTITY, id-kemenperin, institution/id-kemenperin",
    "ENTITY, institution/id-kemenperin, institution/id-kemenperin",
    "ENTITY, kemenperin, institution/id-kemenperin",
    "ENTITY, Mori Kenji, person/kenji-mori",
    "ENTITY, surya-1, article/surya-1",
    "ENTITY, quotation/surya-1/q1, quotation/surya-1/q1"
  })
  void namesANode(ParameterType type, String written, String localId) {
    assertEquals(Example.BASE + localId, resolve(type, written).getURI());
  }

  @ParameterizedTest
  @CsvSource({
    "SECTOR, photovoltaics, sector/photovoltaics",
    "SECTOR, PANEL SURYA, sector/photovoltaics",
    "KIND, mou, code/agreement-kind/MoU",
    "KIND, nota kesepahaman, code/agreement-kind/MoU",
    "STATUS, signed, code/status/signed",
    "EVENT_KIND, pameran, code/event-kind/exhibition",
    "INSTITUTION_TYPE, government, code/institution-type/government"
  })
  void namesACode(ParameterType type, String written, String localId) {
    assertEquals("https://w3id.org/mufakat/ontology/" + localId, resolve(type, written).getURI());
  }

  @ParameterizedTest
  @CsvSource({
    "signedOn, https://w3id.org/mufakat/ontology#signedOn",
    "foaf:name, http://xmlns.com/foaf/0.1/name",
    "https://schema.org/text, https://schema.org/text"
  })
  void namesAProperty(String written, String iri) {
    assertEquals(iri, resolve(ParameterType.PROPERTY, written).getURI());
  }

  @ParameterizedTest
  @CsvSource({
    "DATE, 2024-02-29, 2024-02-29",
    "DATE, today, 2026-06-30",
    "MONTHS, 12, 12",
    "TEXT, a \" b, a \" b"
  })
  void isALiteral(ParameterType type, String written, String lexical) {
    assertEquals(lexical, resolve(type, written).getLiteralLexicalForm());
  }

  @ParameterizedTest
  @CsvSource({
    "COUNTRY, Atlantis, names nothing",
    "COUNTRY, https://w3id.org/mufakat/id/country/XX, is not in this store",
    "COUNTRY, id-kemenperin, names nothing",
    "ENTITY, nobody, names nothing",
    "KIND, meeting, names nothing",
    "SECTOR, MoU, names nothing",
    "PROPERTY, no such, is no property",
    "DATE, 2024-02-30, is no day",
    "DATE, 12/3/2024, is no day",
    "MONTHS, -1, is no number",
    "MONTHS, 1201, is no number",
    "MONTHS, six, is no number"
  })
  void isRefused(ParameterType type, String written, String why) {
    Failure refused = assertThrows(Failure.class, () -> resolve(type, written));
    assertAll(
        () -> assertEquals(Exit.QUERY, refused.exit()),
        () -> assertTrue(refused.getMessage().contains(written), refused.getMessage()),
        () -> assertTrue(refused.getMessage().contains(why), refused.getMessage()));
  }

  @Test
  void aWrongCodeListsThoseThereAre() {
    Failure refused = assertThrows(Failure.class, () -> resolve(ParameterType.KIND, "pact"));
    assertEquals("choose one of: FTA, MoA, MoU, arrangement", refused.remedy());
  }

  @Test
  void anAmbiguousNameListsTheCandidates() {
    String twice =
        """
        PREFIX coop: <https://w3id.org/mufakat/ontology#> PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
        <https://w3id.org/mufakat/id/institution/one> a coop:Institution ; skos:prefLabel "Balai Contoh"@id .
        <https://w3id.org/mufakat/id/institution/two> a coop:Institution ; skos:altLabel "Balai Contoh" .
        """;
    TermResolver two =
        new TermResolver(Example.parse(twice), Example.BASE, Example.OPTIONS.today());
    Failure refused =
        assertThrows(
            Failure.class, () -> two.resolve(parameter(ParameterType.ENTITY), "balai contoh"));
    assertTrue(
        refused.getMessage().contains("institution/one  Balai Contoh"), refused.getMessage());
    assertTrue(
        refused.getMessage().contains("institution/two  Balai Contoh"), refused.getMessage());
  }

  @ParameterizedTest
  @CsvSource({"agreements, contry, it has country", "provenance, property, add -p subject"})
  void anUnknownOrMissingParameterIsUsage(String query, String given, String remedy) {
    Failure refused =
        assertThrows(
            Failure.class,
            () ->
                Example.runner()
                    .run(CannedQueries.named(query), Map.of(given, "x"), Example.OPTIONS));
    assertEquals(Exit.USAGE, refused.exit());
    assertTrue(refused.remedy().startsWith(remedy), refused.remedy());
  }

  @Test
  void anUnknownQueryIsUsageAndListsThoseThereAre() {
    Failure refused = assertThrows(Failure.class, () -> CannedQueries.named("agrements"));
    assertEquals(Exit.USAGE, refused.exit());
    assertTrue(refused.remedy().contains("agreements"), refused.remedy());
  }

  private Node resolve(ParameterType type, String written) {
    return resolver.resolve(parameter(type), written);
  }

  private static Parameter parameter(ParameterType type) {
    return new Parameter("p", type, new Bilingual("", ""), false, Optional.empty());
  }
}
