package org.mufakat.fact;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.mufakat.text.Language;
import org.mufakat.text.PhraseSet;
import org.mufakat.text.ReadText;
import org.mufakat.text.Token;
import org.mufakat.text.WordList;

/** The words around places, in the language of a text. */
final class PlaceWords {

  private static final Map<Language, Map<Role, PhraseSet>> ALL = new EnumMap<>(Language.class);

  static {
    for (Language language : List.of(Language.INDONESIAN, Language.ENGLISH)) {
      ALL.put(language, of(WordList.of(PlaceWords.class, language.code() + "/places.txt")));
    }
  }

  /** What words do to a place; each is a section of the word list, which explains it. */
  enum Role {
    NOUN,
    VENUE,
    REGION,
    ASIDE,
    DAY,
    ENDS
  }

  private final Map<Role, PhraseSet> words;
  private final List<Token> tokens;

  PlaceWords(ReadText text) {
    this.words = ALL.getOrDefault(text.language(), ALL.get(Language.INDONESIAN));
    this.tokens = text.tokens();
  }

  private static Map<Role, PhraseSet> of(WordList list) {
    Map<Role, PhraseSet> words = new EnumMap<>(Role.class);
    for (Role role : Role.values()) {
      words.put(role, PhraseSet.of(list.section(role.name().toLowerCase(Locale.ROOT))));
    }
    return words;
  }

  /** True where words of a role begin at a token. */
  boolean is(Role role, int at, int limit) {
    return words.get(role).endAt(tokens, at, limit) > at;
  }
}
