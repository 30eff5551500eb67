package org.mufakat.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Reads the tables in {@code seeds} and checks them against each other. */
public final class ReferenceTables {

  private final UnaryOperator<String> files;
  private final List<Table> read = new ArrayList<>();

  private ReferenceTables(UnaryOperator<String> files) {
    this.files = files;
  }

  /**
   * All tables, from {@link ProjectFiles}.
   *
   * @throws TableException if a row cannot be used
   */
  public static Reference load() {
    return load(ProjectFiles::read);
  }

  /** As {@link #load()}, with the text of each file from a function of its path. */
  static Reference load(UnaryOperator<String> files) {
    return new ReferenceTables(files).all();
  }

  private Reference all() {
    List<Row> guardRows = rows(GuardTable.FILE, GuardTable.COLUMNS, "name");
    List<Guard> guards = sorted(guardRows, GuardTable::read, Guard::name);
    List<Row> countryRows = rows(CountryTable.FILE, CountryTable.COLUMNS, "code");
    List<Country> countries = sorted(countryRows, CountryTable::read, Country::code);

    Set<String> codes = countries.stream().map(Country::code).collect(Collectors.toSet());
    Lexicon lexicon = new Lexicon(guards.stream().map(Guard::name).collect(Collectors.toSet()));
    countryRows.forEach(row -> CountryTable.addForms(row, lexicon));
    for (Row row : rows(StandInTable.FILE, StandInTable.COLUMNS)) {
      known(row, "country", codes);
      StandInTable.addForms(row, lexicon);
    }
    PersonWords words =
        new PersonWords(List.of(), List.of(), List.of(), List.of(), Set.of(), Set.of(), Set.of());
    List<LexiconEntry> entries = lexicon.entries();
    return new Reference(
        countries,
        List.of(),
        List.of(),
        List.of(),
        entries,
        words,
        guards,
        Digest.of(read, entries));
  }

  private List<Row> rows(String file, List<String> columns) {
    Table table = Table.parse(file, files.apply(file), columns);
    read.add(table);
    return table.rows();
  }

  /** Rows of a table in which one column must not repeat itself. */
  private List<Row> rows(String file, List<String> columns, String key) {
    List<Row> rows = rows(file, columns);
    Map<String, Row> seen = new HashMap<>();
    for (Row row : rows) {
      Row earlier = seen.putIfAbsent(row.required(key), row);
      if (earlier != null) {
        throw row.error(
            key,
            "`" + row.cell(key) + "` stands in line " + earlier.line() + " already",
            "remove or rename one of the two rows");
      }
    }
    return rows;
  }

  /** Refuses a cell that names what no other table has. */
  private static void known(Row row, String column, Set<String> names) {
    row.optional(column)
        .filter(name -> !names.contains(name))
        .ifPresent(
            name -> {
              throw row.error(
                  column, "`" + name + "` is in no table", "correct it or add its row first");
            });
  }

  private static <T> List<T> sorted(
      List<Row> rows, Function<Row, T> read, Function<T, String> key) {
    return rows.stream().map(read).sorted(Comparator.comparing(key)).toList();
  }
}
