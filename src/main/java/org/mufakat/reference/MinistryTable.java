package org.mufakat.reference;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mufakat.reference.LexiconEntry.Kind;

/**
 * {@code seeds/ministries.tsv}: the ministries of Indonesia, past ones too.
 *
 * <p>A row states fields and clippings; {@link MinistryForms} makes the names of the ministry, its
 * minister and vice minister from them.
 */
final class MinistryTable {

  static final String FILE = "seeds/ministries.tsv";
  static final List<String> COLUMNS =
      List.of(
          "id",
          "fields",
          "name_en",
          "ministry",
          "minister",
          "minister_title",
          "vice_minister",
          "valid_from",
          "valid_until",
          "qid",
          "qid_source",
          "ror",
          "ror_source",
          "source");

  private static final String COUNTRY = "ID";

  private MinistryTable() {}

  static Institution institution(Row row) {
    MinistryForms forms = new MinistryForms(fields(row), row.required("name_en"));
    return new Institution(
        InstitutionTable.localId(row),
        "government",
        Optional.of(COUNTRY),
        Optional.empty(),
        forms.name(),
        row.cell("name_en"),
        aliases(row, forms),
        Optional.of(forms.plainField()),
        InstitutionTable.month(row, "valid_from"),
        InstitutionTable.month(row, "valid_until"),
        InstitutionTable.qid(row),
        InstitutionTable.ror(row));
  }

  /** Minister and vice minister. */
  static List<Post> posts(Row row) {
    MinistryForms forms = new MinistryForms(fields(row), row.cell("name_en"));
    String title = row.optional("minister_title").orElse(forms.minister());
    String id = row.cell("id");
    return List.of(
        new Post(postId(row, "minister", title), title, forms.ministerEn(), id),
        new Post(
            postId(row, "vice_minister", "Wakil " + title),
            "Wakil " + title,
            "Vice " + forms.ministerEn(),
            id));
  }

  static void addForms(Row row, Lexicon lexicon) {
    MinistryForms forms = new MinistryForms(fields(row), row.cell("name_en"));
    List<Post> posts = posts(row);
    add(row, "ministry", forms.ministryNames(), Kind.INSTITUTION, row.cell("id"), lexicon);
    add(row, "minister", forms.ministerNames(), Kind.POST, posts.get(0).id(), lexicon);
    add(row, "vice_minister", forms.viceMinisterNames(), Kind.POST, posts.get(1).id(), lexicon);
    row.optional("minister_title")
        .ifPresent(
            title ->
                posts.forEach(
                    post -> lexicon.add(row, "id", Form.of(post.titleId()), Kind.POST, post.id())));
  }

  private static void add(
      Row row, String column, List<Form> made, Kind kind, String target, Lexicon lexicon) {
    row.forms(column)
        .forEach(form -> lexicon.add(row, column, MinistryForms.ours(form), kind, target));
    made.forEach(form -> lexicon.add(row, "fields", form, kind, target));
  }

  private static List<String> fields(Row row) {
    row.required("fields");
    return row.list("fields");
  }

  /** Short names and longer names under other fields; misspellings stay in the lexicon alone. */
  private static List<String> aliases(Row row, MinistryForms forms) {
    Set<String> aliases = new LinkedHashSet<>();
    row.forms("ministry").forEach(form -> aliases.add(form.text()));
    aliases.addAll(forms.otherNames());
    return List.copyOf(new ArrayList<>(aliases));
  }

  private static String postId(Row row, String column, String title) {
    List<Form> clippings = row.forms(column);
    String words = clippings.isEmpty() ? brief(title) : clippings.get(0).text();
    return "id-" + Names.slug(words);
  }

  private static String brief(String title) {
    return title.replace("Menteri Koordinator Bidang ", "Menko ");
  }
}
