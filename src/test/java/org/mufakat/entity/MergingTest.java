package org.mufakat.entity;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mufakat.fact.AgreementKind.MOA;
import static org.mufakat.fact.AgreementKind.MOU;
import static org.mufakat.fact.AgreementKind.OTHER;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mufakat.fact.EventKind;
import org.mufakat.fact.Field;
import org.mufakat.fact.Modality;
import org.mufakat.fact.Status;
import org.mufakat.mention.ReportedDate;

/** Reports of one agreement meet, and no others. */
class MergingTest {

  private static final Known KNOWN = Known.of(SmallTables.reference());

  private static Told told(HandMade facts) {
    return Resolution.of(facts.facts(), KNOWN);
  }

  private static List<MergedAgreement> agreements(Told... articles) {
    return Merging.merge(List.of(articles)).agreements();
  }

  /** An article that tells of one memorandum of Indonesia and Japan. */
  private static HandMade.AgreementDraft memorandum(String key, String published, String words) {
    return HandMade.of(key, "Koran " + key, published, words).agreement(words, MOU, "ID", "JP");
  }

  /** The example of the design: a loose account of two memoranda, and a later arrangement. */
  static final class ThreeCountries {
    static HandMade loose() {
      return HandMade.of(
              "a", "", "2023-09-08", "Indonesia merintis kerja sama dengan Tiongkok dan Korea.")
          .agreement("kerja sama", OTHER, "ID", "CN", "KR")
          .in("industri perkapalan")
          .modality(Modality.AGREED)
          .done();
    }

    static HandMade twoMemoranda() {
      return HandMade.of("b", "Koran B", "2023-09-08", "MoU dengan Tiongkok; nota dengan Korea.")
          .agreement("MoU dengan Tiongkok", MOU, "ID", "CN")
          .signed("2023-09")
          .lasting("P5Y", true)
          .done()
          .agreement("nota dengan Korea", MOU, "ID", "KR")
          .signed("2023-09")
          .done();
    }

    static HandMade arrangement() {
      return HandMade.of("c", "Koran C", "", "MoA dengan Korea pada 22 Januari 2025.")
          .agreement("MoA dengan Korea", MOA, "ID", "KR")
          .signed("2025-01-22")
          .done();
    }
  }

  @Test
  void aLooseReportOfTwoAgreementsCountsForBothAndMakesNoThird() {
    List<MergedAgreement> found =
        agreements(
            told(ThreeCountries.loose()),
            told(ThreeCountries.twoMemoranda()),
            told(ThreeCountries.arrangement()));
    assertEquals(
        List.of("[CN, ID] 2/1 []", "[ID, KR] 2/1 []", "[ID, KR] 1/1 []"),
        found.stream()
            .map(
                one ->
                    one.countries()
                        + " "
                        + one.reportCount()
                        + "/"
                        + one.sourceCount()
                        + " "
                        + one.statedFields())
            .toList());
  }

  @Test
  void aLooseReportStaysAnAgreementWhereTheOthersDoNotAccountForAllItsCountries() {
    HandMade onlyChina =
        HandMade.of("b", "", "2023-09-08", "MoU pertama; MoU kedua.")
            .agreement("MoU pertama", MOU, "ID", "CN")
            .signed("2023-09")
            .between("Badan Satu")
            .done()
            .agreement("MoU kedua", MOU, "ID", "CN")
            .signed("2023-09")
            .between("Badan Dua")
            .done();
    assertEquals(3, agreements(told(ThreeCountries.loose()), told(onlyChina)).size());
  }

  @Test
  void anUndatedLooseReportIsDatedByWhatItRetells() {
    HandMade loose =
        HandMade.of("a", "", "", "Dilansir laman Warta: kerja sama dengan Tiongkok dan Korea.")
            .retells("laman Warta", "2023-09-10", "Dilansir laman Warta")
            .agreement("kerja sama", OTHER, "ID", "CN", "KR")
            .done();
    assertEquals(2, agreements(told(loose), told(ThreeCountries.twoMemoranda())).size());
  }

  @ParameterizedTest(name = "signed {0}, told {1}; signed {2}, told {3}: {4}")
  @CsvSource({
    "2024-05-17, 2024-05-18, 2024-05,    2024-05-18, joined",
    "2024-05-17, 2024-05-18, 2024-05-17, 2030-01-01, joined",
    "2024-05-17, 2024-05-18, 2024-05-18, 2024-05-18, apart",
    "2024-05-17, 2024-05-18, '',         2024-05-20, joined",
    "2024-05-17, 2024-05-18, '',         2024-05-16, apart",
    "2024-05-17, 2024-05-18, '',         2024-07-17, apart",
    "2024-05-17, 2024-05-18, '',         '',         apart",
    "'',         2024-05-18, '',         2024-05-20, joined",
    "'',         2024-05-18, '',         2024-06-18, apart",
    "'',         2024-05-18, '',         2024-08-18, apart",
    "'',         2024-05-18, '',         '',         apart",
  })
  void datesMustBeCompatible(
      String one, String toldOne, String two, String toldTwo, String joined) {
    List<MergedAgreement> found =
        agreements(
            told(memorandum("a", toldOne, "MoU satu").signed(one).done()),
            told(memorandum("b", toldTwo, "MoU dua").signed(two).done()));
    assertEquals(joined, found.size() == 1 ? "joined" : "apart");
  }

  @ParameterizedTest(name = "{0} and {1}: {2}")
  @CsvSource({
    "MOU,    MOU, joined",
    "MOU,    OTHER, joined",
    "MOU,    MOA, apart",
    "TREATY, FTA, apart",
  })
  void kindsMustBeCompatible(
      org.mufakat.fact.AgreementKind one, org.mufakat.fact.AgreementKind two, String joined) {
    HandMade first =
        HandMade.of("a", "", "2024-05-18", "MoU")
            .agreement("MoU", one, "ID", "JP")
            .signed("2024-05-17")
            .done();
    HandMade second =
        HandMade.of("b", "", "2024-05-18", "nota")
            .agreement("nota", two, "ID", "JP")
            .signed("2024-05-17")
            .done();
    assertEquals(joined, agreements(told(first), told(second)).size() == 1 ? "joined" : "apart");
  }

  @ParameterizedTest(name = "{0} and {1}: {2}")
  @CsvSource({
    "Badan Satu,            Badan Satu;Badan Dua, joined",
    "Badan Satu;Badan Dua,  Badan Dua;Badan Tiga, apart",
    "Badan Satu,            '',                   joined",
    "Badan Satu,            BADAN  SATU,          joined",
    "Badan Satu,            Badan Dua,            apart",
  })
  void oneListOfPartiesMustHoldTheOther(String one, String two, String joined) {
    HandMade.AgreementDraft first = memorandum("a", "2024-05-18", "MoU satu").signed("2024-05-17");
    HandMade.AgreementDraft second = memorandum("b", "2024-05-18", "MoU dua").signed("2024-05-17");
    List<MergedAgreement> found =
        agreements(told(first.between(names(one)).done()), told(second.between(names(two)).done()));
    assertEquals(joined, found.size() == 1 ? "joined" : "apart");
  }

  private static String[] names(String list) {
    return list.isEmpty() ? new String[0] : list.split(";");
  }

  @Test
  void signersMustBeCompatible() {
    Told one = told(signed("a", "Budi Santoso"));
    assertEquals(1, agreements(one, told(signed("b", "Budi"))).size());
    assertEquals(2, agreements(one, told(signed("b", "Siti Aminah"))).size());
  }

  private static HandMade signed(String key, String person) {
    return memorandum(key, "2024-05-18", "MoU oleh " + person)
        .signed("2024-05-17")
        .signedBy(person, "")
        .done();
  }

  @Test
  void whatOneArticleTellsApartStaysApart() {
    HandMade twice =
        HandMade.of("a", "", "2024-05-18", "MoU satu, MoU dua")
            .agreement("MoU satu", MOU, "ID", "JP")
            .signed("2024-05-17")
            .done()
            .agreement("MoU dua", MOU, "ID", "JP")
            .signed("2024-05-17")
            .done();
    Told other = told(memorandum("b", "2024-05-18", "MoU itu").signed("2024-05-17").done());
    assertEquals(3, agreements(told(twice), other).size(), "the third fits both, so neither");
  }

  @Test
  void copiesOfOneTextMeetAgreementByAgreement() {
    String text = "MoU satu, MoU dua";
    List<MergedAgreement> found = agreements(told(two("a", text)), told(two("b", text)));
    assertEquals(2, found.size());
    assertAll(
        found.stream()
            .map(
                one ->
                    () -> {
                      assertEquals(2, one.reportCount());
                      assertEquals(1, one.sourceCount(), "a copy is no second source");
                    }));
  }

  private static HandMade two(String key, String text) {
    return HandMade.of(key, "Koran " + key, "2024-05-18", text)
        .agreement("MoU satu", MOU, "ID", "JP")
        .done()
        .agreement("MoU dua", MOU, "ID", "JP")
        .done();
  }

  @Test
  void anAgreementIsNamedByItsEarliestReport() {
    Told late = told(memorandum("a", "2024-05-20", "MoU satu").signed("2024-05-17").done());
    Told early = told(memorandum("b", "2024-05-18", "MoU dua").signed("2024-05-17").done());
    Told undated = told(memorandum("0", "", "MoU nol").signed("2024-05-17").done());
    assertEquals("b", agreements(late, early, undated).get(0).key().article());
    Told sameDay = told(memorandum("aa", "2024-05-18", "MoU aa").signed("2024-05-17").done());
    assertEquals("aa", agreements(late, early, sameDay).get(0).key().article());
  }

  @Test
  void mostIndependentSourcesDecideAndTheConflictShows() {
    MergedAgreement merged =
        agreements(
                told(worth("a", "USD 5 million", 0.99, "Warta")),
                told(worth("b", "USD 7 million", 0.5, "Kabar")),
                told(worth("c", "USD 7 million", 0.5, "Berita")))
            .get(0);
    assertEquals(Optional.of("USD 7 million"), merged.amount());
    assertEquals(
        List.of(new Dispute(Field.AMOUNT, ChoiceBasis.MOST_SOURCES, merged.reports())),
        merged.disputes());
  }

  @Test
  void withEqualSourcesConfidenceDecides() {
    MergedAgreement merged =
        agreements(
                told(worth("a", "USD 5 million", 0.6, "Warta")),
                told(worth("b", "USD 7 million", 0.7, "Kabar")))
            .get(0);
    assertEquals(Optional.of("USD 7 million"), merged.amount());
  }

  private static HandMade worth(String key, String sum, double confidence, String publisher) {
    return HandMade.of(key, publisher, "2024-05-18", "Nota " + key + " bernilai")
        .agreement("Nota " + key, MOU, "ID", "JP")
        .signed("2024-05-17")
        .worth(sum)
        .confidence(confidence)
        .done();
  }

  @Test
  void aFinerDateIsNoConflictAndWins() {
    MergedAgreement merged =
        agreements(
                told(memorandum("a", "2024-05-18", "MoU satu").signed("2024-05").done()),
                told(memorandum("b", "2024-05-18", "MoU dua").signed("2024-05").done()),
                told(memorandum("c", "2024-05-18", "MoU tiga").signed("2024-05-17").done()))
            .get(0);
    assertEquals("2024-05-17", merged.signed().orElseThrow().date().lexical());
    assertTrue(merged.disputes().isEmpty());
  }

  @ParameterizedTest(name = "{0} and {1}: {2} sources")
  @CsvSource({
    "Warta,        Kabar,        2",
    "Warta,        Warta,        1",
    "RRI,          laman RRI,    1",
    "www.rri.co.id, RRI,         1",
  })
  void sourcesArePublishersAndThoseWhoRetellThem(String publisher, String cited, int sources) {
    HandMade one =
        HandMade.of("a", publisher, "2024-05-18", "Nota satu yang panjang")
            .agreement("Nota satu", MOU, "ID", "JP")
            .signed("2024-05-17")
            .done();
    HandMade two =
        HandMade.of("b", "", "2024-05-18", "Dilansir dari sana, memorandum lain")
            .retells(cited, "", "Dilansir dari sana")
            .agreement("memorandum lain", MOU, "ID", "JP")
            .signed("2024-05-17")
            .done();
    assertEquals(sources, agreements(told(one), told(two)).get(0).sourceCount());
  }

  @Test
  void nearlyTheSameSentencesAreOneSource() {
    String sentence =
        "Kedua menteri menandatangani nota kesepahaman industri di Jakarta pada Jumat";
    MergedAgreement merged =
        agreements(
                told(memorandum("a", "2024-05-18", sentence + " sore").signed("2024-05-17").done()),
                told(memorandum("b", "2024-05-18", sentence + " lalu").signed("2024-05-17").done()))
            .get(0);
    assertEquals(1, merged.sourceCount());
  }

  @ParameterizedTest(name = "{0} + {1} = {2} ({3} to {4})")
  @CsvSource({
    "2023-09-08,            P5Y,  2028-09-08, 2028-09-08, 2028-09-08",
    "2023-09,               P5Y,  2028-09,    2028-09-01, 2028-09-30",
    "2023,                  P5Y,  2028,       2028-01-01, 2028-12-31",
    "2023,                  P18M, '',         2024-07-01, 2025-06-30",
    "2023-09,               P10D, '',         2023-09-11, 2023-10-10",
    "2023-09-05/2023-09-07, P1Y,  '',         2024-09-05, 2024-09-07",
  })
  void aTermEndsAsPreciselyAsItBegan(
      String signed, String term, String end, String first, String last) {
    MergedAgreement.Expiry expiry =
        agreements(
                told(
                    memorandum("a", "2023-09-08", "MoU").signed(signed).lasting(term, true).done()))
            .get(0)
            .expiry()
            .orElseThrow();
    assertEquals(end, expiry.day().map(ReportedDate::lexical).orElse(""));
    assertEquals(first, expiry.first().toString());
    assertEquals(last, expiry.last().toString());
  }

  @Test
  void aLaterStageIsNoConflict() {
    MergedAgreement merged =
        agreements(
                told(memorandum("a", "2024-05-18", "MoU satu").signed("2024-05-17").done()),
                told(
                    memorandum("b", "2024-05-18", "MoU dua")
                        .signed("2024-05-17")
                        .modality(Modality.IN_FORCE)
                        .done()))
            .get(0);
    assertEquals(Status.IN_FORCE, merged.status());
    assertTrue(merged.disputes().isEmpty());
  }

  @Test
  void theOrderOfTheArticlesDoesNotMatter() {
    List<Told> articles = new ArrayList<>();
    articles.add(told(ThreeCountries.loose()));
    articles.add(told(ThreeCountries.twoMemoranda()));
    articles.add(told(ThreeCountries.arrangement()));
    articles.add(told(worth("d", "USD 5 million", 0.6, "Warta")));
    articles.add(told(worth("e", "USD 7 million", 0.6, "Kabar")));
    articles.add(told(signed("f", "Budi")));
    MergedView expected = Merging.merge(articles);
    for (int seed = 0; seed < 20; seed++) {
      Collections.shuffle(articles, new Random(seed));
      assertEquals(expected, Merging.merge(articles));
    }
  }

  @Test
  void eventsMeetByNameOrByKindCountriesAndDate() {
    HandMade one =
        HandMade.of("a", "", "2023-09-08", "KTT itu; penandatanganan itu; pertemuan itu")
            .event("KTT itu", EventKind.SUMMIT)
            .named("KTT ke-43 ASEAN")
            .on("2023-09-05/2023-09-07")
            .done()
            .event("penandatanganan itu", EventKind.SIGNING, "ID", "JP")
            .on("2023-09")
            .done()
            .event("pertemuan itu", EventKind.MEETING, "ID", "JP")
            .done();
    HandMade two =
        HandMade.of("b", "", "2023-09-09", "Sidang puncak; tanda tangan; rapat")
            .event("Sidang puncak", EventKind.OTHER)
            .named("KTT Ke-43 ASEAN")
            .done()
            .event("tanda tangan", EventKind.SIGNING, "JP", "ID")
            .on("2023-09-08")
            .done()
            .event("rapat", EventKind.MEETING, "ID", "JP")
            .done();
    List<MergedEvent> events = Merging.merge(List.of(told(one), told(two))).events();
    assertEquals(
        List.of("SUMMIT 2", "SIGNING 2", "MEETING 1", "MEETING 1"),
        events.stream().map(event -> event.kind() + " " + event.reports().size()).toList(),
        "two meetings without a date may be two");
  }

  @ParameterizedTest(name = "{0} at {1} in {2}, {3} at {4} in {5}: {6} persons")
  @CsvSource({
    // a name alone is never enough
    "Budi Santoso, '', '',  Budi Santoso, '', '',  2",
    "Riza,         '', ID,  Riza,         '', ID,  2",
    // an institution is, in whatever spelling of the name
    "Budi Santoso, Badan Satu, ID, BUDI SANTOSO, Badan Satu, ID, 1",
    "Ahn Dukgeun,  Badan Satu, KR, Ahn Duk-geun, Badan Satu, KR, 1",
    "Agus Gumiwang, Badan Satu, ID, Agus Gumiwang Kartasasmita, Badan Satu, ID, 1",
    "Agus,          Badan Satu, ID, Agus Gumiwang Kartasasmita, Badan Satu, ID, 2",
    // never across countries
    "Ibrahim Hassan Ali, Badan Satu, ID, Ibrahim Hassan Ali, Badan Dua, JP, 2",
    // another office of one country: a long name is, a short one is for a person to say
    "Agus Gumiwang Kartasasmita, Badan Satu, ID, Agus Gumiwang Kartasasmita, Badan Dua, ID, 1",
    "Budi Santoso, Badan Satu, ID, Budi Santoso, Badan Dua, ID, 2",
  })
  void personsAreKnownByNameAndInstitutionAndCountry(
      String one, String oneAt, String oneIn, String two, String twoAt, String twoIn, int persons) {
    MergedView view =
        Merging.merge(
            List.of(told(person("a", one, oneAt, oneIn)), told(person("b", two, twoAt, twoIn))));
    assertEquals(persons, view.persons().size(), view.persons()::toString);
  }

  private static HandMade person(String key, String name, String at, String country) {
    HandMade facts = HandMade.of(key, "", "2024-05-18", name + " dari " + at + " di " + country);
    if (!at.isEmpty()) {
      facts.institution(country, at);
    }
    return facts.person(name, at.isEmpty() ? "" : "Kepala", at);
  }

  @Test
  void theOtherSpellingsOfANameAreKeptAndItsOtherKeysLeadToTheFirst() {
    MergedView view =
        Merging.merge(
            List.of(
                told(person("b", "Ahn Dukgeun", "Badan Satu", "KR")),
                told(person("a", "Ahn Duk-geun", "Badan Satu", "KR"))));
    assertEquals("ahn-duk-geun", view.persons().get(0).key().name(), "of the first article");
    assertEquals(Set.of("Ahn Dukgeun"), view.persons().get(0).otherNames());
    assertEquals(
        "[ahn-dukgeun]",
        view.successors().keySet().stream().map(key -> ((ActorKey.Person) key).name()).toList()
            + "");
  }

  @ParameterizedTest(name = "{0} ({1}) in {2}, {3} ({4}) in {5}: {6} bodies")
  @CsvSource({
    "Gabungan Mesin Nusantara, GMN, ID, GMN,                            '',  ID, 1",
    "Gabungan Mesin Nusantara, GMN, ID, GMN,                            '',  JP, 2",
    "Gabungan Mesin Nusantara, GMN, ID, Galangan Maju Negara,           GMN, ID, 2",
    "Badan Riset Jepang,       BRJ, JP, Badan Riset,                    '',  JP, 1",
    "Badan Riset,              '',  JP, Badan Riset,                    '',  '', 2",
  })
  void institutionsAreKnownByTheirNamesAndAliasesInOneCountry(
      String one,
      String oneAlias,
      String oneIn,
      String two,
      String twoAlias,
      String twoIn,
      int bodies) {
    MergedView view =
        Merging.merge(
            List.of(told(body("a", one, oneAlias, oneIn)), told(body("b", two, twoAlias, twoIn))));
    assertEquals(bodies, view.institutions().size(), view.institutions()::toString);
  }

  private static HandMade body(String key, String name, String alias, String country) {
    HandMade facts = HandMade.of(key, "", "2024-05-18", name + " (" + alias + ")");
    return alias.isEmpty()
        ? facts.institution(country, name)
        : facts.institution(country, name, alias);
  }
}
