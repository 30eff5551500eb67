package org.mufakat.reference;

import java.util.ArrayList;
import java.util.List;
import org.mufakat.reference.LexiconEntry.Kind;

/**
 * {@code seeds/fused-posts.tsv}: posts beside those of ministries whose short forms name their
 * holder.
 */
final class FusedPostTable {

  static final String FILE = "seeds/fused-posts.tsv";
  static final List<String> COLUMNS =
      List.of("id", "title_id", "title_en", "institution", "aliases", "source");

  private FusedPostTable() {}

  static Post read(Row row) {
    return new Post(
        InstitutionTable.localId(row),
        row.required("title_id"),
        row.required("title_en"),
        row.required("institution"));
  }

  static void addForms(Row row, Lexicon lexicon) {
    List<Form> forms = new ArrayList<>(row.forms("aliases"));
    Names.addUnlessGuarded(forms, row.cell("title_id"));
    Names.addUnlessGuarded(forms, row.cell("title_en"));
    forms.forEach(form -> lexicon.add(row, "aliases", form, Kind.POST, row.cell("id")));
  }
}
