package org.mufakat.reference;

import java.util.List;

/** {@code seeds/sources.tsv}: the publications from which identifiers were taken. */
final class PublicationTable {

  static final String FILE = "seeds/sources.tsv";
  static final List<String> COLUMNS =
      List.of("name", "title", "date", "address", "licence", "source");

  private PublicationTable() {}

  static Publication read(Row row) {
    row.required("date");
    return new Publication(
        row.required("name"),
        row.required("title"),
        row.shaped("date", Shapes::date, "a year, a month or a day such as 2026-05-15").get(),
        row.optional("address"),
        row.required("licence"));
  }
}
