package org.mufakat.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mufakat.reference.LexiconEntry.Kind;

/** {@code seeds/institutions.tsv}: bodies that are not Indonesian ministries. */
final class InstitutionTable {

  static final String FILE = "seeds/institutions.tsv";
  static final List<String> COLUMNS =
      List.of(
          "id",
          "type",
          "country",
          "parent",
          "name_id",
          "name_en",
          "aliases",
          "field",
          "valid_from",
          "valid_until",
          "qid",
          "qid_source",
          "ror",
          "ror_source",
          "source");

  private static final List<String> TYPES =
      List.of("government", "association", "company", "university", "international", "other");

  private InstitutionTable() {}

  static Institution read(Row row) {
    return new Institution(
        localId(row),
        type(row),
        row.optional("country"),
        row.optional("parent"),
        row.required("name_id"),
        row.required("name_en"),
        row.forms("aliases").stream().map(Form::text).distinct().toList(),
        row.optional("field"),
        month(row, "valid_from"),
        month(row, "valid_until"),
        qid(row),
        ror(row));
  }

  static void addForms(Row row, Lexicon lexicon) {
    List<Form> forms = new ArrayList<>(row.forms("aliases"));
    Names.addUnlessGuarded(forms, row.cell("name_id"));
    Names.addUnlessGuarded(forms, row.cell("name_en"));
    for (Form form : forms) {
      for (String written : Names.writings(form.text())) {
        lexicon.add(row, "aliases", form.withText(written), Kind.INSTITUTION, row.cell("id"));
      }
    }
  }

  static String localId(Row row) {
    String id = row.required("id");
    if (!Shapes.localId(id)) {
      throw row.error("id", "`" + id + "` is not a local id", "use a-z, 0-9 and single - or .");
    }
    return id;
  }

  static Optional<String> month(Row row, String column) {
    return row.shaped(column, Shapes::month, "a year or a month such as 2024-10");
  }

  static Optional<Identifier> qid(Row row) {
    return row.identifier("qid", Shapes::qid, "a Wikidata id (Q and digits)", "qid_source");
  }

  static Optional<Identifier> ror(Row row) {
    return row.identifier("ror", Shapes::ror, "a ROR id (0 and eight more)", "ror_source");
  }

  private static String type(Row row) {
    String type = row.required("type");
    if (!TYPES.contains(type)) {
      throw row.error("type", "`" + type + "` is not known", "write one of " + TYPES);
    }
    return type;
  }
}
