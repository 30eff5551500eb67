package org.mufakat.reference;

import java.util.ArrayList;
import java.util.List;

/** The ways in which one name is written. */
final class Names {

  private Names() {}

  /** Adds a name unless the cell of aliases repeats it with a guard or a language of its own. */
  static void addUnlessGuarded(List<Form> forms, String name) {
    if (forms.stream().noneMatch(form -> form.text().equals(name))) {
      forms.add(Form.of(name));
    }
  }

  /**
   * The name itself, and the same without the comma before the last {@code dan} or {@code and}, and
   * the other way round.
   */
  static List<String> withAndWithoutComma(String name) {
    List<String> ways = new ArrayList<>(List.of(name));
    for (String and : List.of(" dan ", " and ")) {
      int at = name.lastIndexOf(and);
      if (at > 0 && name.indexOf(',') >= 0 && name.indexOf(',') < at) {
        String left = name.substring(0, at);
        String before = left.endsWith(",") ? left.substring(0, left.length() - 1) : left + ",";
        ways.add(before + name.substring(at));
      }
    }
    return ways;
  }
}
