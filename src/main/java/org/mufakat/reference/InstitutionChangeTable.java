package org.mufakat.reference;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mufakat.reference.InstitutionChange.Kind;

/** {@code seeds/institution-changes.tsv}: bodies renamed, split, merged or replaced. */
final class InstitutionChangeTable {

  static final String FILE = "seeds/institution-changes.tsv";
  static final List<String> COLUMNS = List.of("from", "to", "kind", "date", "source");

  private final Map<String, Institution> institutions;

  /**
   * @param institutions by id, against which the rows are checked
   */
  InstitutionChangeTable(Map<String, Institution> institutions) {
    this.institutions = institutions;
  }

  InstitutionChange read(Row row) {
    List<String> from = ids(row, "from");
    List<String> to = ids(row, "to");
    Kind kind = kind(row);
    if (!fits(kind, from.size(), to.size())) {
      throw row.error(
          "kind",
          "`" + row.cell("kind") + "` does not lead from " + from.size() + " to " + to.size(),
          "renamed and replaced lead from one to one, split to several, merged to one");
    }
    String date = InstitutionTable.month(row, "date").orElseGet(() -> row.required("date"));
    from.forEach(id -> agree(row, id, institutions.get(id).validUntil(), date));
    to.forEach(id -> agree(row, id, institutions.get(id).validFrom(), date));
    return new InstitutionChange(from, to, kind, date, row.required("source"));
  }

  private List<String> ids(Row row, String column) {
    row.required(column);
    List<String> ids = row.list(column).stream().sorted().toList();
    for (String id : ids) {
      if (!institutions.containsKey(id)) {
        throw row.error(column, "`" + id + "` is in no table", "correct it or add its row first");
      }
    }
    return ids;
  }

  private static Kind kind(Row row) {
    String label = row.required("kind");
    return Arrays.stream(Kind.values())
        .filter(kind -> kind.label().equals(label))
        .findFirst()
        .orElseThrow(
            () ->
                row.error(
                    "kind",
                    "`" + label + "` is not known",
                    Arrays.stream(Kind.values())
                        .map(Kind::label)
                        .collect(Collectors.joining(", ", "write one of ", ""))));
  }

  private static boolean fits(Kind kind, int from, int to) {
    return switch (kind) {
      case RENAMED, REPLACED -> from == 1 && to == 1;
      case SPLIT -> from == 1 && to > 1;
      case MERGED -> to == 1;
    };
  }

  /** A body ends, or begins, when it changes: as far as both are precise. */
  private static void agree(Row row, String id, Optional<String> valid, String date) {
    if (valid.isPresent() && !valid.get().startsWith(date) && !date.startsWith(valid.get())) {
      throw row.error(
          "date",
          "`" + date + "` is not when " + id + " ends or begins, " + valid.get(),
          "correct one of the two");
    }
  }
}
