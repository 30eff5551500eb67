package org.mufakat.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReferenceTablesTest {

  private static final Reference REFERENCE = ReferenceTables.load();

  @Test
  void everyCountryOfIso3166IsThereAndKosovo() {
    assertEquals(250, REFERENCE.countries().size());
    assertTrue(REFERENCE.country("XK").orElseThrow().numeric().isEmpty());
  }

  @ParameterizedTest
  @CsvSource({
    "ID, Q252, 1643084", "JP, Q17, 1861060", "KR, Q884, 1835841", "CN, Q148, 1814991",
    "TW, Q865, 1668284", "US, Q30, 6252001", "DK, Q35, 2623032", "NL, Q55, 2750405",
    "NA, Q1030, 3355338"
  })
  void countryHasTheIdentifiersOfItsSources(String code, String qid, String geonames) {
    Country country = REFERENCE.country(code).orElseThrow();
    assertEquals(Optional.of(qid), country.qid().map(Identifier::value));
    assertEquals(Optional.of(geonames), country.geonames().map(Identifier::value));
  }

  @ParameterizedTest(name = "{0} is {1} {2} {3} {4}")
  @CsvSource({
    // form, kind, target, language, guard
    "Korea Selatan, COUNTRY, KR, -, -",
    "South Korea, COUNTRY, KR, -, -",
    "Korsel, COUNTRY, KR, -, -",
    "Korea, COUNTRY, KR, -, korea-default-kr",
    "AS, COUNTRY, US, id, needs-upper-case",
    "United States, COUNTRY, US, -, -",
    "UK, COUNTRY, GB, -, -",
    "Inggris, COUNTRY, GB, -, -",
    "China, COUNTRY, CN, -, -",
    "Tiongkok, COUNTRY, CN, -, -",
    "RRT, COUNTRY, CN, -, -",
    "Jordan, COUNTRY, JO, -, not-in-name",
    "Japanese, DEMONYM, JP, -, -",
    "Beijing, CAPITAL, CN, -, -",
    "Lima, CAPITAL, PE, -, needs-country",
    "Kremlin, SEAT, RU, -, -",
    "negara tirai bambu, NICKNAME, CN, -, -",
    "Kemenperin, INSTITUTION, id-kemenperin, -, not-foreign",
    "Kementerian Perindustrian, INSTITUTION, id-kemenperin, -, not-foreign",
    "kementerian perindustrian, INSTITUTION, id-kemenperin, -, not-foreign",
    "Kementrian Perindustrian, INSTITUTION, id-kemenperin, -, not-foreign",
    "Kementerian Perindustrian RI, INSTITUTION, id-kemenperin, -, -",
    "Kementerian ESDM, INSTITUTION, id-kemenesdm, -, -",
    "Kemenko Marves, INSTITUTION, id-kemenko-marves, -, not-foreign",
    "Kemlu, INSTITUTION, id-kemenlu, -, not-foreign",
    "Ministry of Trade, INSTITUTION, id-kemendag, en, needs-country",
    "Indonesian Ministry of Trade, INSTITUTION, id-kemendag, -, -",
    "Menperin, POST, id-menperin, -, not-foreign",
    "Wamenperin, POST, id-wamenperin, -, not-foreign",
    "Menteri Perindustrian, POST, id-menperin, -, not-foreign",
    "Menko Perekonomian, POST, id-menko-perekonomian, -, not-foreign",
    "Menteri Sekretaris Negara, POST, id-mensesneg, -, -",
    "Kapolri, POST, id-kapolri, -, -",
    "METI, INSTITUTION, jp-meti, -, -",
    "MOFA, INSTITUTION, kr-mofa, -, needs-country",
    "MOFA, INSTITUTION, jp-mofa, -, needs-country",
    "PBB, INSTITUTION, int-un, -, -",
    "Uni Eropa, INSTITUTION, int-eu, -, -",
    "World Bank, INSTITUTION, int-world-bank, -, -",
    "semikonduktor, SECTOR, semiconductors, id, -",
  })
  void formNames(
      String form, LexiconEntry.Kind kind, String target, String language, String guard) {
    LexiconEntry expected = new LexiconEntry(form, kind, target, stated(language), stated(guard));
    assertTrue(REFERENCE.lexicon().contains(expected), () -> expected + " in " + entries(form));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Permenperin", "Permendag", "Kepmenkes", "Perpres", "Menkominfo RI"})
  void regulationsAndOpenEndedFormsAreNoEntries(String form) {
    assertEquals(List.of(), entries(form));
  }

  @ParameterizedTest(name = "{0}: {1} is {2}")
  @CsvSource(
      delimiter = ';',
      value = {
        "KR; Perdagangan, Perindustrian, dan Energi; kr-motie",
        "KR; Industri, Perdagangan dan Energi; kr-motie",
        "KR; Trade, Industry and Energy; kr-motie",
        "KR; Ekonomi dan Keuangan; kr-moef",
        "JP; Perekonomian, Perdagangan, dan Perindustrian; jp-meti",
        "JP; Foreign Affairs; jp-mofa",
        "CN; Perindustrian dan Teknologi Informasi; cn-miit",
        "ID; Perindustrian; id-kemenperin",
        "ID; Politik, Hukum dan Keamanan; id-kemenko-polhukam",
        "FR; Perindustrian; -",
        "KR; Perdagangan; -"
      })
  void ministryIsFoundByCountryAndField(String country, String field, String id) {
    Optional<Institution> found = new Ministries(REFERENCE).find(country, field);
    assertEquals(stated(id), found.map(Institution::id));
  }

  @Test
  void everyEntryNamesARow() {
    for (LexiconEntry entry : REFERENCE.lexicon()) {
      String target = entry.target();
      boolean there =
          switch (entry.kind()) {
            case COUNTRY, DEMONYM, CAPITAL, SEAT, NICKNAME -> REFERENCE.country(target).isPresent();
            case INSTITUTION -> REFERENCE.institution(target).isPresent();
            case POST -> REFERENCE.posts().stream().anyMatch(post -> post.id().equals(target));
            case SECTOR ->
                REFERENCE.sectors().stream().anyMatch(sector -> sector.id().equals(target));
          };
      assertTrue(there, entry::toString);
    }
  }

  @Test
  void wordsOfNamesAreThere() {
    PersonWords words = REFERENCE.personWords();
    assertTrue(words.titles().contains("Dr."));
    assertTrue(words.degrees().contains("M.Sc."));
    assertTrue(words.surnames().contains("Kim"));
    assertTrue(words.givenNames().contains("Surya"));
    assertTrue(words.particles().contains("binti"));
    PostHead director = new PostHead("Dirjen", "id", PostHead.Takes.INSTITUTION, 5);
    assertTrue(words.postHeads().contains(director));
    PostPrefix acting = new PostPrefix("Plt", "id", PostPrefix.Effect.ACTING);
    assertTrue(words.postPrefixes().contains(acting));
  }

  @Test
  void longerHeadsOfPostsComeFirst() {
    List<Integer> lengths =
        REFERENCE.personWords().postHeads().stream().map(head -> head.form().length()).toList();
    assertEquals(lengths.stream().sorted(Collections.reverseOrder()).toList(), lengths);
  }

  @Test
  void guardsSayWhichWordsRefuseAMention() {
    Guard country = guard("country-context");
    assertTrue(country.kinds().contains(LexiconEntry.Kind.COUNTRY));
    assertTrue(country.left().contains("bahasa"));
    assertTrue(country.leftRun().contains("PT"));
    assertTrue(country.right().contains("Airlines"));
    assertEquals(Guard.Test.KOREA, guard("korea-default-kr").test());
  }

  @Test
  void digestChangesWithARow() {
    String other = digest(with("seeds/surnames.tsv", text -> text + "Ito\tcurated\n"));
    assertNotEquals(REFERENCE.digest(), other);
  }

  @Test
  void digestChangesWithACell() {
    String other = digest(with("seeds/countries.tsv", text -> text.replace("\tQ252\t", "\tQ1\t")));
    assertNotEquals(REFERENCE.digest(), other);
  }

  @Test
  void orderOfRowsRemarksAndLineEndsDoNotCount() {
    Reference turned = ReferenceTables.load(path -> turned(ProjectFiles.read(path)));
    assertEquals(REFERENCE, turned);
  }

  @Test
  void languageOfTheMachineDoesNotCount() {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("tr"));
    try {
      assertEquals(REFERENCE, ReferenceTables.load());
    } finally {
      Locale.setDefault(before);
    }
  }

  private static Guard guard(String name) {
    return REFERENCE.guards().stream()
        .filter(guard -> guard.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static List<LexiconEntry> entries(String form) {
    return REFERENCE.lexicon().stream().filter(entry -> entry.form().equals(form)).toList();
  }

  private static Optional<String> stated(String cell) {
    return Optional.of(cell).filter(value -> !value.equals("-"));
  }

  private static String digest(UnaryOperator<String> files) {
    return ReferenceTables.load(files).digest();
  }

  private static UnaryOperator<String> with(String table, UnaryOperator<String> change) {
    return path ->
        path.equals(table) ? change.apply(ProjectFiles.read(path)) : ProjectFiles.read(path);
  }

  /** The same table with its rows upside down, a remark and the line ends of another system. */
  private static String turned(String text) {
    List<String> lines = new ArrayList<>(text.lines().toList());
    Collections.reverse(lines.subList(1, lines.size()));
    lines.add("# a remark");
    return lines.stream().collect(Collectors.joining("\r\n", "", "\r\n"));
  }
}
