package org.mufakat.mention;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.mufakat.text.Token;
import org.mufakat.text.WordList;

/**
 * Words that open, continue and close the names of bodies, of both languages: articles of one name
 * bodies of the other.
 */
final class InstitutionWords {

  private static final List<String> TYPES =
      List.of("government", "company", "university", "association", "international", "other");

  private final TokenTrie<String> openers = new TokenTrie<>();
  private final TokenTrie<String> closers = new TokenTrie<>();
  private final Set<String> inner = new HashSet<>();
  private final Set<String> notBodies = new HashSet<>();
  private final Set<String> fields = new HashSet<>();

  InstitutionWords() {
    for (String language : List.of("id", "en")) {
      WordList words = WordList.of(InstitutionWords.class, language + "/institutions.txt");
      for (String type : TYPES) {
        words.section(type).forEach(form -> openers.add(form, type));
      }
      inner.addAll(words.section("inner"));
      words.section("not").forEach(word -> notBodies.add(word.toLowerCase(Locale.ROOT)));
      WordList.of(InstitutionWords.class, language + "/fields.txt")
          .section("fields")
          .forEach(word -> fields.add(word.toLowerCase(Locale.ROOT)));
    }
    WordList english = WordList.of(InstitutionWords.class, "en/institutions.txt");
    for (String type : TYPES) {
      english.section("ends-" + type).forEach(form -> closers.add(form, type));
    }
  }

  /** Words that open a name at a token, with its type; null where none do. */
  TokenTrie.Hit<String> opener(List<Token> tokens, int at, int end) {
    if (at >= end || !tokens.get(at).isCapitalised()) {
      return null;
    }
    return openers.longestAt(tokens, at, end);
  }

  /** Words that close a name at a token, with its type; null where none do. */
  TokenTrie.Hit<String> closer(List<Token> tokens, int at, int end) {
    if (at >= end || !tokens.get(at).isCapitalised()) {
      return null;
    }
    return closers.longestAt(tokens, at, end);
  }

  boolean isInner(Token token) {
    return inner.contains(token.key());
  }

  /** True for a word of instruments and events: "Memorandum", "Expo". */
  boolean isNoBody(Token token) {
    return notBodies.contains(token.key());
  }

  /** True for a word of posts and units: "Perdagangan", "Division". */
  boolean isField(Token token) {
    return fields.contains(token.key());
  }
}
