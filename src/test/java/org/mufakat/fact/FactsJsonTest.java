package org.mufakat.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mufakat.article.Article;
import org.mufakat.mention.DateBasis;
import org.mufakat.mention.DatedBy;
import org.mufakat.mention.ReportedDate;
import org.mufakat.text.Span;

/**
 * The form of a line of {@code extract}: its keys, and what becomes of absent and of odd values.
 */
class FactsJsonTest {

  private static final Evidence EVIDENCE =
      new Evidence(
          new Span(3, 9),
          "</a> \"MoU\"",
          "agreement-signed",
          0.9,
          Optional.of(Modality.SIGNED),
          Set.of(Field.SIGNED, Field.KIND, Field.COUNTRIES, Field.STATUS),
          Optional.empty());

  private final JsonObject line = JsonParser.parseString(FactsJson.line(facts())).getAsJsonObject();

  @Test
  void keysStandInAFixedOrder() {
    assertEquals(
        "[id, lang, publisher, published, title, url, sources, countries, countryEvidence,"
            + " institutions, persons, agreements, events, quotes, leftovers, doubts]",
        line.keySet().toString());
    assertEquals(
        "[kind, label, anchor, countries, institutions, signatories, signed, signedText, dateBasis,"
            + " place, during, sectors, sectorConcepts, duration, renewable, amount, status,"
            + " modality, evidence]",
        agreement().keySet().toString());
  }

  @Test
  void aLineIsOneLine() {
    assertFalse(FactsJson.line(facts()).contains("\n"));
  }

  @Test
  void absentValuesAreNull() {
    assertEquals("null", line.get("publisher").toString());
    assertEquals("null", agreement().get("renewable").toString());
    assertEquals("null", quotation().get("speaker").toString());
  }

  @Test
  void aDateKeepsItsPrecisionAndTheArticlesWords() {
    assertEquals("2023-09", agreement().get("signed").getAsString());
    assertEquals("September lalu", agreement().get("signedText").getAsString());
    assertEquals("year-from-context", agreement().get("dateBasis").getAsString());
  }

  @Test
  void durationsAndCodesAreLexical() {
    assertEquals("P5Y", agreement().get("duration").getAsString());
    assertEquals("MoU", agreement().get("kind").getAsString());
    assertEquals("signed", agreement().get("status").getAsString());
  }

  @Test
  void evidenceNamesItsFieldsInOneOrder() {
    assertEquals(
        "{\"quote\":\"</a> \\\"MoU\\\"\",\"start\":3,\"end\":9,\"rule\":\"agreement-signed\","
            + "\"fields\":[\"kind\",\"countries\",\"signed\",\"status\"],\"confidence\":0.9,"
            + "\"modality\":\"signed\",\"saidBy\":null}",
        agreement().getAsJsonArray("evidence").get(0).toString());
  }

  @Test
  void countriesAndTheirEvidenceRunInParallel() {
    assertEquals("[\"ID\",\"KR\"]", line.get("countries").toString());
    JsonArray evidence = line.getAsJsonArray("countryEvidence");
    assertEquals(1, evidence.get(0).getAsJsonArray().size());
    assertEquals(0, evidence.get(1).getAsJsonArray().size());
  }

  @Test
  void aQuotationIsNamedByItsFirstFiveWords() {
    assertEquals(
        "Kita, bersama-sama, \u201cmaju\u201d terus dan", quotation().get("starts").getAsString());
  }

  private JsonObject agreement() {
    return line.getAsJsonArray("agreements").get(0).getAsJsonObject();
  }

  private JsonObject quotation() {
    return line.getAsJsonArray("quotes").get(0).getAsJsonObject();
  }

  private static ArticleFacts facts() {
    return new ArticleFacts(
        article(),
        "id",
        List.of(new SourceCitation("RRI", Optional.of(LocalDate.of(2025, 10, 18)), EVIDENCE)),
        List.of(new CountryFact("ID", List.of(EVIDENCE)), new CountryFact("KR", List.of())),
        List.of(),
        List.of(),
        List.of(anAgreement()),
        List.of(),
        List.of(aQuotation()),
        List.of(new Leftover(new Span(1, 2), "x", "MoU")));
  }

  private static Article article() {
    Optional<String> none = Optional.empty();
    return new Article("a1", "text", none, none, Optional.empty(), none, none, none, "00");
  }

  private static AgreementFact anAgreement() {
    return new AgreementFact(
        new Span(3, 6),
        AgreementKind.MOU,
        "MoU Indonesia\u2013Korea",
        List.of("ID", "KR"),
        List.of(),
        List.of(new Signatory("Faisol Riza", Optional.empty(), Optional.empty())),
        Optional.of(
            new DatedBy(
                ReportedDate.parse("2023-09"), DateBasis.YEAR_FROM_CONTEXT, "September lalu")),
        Optional.empty(),
        Optional.empty(),
        List.of(new SectorFact("baja hijau", Optional.empty())),
        Optional.of(Period.ofYears(5)),
        Optional.empty(),
        Optional.empty(),
        Modality.SIGNED,
        List.of(EVIDENCE));
  }

  private static QuotationFact aQuotation() {
    return new QuotationFact(
        new Span(1, 4),
        "Kita, bersama-sama, \u201cmaju\u201d\nterus  dan tetap",
        Optional.empty(),
        List.of());
  }
}
