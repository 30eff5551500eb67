package org.mufakat.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** One row of a table: cells by column name, and where it stands. */
record Row(String file, int line, Map<String, Integer> columns, List<String> cells) {

  String cell(String column) {
    return cells.get(columns.get(column));
  }

  String required(String column) {
    String value = cell(column);
    if (value.isEmpty()) {
      throw error(column, "the cell is empty", "fill it in");
    }
    return value;
  }

  Optional<String> optional(String column) {
    return Optional.of(cell(column)).filter(value -> !value.isEmpty());
  }

  /** The parts of a cell that lists several, without repetition. */
  List<String> list(String column) {
    List<String> parts = Table.split(cell(column), '|');
    if (parts.equals(List.of(""))) {
      return List.of();
    }
    if (parts.contains("")) {
      throw error(column, "a part between two | is empty", "remove the spare |");
    }
    List<String> seen = new ArrayList<>();
    for (String part : parts) {
      if (!part.equals(part.strip())) {
        throw error(column, "`" + part + "` has blanks around it", "remove them");
      }
      if (seen.contains(part)) {
        throw error(column, "`" + part + "` stands there twice", "keep one");
      }
      seen.add(part);
    }
    return List.copyOf(seen);
  }

  List<Form> forms(String column) {
    return list(column).stream().map(part -> Form.parse(part, this, column)).toList();
  }

  /** A cell that must have a certain shape where it is filled in. */
  Optional<String> shaped(String column, Predicate<String> shape, String expected) {
    Optional<String> value = optional(column);
    if (value.isPresent() && !shape.test(value.get())) {
      throw error(
          column, "`" + value.get() + "` is not " + expected, "correct it or leave it empty");
    }
    return value;
  }

  /** An identifier of somebody else, which must say where it was taken from. */
  Optional<Identifier> identifier(
      String column, Predicate<String> shape, String expected, String sourceColumn) {
    Optional<String> value = shaped(column, shape, expected);
    if (value.isPresent() && cell(sourceColumn).isEmpty()) {
      throw error(
          sourceColumn,
          "`" + value.get() + "` has no source",
          "name the publication it was taken from, or leave both empty");
    }
    return value.map(known -> new Identifier(known, publications(sourceColumn)));
  }

  /** The publications that a cell names, with semicolons between. */
  List<String> publications(String column) {
    return optional(column).stream()
        .flatMap(cell -> Table.split(cell, ';').stream())
        .map(String::strip)
        .toList();
  }

  TableException error(String column, String problem, String remedy) {
    return new TableException(file, line, column, problem, remedy);
  }
}
