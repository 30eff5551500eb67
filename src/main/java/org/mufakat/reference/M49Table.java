package org.mufakat.reference;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** {@code seeds/m49.tsv}: the codes that the United Nations' statisticians give countries. */
final class M49Table {

  static final String FILE = "seeds/m49.tsv";
  static final List<String> COLUMNS = List.of("code", "m49", "source");

  private M49Table() {}

  /** Codes of M49 by code of the country. */
  static Map<String, String> read(List<Row> rows) {
    return rows.stream()
        .collect(Collectors.toUnmodifiableMap(row -> row.cell("code"), M49Table::code));
  }

  private static String code(Row row) {
    row.required("m49");
    return row.shaped("m49", code -> code.length() == 3 && Shapes.digits(code), "three digits")
        .get();
  }
}
