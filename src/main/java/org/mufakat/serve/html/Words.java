package org.mufakat.serve.html;

import java.util.HashMap;
import java.util.Map;

/** What pages say by themselves, from {@code words.tsv}: key, English, Indonesian. */
public final class Words {

  private static final Map<Language, Map<String, String>> ALL = read();

  private Words() {}

  /** Key to words. */
  public static Map<String, String> in(Language language) {
    return ALL.get(language);
  }

  private static Map<Language, Map<String, String>> read() {
    Map<String, String> english = new HashMap<>();
    Map<String, String> indonesian = new HashMap<>();
    for (String[] row : Resource.table(Words.class, "words.tsv")) {
      english.put(row[0], row[1]);
      indonesian.put(row[0], row[2]);
    }
    return Map.of(Language.EN, Map.copyOf(english), Language.ID, Map.copyOf(indonesian));
  }
}
