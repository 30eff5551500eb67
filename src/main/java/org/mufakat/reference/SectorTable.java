package org.mufakat.reference;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mufakat.reference.LexiconEntry.Kind;

/** {@code seeds/sectors.tsv}. */
final class SectorTable {

  static final String FILE = "seeds/sectors.tsv";
  static final List<String> COLUMNS =
      List.of(
          "id",
          "scheme",
          "name_id",
          "name_en",
          "forms_id",
          "forms_en",
          "isic4",
          "isic_match",
          "kbli2020",
          "source");

  private static final String CODE = "code: ";

  private SectorTable() {}

  static Sector read(Row row) {
    String scheme = row.required("scheme");
    if (!scheme.equals("sector") && !scheme.equals("theme")) {
      throw row.error("scheme", "`" + scheme + "` is not known", "write sector or theme");
    }
    List<String> forms = new ArrayList<>(row.list("forms_id"));
    row.list("forms_en").stream().filter(form -> !forms.contains(form)).forEach(forms::add);
    return new Sector(
        InstitutionTable.localId(row),
        scheme.equals("theme"),
        row.required("name_id"),
        row.required("name_en"),
        List.copyOf(forms),
        codeSources(row));
  }

  /** "names: own; code: ISIC Rev.4 (…); KBLI 2020 (BPS)". */
  private static List<String> codeSources(Row row) {
    return row.publications("source").stream()
        .filter(part -> !part.startsWith("names:"))
        .map(part -> part.startsWith(CODE) ? part.substring(CODE.length()) : part)
        .toList();
  }

  static void addForms(Row row, Lexicon lexicon) {
    addForms(row, "name_id", "forms_id", "id", lexicon);
    addForms(row, "name_en", "forms_en", "en", lexicon);
  }

  private static void addForms(
      Row row, String name, String column, String language, Lexicon lexicon) {
    Set<String> texts = new LinkedHashSet<>(row.list(column));
    texts.add(row.cell(name));
    for (String text : texts) {
      Form form = new Form(text, Optional.of(language), Optional.empty());
      lexicon.add(row, column, form, Kind.SECTOR, row.cell("id"));
    }
  }
}
