package org.mufakat.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
    List<Row> guards = rows(GuardTable.FILE, GuardTable.COLUMNS, "name");
    List<Row> countries = rows(CountryTable.FILE, CountryTable.COLUMNS, "code");
    List<Row> standIns = rows(StandInTable.FILE, StandInTable.COLUMNS);
    List<Row> ministries = rows(MinistryTable.FILE, MinistryTable.COLUMNS, "id");
    List<Row> bodies = rows(InstitutionTable.FILE, InstitutionTable.COLUMNS, "id");
    List<Row> fusedPosts = rows(FusedPostTable.FILE, FusedPostTable.COLUMNS, "id");
    List<Row> sectors = rows(SectorTable.FILE, SectorTable.COLUMNS, "id");
    List<Row> m49 = rows(M49Table.FILE, M49Table.COLUMNS, "code");
    List<Row> changes = rows(InstitutionChangeTable.FILE, InstitutionChangeTable.COLUMNS);
    List<Row> publications = rows(PublicationTable.FILE, PublicationTable.COLUMNS, "name");
    agree(countries, standIns, m49, ministries, bodies, fusedPosts);

    Lexicon lexicon = new Lexicon(values(guards, "name"));
    fill(lexicon, countries, CountryTable::addForms);
    fill(lexicon, standIns, StandInTable::addForms);
    fill(lexicon, ministries, MinistryTable::addForms);
    fill(lexicon, bodies, InstitutionTable::addForms);
    fill(lexicon, fusedPosts, FusedPostTable::addForms);
    fill(lexicon, sectors, SectorTable::addForms);
    List<LexiconEntry> entries = lexicon.entries();

    Map<String, String> statisticalCodes = M49Table.read(m49);
    List<Institution> institutions = institutions(ministries, bodies);

    Reference reference =
        new Reference(
            sorted(
                countries.stream().map(row -> CountryTable.read(row, statisticalCodes)),
                Country::code),
            institutions,
            changes(changes, institutions),
            posts(ministries, fusedPosts),
            sorted(sectors.stream().map(SectorTable::read), Sector::id),
            entries,
            personWords(),
            sorted(guards.stream().map(GuardTable::read), Guard::name),
            sorted(publications.stream().map(PublicationTable::read), Publication::name),
            Digest.of(read, entries));
    sourced(countries, List.of("qid_source", "geonames_source"), publications);
    sourced(ministries, List.of("qid_source", "ror_source"), publications);
    sourced(bodies, List.of("qid_source", "ror_source"), publications);
    return reference;
  }

  private static List<Institution> institutions(List<Row> ministries, List<Row> bodies) {
    return sorted(
        Stream.concat(
            ministries.stream().map(MinistryTable::institution),
            bodies.stream().map(InstitutionTable::read)),
        Institution::id);
  }

  private static List<InstitutionChange> changes(List<Row> rows, List<Institution> institutions) {
    InstitutionChangeTable table =
        new InstitutionChangeTable(
            institutions.stream()
                .collect(Collectors.toMap(Institution::id, institution -> institution)));
    return sorted(
        rows.stream().map(table::read), change -> change.date() + " " + change.from().get(0));
  }

  private PersonWords personWords() {
    return PersonTables.read(
        rows(PersonTables.HEADS, PersonTables.HEAD_COLUMNS),
        rows(PersonTables.PREFIXES, PersonTables.PREFIX_COLUMNS),
        rows(PersonTables.WORDS, PersonTables.WORD_COLUMNS),
        rows(PersonTables.SURNAMES, PersonTables.SURNAME_COLUMNS, "surname"));
  }

  /** Every code and id that a table mentions has its row. */
  private static void agree(
      List<Row> countries,
      List<Row> standIns,
      List<Row> m49,
      List<Row> ministries,
      List<Row> bodies,
      List<Row> fusedPosts) {
    Set<String> codes = values(countries, "code");
    m49.forEach(row -> known(row, "code", codes));
    standIns.forEach(row -> known(row, "country", codes));
    bodies.forEach(row -> known(row, "country", codes));

    Set<String> ids = values(ministries, "id");
    for (Row row : bodies) {
      if (!ids.add(row.cell("id"))) {
        throw row.error(
            "id",
            "`" + row.cell("id") + "` stands in " + MinistryTable.FILE + " already",
            "remove or rename one of the two rows");
      }
    }
    bodies.forEach(row -> known(row, "parent", ids));
    fusedPosts.forEach(row -> known(row, "institution", ids));
  }

  /** Every identifier was taken from a publication that has its row. */
  private static void sourced(List<Row> rows, List<String> columns, List<Row> publications) {
    Set<String> names = values(publications, "name");
    for (Row row : rows) {
      for (String column : columns) {
        row.publications(column).stream()
            .filter(name -> !names.contains(name))
            .findFirst()
            .ifPresent(
                name -> {
                  throw row.error(
                      column,
                      "`" + name + "` is not in " + PublicationTable.FILE,
                      "correct it or add its row first");
                });
      }
    }
  }

  private static List<Post> posts(List<Row> ministries, List<Row> fusedPosts) {
    Map<String, Post> posts = new TreeMap<>();
    ministries.forEach(
        row -> MinistryTable.posts(row).forEach(post -> add(posts, row, "minister", post)));
    fusedPosts.forEach(row -> add(posts, row, "id", FusedPostTable.read(row)));
    return List.copyOf(posts.values());
  }

  private static void add(Map<String, Post> posts, Row row, String column, Post post) {
    Post earlier = posts.putIfAbsent(post.id(), post);
    if (earlier != null) {
      throw row.error(
          column,
          "the id `" + post.id() + "` already stands for " + earlier.titleId(),
          "give one of the two another id or short form");
    }
  }

  private List<Row> rows(String file, List<String> columns) {
    Table table = Table.parse(file, files.apply(file), columns);
    read.add(table);
    table.rows().forEach(row -> row.required("source"));
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

  private static Set<String> values(List<Row> rows, String column) {
    return rows.stream()
        .map(row -> row.cell(column))
        .collect(Collectors.toCollection(HashSet::new));
  }

  private static void fill(Lexicon lexicon, List<Row> rows, BiConsumer<Row, Lexicon> addForms) {
    rows.forEach(row -> addForms.accept(row, lexicon));
  }

  private static <T> List<T> sorted(Stream<T> rows, Function<T, String> key) {
    return rows.sorted(Comparator.comparing(key)).toList();
  }
}
