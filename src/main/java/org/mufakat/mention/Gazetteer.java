package org.mufakat.mention;

import java.util.ArrayList;
import java.util.List;
import org.mufakat.reference.LexiconEntry;
import org.mufakat.reference.Reference;
import org.mufakat.text.Language;
import org.mufakat.text.ReadText;
import org.mufakat.text.Sentence;
import org.mufakat.text.Token;
import org.mufakat.text.Tokenizer;

/** Finds every name of the tables in one walk, the longest at each place, capitals checked. */
final class Gazetteer {

  /** Long names of bodies are known in any letters: "kementerian perindustrian". */
  private static final int LONG_NAME = 14;

  private final TokenTrie<LexiconEntry> names = new TokenTrie<>();

  Gazetteer(Reference reference) {
    reference.lexicon().forEach(entry -> names.add(entry.form(), entry));
  }

  /** A name at a place, and every entry that it may stand for. */
  record NameHit(int first, int end, List<LexiconEntry> entries) {

    boolean contains(NameHit other) {
      return first <= other.first && other.end <= end && end - first > other.end - other.first;
    }
  }

  /** Hits in reading order; a hit inside a longer one is not given. */
  List<NameHit> scan(ReadText text) {
    List<NameHit> hits = new ArrayList<>();
    for (Sentence sentence : text.sentences()) {
      if (sentence.saysSomething()) {
        int at = sentence.first();
        while (at < sentence.end()) {
          NameHit hit = at(text, at, sentence.end());
          if (hit == null) {
            at++;
          } else {
            hits.add(hit);
            at = hit.end();
          }
        }
      }
    }
    return hits;
  }

  private NameHit at(ReadText text, int at, int end) {
    List<TokenTrie.Hit<LexiconEntry>> found = names.allAt(text.tokens(), at, end);
    for (int i = found.size() - 1; i >= 0; i--) {
      TokenTrie.Hit<LexiconEntry> hit = found.get(i);
      List<LexiconEntry> fitting =
          hit.values().stream().filter(entry -> fits(entry, text, hit.first(), hit.end())).toList();
      if (!fitting.isEmpty()) {
        return new NameHit(hit.first(), hit.end(), fitting);
      }
    }
    return null;
  }

  private static boolean fits(LexiconEntry entry, ReadText text, int first, int end) {
    Language language = text.language();
    if (entry.language().isPresent() && !entry.language().get().equals(language.code())) {
      return false;
    }
    if (entry.kind() == LexiconEntry.Kind.INSTITUTION
        && end - first > 1
        && entry.form().length() >= LONG_NAME) {
      return true;
    }
    return capitalsFit(entry.form(), text.tokens().subList(first, end));
  }

  /**
   * Each capitalised word of the form is capitalised in the text; short forms in capitals are so in
   * the text.
   */
  static boolean capitalsFit(String form, List<Token> tokens) {
    List<String> forms = Tokenizer.forms(form);
    for (int i = 0; i < tokens.size() && i < forms.size(); i++) {
      String word = forms.get(i);
      Token token = tokens.get(i);
      boolean shortCaps =
          word.length() > 1
              && word.length() <= 5
              && word.equals(word.toUpperCase(java.util.Locale.ROOT));
      if (shortCaps && Character.isLetter(word.charAt(0)) && !token.form().equals(word)) {
        return false;
      }
      if (Character.isUpperCase(word.codePointAt(0)) && !token.isCapitalised()) {
        return false;
      }
    }
    return true;
  }
}
