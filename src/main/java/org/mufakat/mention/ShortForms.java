package org.mufakat.mention;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.mufakat.mention.Mention.CountryMention;
import org.mufakat.mention.Mention.InstitutionMention;
import org.mufakat.text.ReadText;
import org.mufakat.text.Sentence;
import org.mufakat.text.Token;

/**
 * Finds later uses of short forms that the article defines: acronyms, names without their legal
 * form, and the first words of the name of a company.
 */
final class ShortForms {

  private static final int SHORTEST = 3;

  private final BodyScan scan;
  private final ReadText text;
  private final TokenIndex<InstitutionMention> found;
  private final InstitutionWords words;
  private final PostWords posts;
  private final Map<String, Form> forms = new LinkedHashMap<>();

  /**
   * @param loose true for the first words of a name, which count only where no capital follows
   */
  private record Form(InstitutionMention body, boolean loose) {}

  ShortForms(BodyScan scan, InstitutionWords words, PostWords posts) {
    this.scan = scan;
    this.text = scan.text();
    this.found = scan.found();
    this.words = words;
    this.posts = posts;
  }

  void add() {
    found.all().forEach(this::define);
    found.all().forEach(this::initials);
    TokenTrie<Form> trie = new TokenTrie<>();
    forms.forEach(trie::add);
    for (Sentence sentence : text.sentences()) {
      if (sentence.saysSomething()) {
        for (int i = sentence.first(); i < sentence.end(); i++) {
          if (found.at(i) == null && text.token(i).isCapitalised()) {
            use(trie.longestAt(text.tokens(), i, sentence.end()), sentence);
          }
        }
      }
    }
  }

  private void use(TokenTrie.Hit<Form> hit, Sentence sentence) {
    if (hit == null || hit.values().get(0).loose() && goesOn(hit, sentence) && !isBehindPost(hit)) {
      return;
    }
    InstitutionMention full = hit.values().get(0).body();
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

  private boolean goesOn(TokenTrie.Hit<Form> hit, Sentence sentence) {
    boolean before =
        hit.first() > sentence.first() + 1 && text.token(hit.first() - 1).isCapitalised();
    return before || hit.end() < sentence.end() && text.token(hit.end()).isCapitalised();
  }

  /** "Direktur Utama Sandi Bahari Edwin Tambunan": the officer's name follows. */
  private boolean isBehindPost(TokenTrie.Hit<Form> hit) {
    return hit.end() - hit.first() > 1 && posts.endsPost(text, hit.first());
  }

  private void define(InstitutionMention body) {
    body.acronym().ifPresent(acronym -> put(acronym, body, false));
    int nameEnd = nameEnd(body);
    int first = body.first();
    while (first < nameEnd && isDropped(text.token(first))) {
      first++;
    }
    int end = nameEnd;
    while (end > first && isDropped(text.token(end - 1))) {
      end--;
    }
    if (end > first) {
      put(text.words(first, end), body, false);
      if (body.type().equals("company") && body.entry().isEmpty()) {
        prefixes(body, first, end);
      }
    }
  }

  /** "BoT" and "BOT" of "Bank of Thailand", which the article need not put in brackets. */
  private void initials(InstitutionMention body) {
    int end = nameEnd(body);
    if (body.acronym().isEmpty() && end - body.first() >= SHORTEST) {
      StringBuilder letters = new StringBuilder();
      text.tokens().subList(body.first(), end).stream()
          .filter(Token::isWord)
          .forEach(word -> letters.append(word.form().charAt(0)));
      put(letters.toString(), body, true);
      put(letters.toString().toUpperCase(Locale.ROOT), body, true);
    }
  }

  /** "Hanbit" of "Hanbit Solar Co.": not a common word, and not shared with another body. */
  private void prefixes(InstitutionMention body, int first, int end) {
    for (int stop = end - 1; stop > first; stop--) {
      Token last = text.token(stop - 1);
      Token opening = text.token(first);
      if (last.isCapitalised()
          && !words.isField(opening)
          && opening.form().length() > SHORTEST
          && !isPlace(first, stop)) {
        put(text.words(first, stop), body, true);
      }
    }
  }

  /** "Korea" is no short form of "Korea Hydro & Nuclear Power". */
  private boolean isPlace(int first, int end) {
    CountryMention country = scan.countries().startingAt(first);
    return country != null && country.end() >= end || posts.afterPlace(text, first, end) == end;
  }

  /** The index after the words of the name itself; the first definition of a form stays. */
  private int nameEnd(InstitutionMention body) {
    int end = body.first();
    while (end < body.end() && !text.token(end).is("(")) {
      end++;
    }
    return end;
  }

  private void put(String form, InstitutionMention body, boolean loose) {
    if (form.length() >= SHORTEST || form.length() == 2 && !loose) {
      forms.putIfAbsent(form, new Form(body, loose));
    }
  }

  private boolean isDropped(Token token) {
    return words.isLegal(token) || token.isMark();
  }
}
