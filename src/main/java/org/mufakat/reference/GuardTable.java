package org.mufakat.reference;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** {@code seeds/guards.tsv}. */
final class GuardTable {

  static final String FILE = "seeds/guards.tsv";
  static final List<String> COLUMNS =
      List.of("name", "kinds", "test", "left", "right", "left_run", "right_run", "note", "source");

  private GuardTable() {}

  static Guard read(Row row) {
    return new Guard(
        row.required("name"),
        kinds(row),
        constant(row, "test", row.required("test"), Guard.Test.class),
        row.list("left"),
        row.list("right"),
        row.list("left_run"),
        row.list("right_run"),
        row.cell("note"));
  }

  private static Set<LexiconEntry.Kind> kinds(Row row) {
    Set<LexiconEntry.Kind> kinds = EnumSet.noneOf(LexiconEntry.Kind.class);
    for (String name : row.list("kinds")) {
      kinds.add(constant(row, "kinds", name, LexiconEntry.Kind.class));
    }
    return Set.copyOf(kinds);
  }

  /** The constant that a cell names in lower case with hyphens. */
  static <E extends Enum<E>> E constant(Row row, String column, String name, Class<E> type) {
    for (E constant : type.getEnumConstants()) {
      if (constant.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(name)) {
        return constant;
      }
    }
    String known = List.of(type.getEnumConstants()).toString().toLowerCase(Locale.ROOT);
    throw row.error(
        column, "`" + name + "` is not known", "write one of " + known.replace('_', '-'));
  }
}
