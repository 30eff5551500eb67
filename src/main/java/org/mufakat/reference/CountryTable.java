package org.mufakat.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.mufakat.reference.LexiconEntry.Kind;

/** {@code seeds/countries.tsv}. */
final class CountryTable {

  /** Last letters of the demonyms that take an "s". */
  private static final String PLURAL_ENDINGS = "ni";

  static final String FILE = "seeds/countries.tsv";
  static final List<String> COLUMNS =
      List.of(
          "code",
          "alpha3",
          "numeric",
          "qid",
          "qid_source",
          "geonames",
          "geonames_source",
          "name_id",
          "name_en",
          "press_names",
          "capitals",
          "demonyms",
          "source");

  private CountryTable() {}

  /**
   * @param m49 codes of M49 by code of the country
   */
  static Country read(Row row, Map<String, String> m49) {
    String nameId = row.required("name_id");
    String nameEn = row.required("name_en");
    return new Country(
        capitals(row, "code", 2),
        capitals(row, "alpha3", 3),
        row.shaped("numeric", value -> value.length() == 3 && Shapes.digits(value), "three digits"),
        Optional.ofNullable(m49.get(row.cell("code"))),
        row.identifier("qid", Shapes::qid, "a Wikidata id (Q and digits)", "qid_source"),
        row.identifier("geonames", Shapes::digits, "a GeoNames id (digits)", "geonames_source"),
        nameId,
        nameEn,
        texts(row, "press_names").stream()
            .filter(name -> !name.equals(nameId) && !name.equals(nameEn))
            .toList(),
        texts(row, "capitals"),
        texts(row, "demonyms"));
  }

  /**
   * Every name of the country; a name repeated in {@code press_names} takes its guard from there.
   */
  static void addForms(Row row, Lexicon lexicon) {
    String code = row.cell("code");
    List<Form> names = new ArrayList<>(row.forms("press_names"));
    Names.addUnlessGuarded(names, row.cell("name_id"));
    Names.addUnlessGuarded(names, row.cell("name_en"));
    names.forEach(form -> lexicon.add(row, "press_names", form, Kind.COUNTRY, code));
    row.forms("capitals").forEach(form -> lexicon.add(row, "capitals", form, Kind.CAPITAL, code));
    row.forms("demonyms").stream()
        .flatMap(CountryTable::singularAndPlural)
        .forEach(form -> lexicon.add(row, "demonyms", form, Kind.DEMONYM, code));
  }

  /** "Moroccan" and "Moroccans"; those in "-ese" and "-ish" have no plural of their own. */
  private static Stream<Form> singularAndPlural(Form demonym) {
    String text = demonym.text();
    boolean plural = PLURAL_ENDINGS.indexOf(text.charAt(text.length() - 1)) >= 0;
    return plural ? Stream.of(demonym, demonym.withText(text + "s")) : Stream.of(demonym);
  }

  private static String capitals(Row row, String column, int length) {
    String value = row.required(column);
    if (value.length() != length || !value.chars().allMatch(c -> c >= 'A' && c <= 'Z')) {
      throw row.error(
          column, "`" + value + "` is not " + length + " capital letters", "see ISO 3166-1");
    }
    return value;
  }

  private static List<String> texts(Row row, String column) {
    return row.forms(column).stream().map(Form::text).distinct().toList();
  }
}
