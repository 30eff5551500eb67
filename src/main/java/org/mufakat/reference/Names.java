package org.mufakat.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The ways in which one name is written. */
final class Names {

  private static final String SHORT_UNIT = "Ditjen ";
  private static final String LONG_UNIT = "Direktorat Jenderal ";

  private Names() {}

  /** Adds a name unless the cell of aliases repeats it with a guard or a language of its own. */
  static void addUnlessGuarded(List<Form> forms, String name) {
    if (forms.stream().noneMatch(form -> form.text().equals(name))) {
      forms.add(Form.of(name));
    }
  }

  /** Lower case, every run of other characters one hyphen. */
  static String slug(String words) {
    StringBuilder slug = new StringBuilder();
    for (char c : words.toLowerCase(Locale.ROOT).toCharArray()) {
      boolean plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
      if (plain) {
        slug.append(c);
      } else if (slug.length() > 0 && slug.charAt(slug.length() - 1) != '-') {
        slug.append('-');
      }
    }
    return slug.toString();
  }

  /** The ways of a body's name: commas, and {@code Ditjen} for {@code Direktorat Jenderal}. */
  static List<String> writings(String name) {
    List<String> ways = new ArrayList<>(withAndWithoutComma(name));
    if (name.startsWith(SHORT_UNIT)) {
      ways.addAll(withAndWithoutComma(LONG_UNIT + name.substring(SHORT_UNIT.length())));
    }
    return ways;
  }

  /** The name with and without the comma before the last {@code dan} or {@code and} of a list. */
  static List<String> withAndWithoutComma(String name) {
    List<String> ways = new ArrayList<>(List.of(name));
    for (String and : List.of(" dan ", " and ")) {
      int at = name.lastIndexOf(and);
      int comma = name.indexOf(',');
      if (comma >= 0 && comma < at) {
        ways.add(otherComma(name.substring(0, at)) + name.substring(at));
      }
    }
    return ways;
  }

  private static String otherComma(String list) {
    boolean has = list.endsWith(",");
    return has ? list.substring(0, list.length() - 1) : list + ",";
  }
}
