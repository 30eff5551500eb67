package org.mufakat.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Ends sentences: at every line break, and inside a line after a full stop, question or exclamation
 * mark (and the quotation marks that close on it), unless the stop belongs to an abbreviation, an
 * initial or an enumeration.
 */
final class SentenceSplitter {

  private final Set<String> abbreviations =
      new HashSet<>(WordList.of(SentenceSplitter.class, "sentences.txt").section("abbreviations"));

  /** Indexes of the first tokens of the sentences of one line. */
  List<Integer> starts(List<Token> tokens, int first, int end) {
    List<Integer> starts = new ArrayList<>();
    starts.add(first);
    for (int i = first; i < end; i++) {
      if (isStop(tokens.get(i)) && ends(tokens, i, first, end)) {
        int next = afterClosing(tokens, i + 1, end);
        if (next < end && opensSentence(tokens.get(next))) {
          starts.add(next);
          i = next - 1;
        }
      }
    }
    return starts;
  }

  private static boolean isStop(Token token) {
    return token.isMark()
        && (token.is(".") || token.is("!") || token.is("?") || token.is("\u2026"));
  }

  private boolean ends(List<Token> tokens, int stop, int first, int end) {
    if (!tokens.get(stop).is(".") || stop == first) {
      return true;
    }
    Token before = tokens.get(stop - 1);
    if (stop + 1 < end && tokens.get(stop + 1).is(",") && !tokens.get(stop + 1).spaceBefore()) {
      return false;
    }
    if (tokens.get(stop).spaceBefore()) {
      return true;
    }
    if (before.isNumber()) {
      return stop - first > 1;
    }
    boolean initial = before.form().length() == 1 && before.isCapitalised();
    return !initial && !isInitials(before.form()) && !abbreviations.contains(before.key());
  }

  /** "M.S." of "M.S. Dhoni". */
  private static boolean isInitials(String form) {
    boolean initials = form.length() > 2 && form.length() % 2 == 1;
    for (int i = 0; i < form.length() && initials; i++) {
      char c = form.charAt(i);
      initials = i % 2 == 0 ? Character.isUpperCase(c) : c == '.';
    }
    return initials;
  }

  /**
   * Marks that close on a stop belong to its sentence: quotation marks glued to it, brackets,
   * {@code (*)}.
   */
  private static int afterClosing(List<Token> tokens, int from, int end) {
    int i = from;
    while (i < end && !tokens.get(i).spaceBefore() && isClosing(tokens.get(i))) {
      i++;
    }
    if (i + 2 < end
        && tokens.get(i).is("(")
        && tokens.get(i + 1).is("*")
        && tokens.get(i + 2).is(")")) {
      i += 3;
    }
    return i;
  }

  private static boolean isClosing(Token token) {
    return token.is("\"")
        || token.is("'")
        || token.is(")")
        || token.is("]")
        || token.is(".")
        || token.is(",");
  }

  private static boolean opensSentence(Token token) {
    return token.kind() != Token.Kind.WORD || !Character.isLowerCase(token.form().codePointAt(0));
  }
}
