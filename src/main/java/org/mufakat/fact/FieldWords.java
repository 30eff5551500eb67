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

/** The words that open, divide and end fields of cooperation, in the language of a text. */
final class FieldWords {

  private static final Map<Language, Map<Role, PhraseSet>> ALL = new EnumMap<>(Language.class);

  static {
    for (Language language : List.of(Language.INDONESIAN, Language.ENGLISH)) {
      ALL.put(language, of(WordList.of(FieldWords.class, language.code() + "/fields.txt")));
    }
  }

  /** What words do to a field; each is a section of the word list, which explains it. */
  enum Role {
    FIELD,
    ABOUT,
    AIM,
    GOAL,
    WORKS,
    FURTHERS,
    COVERS,
    CONTENTS,
    HOLDS,
    OPENS,
    SUBJECT,
    SUCH,
    TOPIC,
    THEME,
    EVENT,
    SITE,
    GOODS,
    TRADE,
    HEAD,
    BETWEEN,
    JOIN,
    DIVIDES,
    ASIDE,
    ENDS,
    LEAD,
    TAIL,
    VAGUE,
    SORT,
    NEVER,
    NOUN,
    OFFICE,
    ACT;

    private String section() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final Map<Role, PhraseSet> words;
  private final List<Token> tokens;

  FieldWords(ReadText text) {
    this.words = ALL.getOrDefault(text.language(), ALL.get(Language.INDONESIAN));
    this.tokens = text.tokens();
  }

  private static Map<Role, PhraseSet> of(WordList list) {
    Map<Role, PhraseSet> words = new EnumMap<>(Role.class);
    for (Role role : Role.values()) {
      words.put(role, PhraseSet.of(list.section(role.section())));
    }
    return words;
  }

  /** The index after the longest words of a role at a token, or -1. */
  int endOf(Role role, int at, int limit) {
    return words.get(role).endAt(tokens, at, limit);
  }

  /** True where a token alone has a role. */
  boolean is(Role role, int at) {
    return endOf(role, at, at + 1) > at;
  }
}
