package org.mufakat.mention;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mufakat.mention.Mention.InstitutionMention;
import org.mufakat.text.ReadText;
import org.mufakat.text.Sentence;
import org.mufakat.text.Token;
import org.mufakat.text.Tokenizer;

/**
 * Finds later uses of short forms that the article defines: acronyms, names without their legal
 * form or their last words.
 */
final class ShortForms {

  private static final Set<String> LEGAL =
      Set.of("pt", "tbk", "cv", "ltd", "inc", "corp", "co", "pte", "limited", "persero");

  private final ReadText text;
  private final TokenIndex<InstitutionMention> found;

  ShortForms(ReadText text, TokenIndex<InstitutionMention> found) {
    this.text = text;
    this.found = found;
  }

  void add() {
    TokenTrie<InstitutionMention> forms = new TokenTrie<>();
    definitions().forEach(forms::add);
    for (Sentence sentence : text.sentences()) {
      if (sentence.saysSomething()) {
        for (int i = sentence.first(); i < sentence.end(); i++) {
          if (found.at(i) == null && text.token(i).isCapitalised()) {
            use(forms.longestAt(text.tokens(), i, sentence.end()));
          }
        }
      }
    }
  }

  private void use(TokenTrie.Hit<InstitutionMention> hit) {
    if (hit == null) {
      return;
    }
    InstitutionMention full = hit.values().get(0);
    found.add(
        new InstitutionMention(
            hit.first(),
            hit.end(),
            text.words(hit.first(), hit.end()),
            Optional.empty(),
            full.entry(),
            full.type(),
            full.country(),
            "short-form"));
  }

  /** Short forms and the mention that defines each; the first definition stays. */
  private Map<String, InstitutionMention> definitions() {
    Map<String, InstitutionMention> forms = new LinkedHashMap<>();
    for (InstitutionMention mention : found.all()) {
      mention.acronym().ifPresent(acronym -> forms.putIfAbsent(acronym, mention));
      bare(mention.name())
          .filter(form -> form.length() > 2)
          .ifPresent(form -> forms.putIfAbsent(form, mention));
    }
    return forms;
  }

  /** The name without "PT" and "Tbk"; empty where nothing is left. */
  static Optional<String> bare(String name) {
    List<String> words = Tokenizer.forms(name);
    Set<String> dropped = new HashSet<>();
    String kept =
        words.stream()
            .filter(
                word ->
                    !(LEGAL.contains(word.toLowerCase(java.util.Locale.ROOT)) && dropped.add(word))
                        && !word.equals("."))
            .reduce("", (a, b) -> a.isEmpty() ? b : a + " " + b);
    return kept.isBlank() ? Optional.empty() : Optional.of(kept);
  }

  /** True for a token that could not be a short form of a body. */
  static boolean isPlain(Token token) {
    return !token.isCapitalised();
  }
}
