package org.mufakat.reference;

import java.util.Optional;

/**
 * A surface form as a cell states it: {@code text[@language][!guard]}.
 *
 * @param language {@code id} or {@code en} where the form is only read in articles of that language
 * @param guard name of the guard that must let a mention pass
 */
record Form(String text, Optional<String> language, Optional<String> guard) {

  static Form of(String text) {
    return new Form(text, Optional.empty(), Optional.empty());
  }

  static Form parse(String cell, Row row, String column) {
    int bang = cell.indexOf('!');
    Optional<String> guard = bang < 0 ? Optional.empty() : Optional.of(cell.substring(bang + 1));
    String rest = bang < 0 ? cell : cell.substring(0, bang);
    int at = rest.lastIndexOf('@');
    Optional<String> language = at < 0 ? Optional.empty() : Optional.of(rest.substring(at + 1));
    if (language.filter(code -> !code.equals("id") && !code.equals("en")).isPresent()) {
      throw row.error(column, "`" + cell + "` names an unknown language", "write @id or @en");
    }
    String text = at < 0 ? rest : rest.substring(0, at);
    if (text.isBlank()) {
      throw row.error(column, "`" + cell + "` has no text", "write the form before @ and !");
    }
    return new Form(text, language, guard);
  }

  Form withText(String other) {
    return new Form(other, language, guard);
  }
}
