package org.mufakat.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells what sort of line a line is, by its first words and its shape. */
final class LineKinds {

  private static final int LONGEST_TITLE = 40;

  private final Map<String, List<List<String>>> starts = new HashMap<>();
  private final Set<List<String>> openers = new HashSet<>();
  private final Set<List<String>> lists = new HashSet<>();

  LineKinds() {
    WordList words = WordList.of(LineKinds.class, "boilerplate.txt");
    words.section("line-starts").forEach(entry -> addStart(Tokenizer.keys(entry)));
    words.section("link-lists").forEach(entry -> lists.add(Tokenizer.keys(entry)));
    words.section("link-openers").forEach(entry -> openers.add(Tokenizer.keys(entry)));
  }

  private void addStart(List<String> keys) {
    starts.computeIfAbsent(keys.get(0), k -> new ArrayList<>()).add(keys);
  }

  /**
   * @param first index of the first token of the line
   * @param end index after its last
   * @param firstLine true for the first line of the article
   * @param afterOpener true where the line before was nothing but "Baca juga:"
   */
  Sentence.Kind kind(
      List<Token> tokens, int first, int end, boolean firstLine, boolean afterOpener) {
    if (afterOpener || isNoise(tokens, first, end)) {
      return Sentence.Kind.BOILERPLATE;
    }
    return firstLine && isTitle(tokens, first, end) ? Sentence.Kind.TITLE : Sentence.Kind.BODY;
  }

  /** True for a line that makes the next one a link or a credit as well. */
  boolean opensLink(List<Token> tokens, int first, int end) {
    return end - first <= 4 && openers.contains(keys(tokens, first, end));
  }

  /** True for a line that makes all lines behind it links, up to one that ends a sentence. */
  boolean opensList(List<Token> tokens, int first, int end) {
    return end - first <= 4 && lists.contains(keys(tokens, first, end));
  }

  /** True for a line that does not end a sentence, as headlines do not. */
  static boolean isLinkLike(List<Token> tokens, int end) {
    Token last = tokens.get(end - 1);
    return !last.is(".") && !last.is("\"");
  }

  private boolean isNoise(List<Token> tokens, int first, int end) {
    Token opening = tokens.get(first);
    if (opening.is("#")) {
      return true;
    }
    return !hasWord(tokens, first, end)
        || starts.getOrDefault(opening.key(), List.of()).stream()
            .anyMatch(start -> startsWith(tokens, first, end, start));
  }

  private static boolean hasWord(List<Token> tokens, int first, int end) {
    int at = first;
    while (at < end && !tokens.get(at).isWord()) {
      at++;
    }
    return at < end;
  }

  private static boolean startsWith(List<Token> tokens, int first, int end, List<String> start) {
    if (end - first < start.size()) {
      return false;
    }
    for (int i = 0; i < start.size(); i++) {
      if (!tokens.get(first + i).is(start.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** A title is short, has no full stop at its end and is not a dateline. */
  private static boolean isTitle(List<Token> tokens, int first, int end) {
    Token last = tokens.get(end - 1);
    return end - first <= LONGEST_TITLE && !last.is(".") && !last.is(",");
  }

  private static List<String> keys(List<Token> tokens, int first, int end) {
    return tokens.subList(first, end).stream().map(Token::key).toList();
  }
}
