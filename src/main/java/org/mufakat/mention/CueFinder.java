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

  private final Map<Language, TokenTrie<String>> cues = new EnumMap<>(Language.class);

  CueFinder() {
    for (Language language : List.of(Language.INDONESIAN, Language.ENGLISH)) {
      TokenTrie<String> trie = new TokenTrie<>(language == Language.INDONESIAN);
      WordList.of(CueFinder.class, language.code() + "/cues.txt")
          .sections()
          .forEach((category, forms) -> forms.forEach(form -> trie.add(form, category)));
      cues.put(language, trie);
    }
  }

  /** Every cue, the longest at each place for each category, in reading order. */
  List<CueMention> find(ReadText text) {
    List<CueMention> found = new ArrayList<>();
    TokenTrie<String> trie = trie(text);
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
      TokenTrie<String> trie, ReadText text, int at, int end, List<CueMention> found) {
    int before = found.size();
    List<TokenTrie.Hit<String>> hits = trie.allAt(text.tokens(), at, end);
    for (int i = hits.size() - 1; i >= 0; i--) {
      TokenTrie.Hit<String> hit = hits.get(i);
      for (String category : hit.values()) {
        if (!holds(found, before, category)) {
          found.add(new CueMention(hit.first(), hit.end(), category, "cue:" + category));
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
    return at < end
        && trie(text).allAt(text.tokens(), at, end).stream()
            .anyMatch(hit -> hit.values().contains(category));
  }

  /** The index after a cue of a category at a token, or -1. */
  int endOf(ReadText text, int at, int end, String category) {
    int stop = -1;
    for (TokenTrie.Hit<String> hit : trie(text).allAt(text.tokens(), at, end)) {
      stop = hit.values().contains(category) ? hit.end() : stop;
    }
    return stop;
  }

  /** A verb that follows a quotation ("ujar", "said") at a token; null where there is none. */
  TokenTrie.Hit<String> quoteVerb(ReadText text, int at, int end) {
    TokenTrie.Hit<String> hit = trie(text).longestAt(text.tokens(), at, end);
    return hit != null && hit.values().contains("say.quote") ? hit : null;
  }

  private TokenTrie<String> trie(ReadText text) {
    return cues.getOrDefault(text.language(), cues.get(Language.INDONESIAN));
  }
}
