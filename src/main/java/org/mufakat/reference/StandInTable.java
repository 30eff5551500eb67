package org.mufakat.reference;

import java.util.List;
import java.util.Map;
import org.mufakat.reference.LexiconEntry.Kind;

/** {@code seeds/stand-ins.tsv}: seats of power and epithets that stand for a country. */
final class StandInTable {

  static final String FILE = "seeds/stand-ins.tsv";
  static final List<String> COLUMNS = List.of("country", "kind", "forms", "source");

  private static final Map<String, Kind> KINDS =
      Map.of("seat", Kind.SEAT, "nickname", Kind.NICKNAME);

  /** Both words introduce an epithet: {@code negeri tirai bambu}, {@code negara tirai bambu}. */
  private static final List<String> OPENINGS = List.of("negeri ", "negara ");

  private StandInTable() {}

  static void addForms(Row row, Lexicon lexicon) {
    String country = row.required("country");
    Kind kind = KINDS.get(row.required("kind"));
    if (kind == null) {
      throw row.error("kind", "`" + row.cell("kind") + "` is not known", "write seat or nickname");
    }
    for (Form form : row.forms("forms")) {
      for (String text : written(form.text())) {
        lexicon.add(row, "forms", form.withText(text), kind, country);
      }
    }
  }

  private static List<String> written(String text) {
    return text.startsWith("negeri ")
        ? OPENINGS.stream().map(opening -> opening + text.substring("negeri ".length())).toList()
        : List.of(text);
  }
}
