package org.mufakat.mention;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.mufakat.mention.Mention.CueMention;
import org.mufakat.text.Language;
import org.mufakat.text.ReadText;
import org.mufakat.text.Sentence;
import org.mufakat.text.WordList;

/**
 * Finds trigger words: the entries of {@code cues.txt} of the article's language, by the name of
 * their section.
 */
final class CueFinder {

  private final Map<Language, TokenTrie<Cue>> cues = new EnumMap<>(Language.class);

  /** A list of trigger words, by its name and by that under which its words are cited. */
  private record Cue(String category, String rule) {
    static Cue of(String category) {
      return new Cue(category, "cue:" + category);
    }
  }

  CueFinder() {
    for (Language language : List.of(Language.INDONESIAN, Language.ENGLISH)) {
      TokenTrie<Cue> trie = new TokenTrie<>(language == Language.INDONESIAN);
      WordList.of(CueFinder.class, language.code() + "/cues.txt")
          .sections()
          .forEach((category, forms) -> add(trie, Cue.of(category), forms));
      cues.put(language, trie);
    }
  }

  private static void add(TokenTrie<Cue> trie, Cue cue, List<String> forms) {
    forms.forEach(form -> trie.add(form, cue));
  }

  /** Every cue, the longest at each place for each category, in reading order. */
  List<CueMention> find(ReadText text) {
    List<CueMention> found = new ArrayList<>();
    TokenTrie<Cue> trie = trie(text);
    for (Sentence sentence : text.sentences()) {
      if (sentence.saysSomething()) {
        for (int i = sentence.first(); i < sentence.end(); i++) {
          addLongest(trie, text, i, sentence.end(), found);
        }
      }
    }
    return found;
  }

  private static void addLongest(
      TokenTrie<Cue> trie, ReadText text, int at, int end, List<CueMention> found) {
    int before = found.size();
    List<TokenTrie.Hit<Cue>> hits = trie.allAt(text.tokens(), at, end);
    for (int i = hits.size() - 1; i >= 0; i--) {
      TokenTrie.Hit<Cue> hit = hits.get(i);
      for (Cue cue : hit.values()) {
        if (!holds(found, before, cue.category())) {
          found.add(new CueMention(hit.first(), hit.end(), cue.category(), cue.rule()));
        }
      }
    }
  }

  private static boolean holds(List<CueMention> found, int from, String category) {
    for (int i = from; i < found.size(); i++) {
      if (found.get(i).category().equals(category)) {
        return true;
      }
    }
    return false;
  }

  /** True where a cue of a category begins at a token. */
  boolean startsAt(ReadText text, int at, int end, String category) {
    return endOf(text, at, end, category) >= 0;
  }

  /** True where a cue of a category with such a beginning begins at a token. */
  boolean startsWith(ReadText text, int at, int end, String beginning) {
    return trie(text).allAt(text.tokens(), at, end).stream()
        .flatMap(hit -> hit.values().stream())
        .anyMatch(cue -> cue.category().startsWith(beginning));
  }

  /** The index after a cue of a category at a token, or -1. */
  int endOf(ReadText text, int at, int end, String category) {
    int stop = -1;
    for (TokenTrie.Hit<Cue> hit : trie(text).allAt(text.tokens(), at, end)) {
      stop = isOf(category, hit) ? hit.end() : stop;
    }
    return stop;
  }

  /** The index after a verb that follows a quotation ("ujar", "said") at a token, or -1. */
  int afterQuoteVerb(ReadText text, int at, int end) {
    TokenTrie.Hit<Cue> hit = trie(text).longestAt(text.tokens(), at, end);
    return hit != null && isOf("say.quote", hit) ? hit.end() : -1;
  }

  private static boolean isOf(String category, TokenTrie.Hit<Cue> hit) {
    for (Cue cue : hit.values()) {
      if (cue.category().equals(category)) {
        return true;
      }
    }
    return false;
  }

  private TokenTrie<Cue> trie(ReadText text) {
    return cues.getOrDefault(text.language(), cues.get(Language.INDONESIAN));
  }
}
