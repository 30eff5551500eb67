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
  private static final int INSTRUMENT_REACH = 25;

  /** The type of what closes the name of a sitting, which is no body. */
  static final String NONE = "none";

  private final TokenTrie<String> openers = new TokenTrie<>();
  private final TokenTrie<String> closers = new TokenTrie<>();
  private final TokenTrie<String> companyNouns = new TokenTrie<>();
  private final Set<String> legal = new HashSet<>();
  private final Set<String> inner = new HashSet<>();
  private final Set<String> loose = new HashSet<>();
  private final Set<String> owners = new HashSet<>();
  private final Set<String> notBodies = new HashSet<>();
  private final Set<String> leads = new HashSet<>();
  private final Set<String> terms = new HashSet<>();
  private final Set<String> placeWords = new HashSet<>();
  private final Set<String> missions = new HashSet<>();
  private final Set<String> units = new HashSet<>();
  private final Set<String> districts = new HashSet<>();
  private final Set<String> acts = new HashSet<>();
  private final Set<String> agents = new HashSet<>();
  private final Set<String> between = new HashSet<>();
  private final Set<String> relatives = new HashSet<>();
  private final Set<String> instruments = new HashSet<>();
  private final Set<String> fields = new HashSet<>();
  private final Set<String> englishFields = new HashSet<>();

  InstitutionWords() {
    for (String language : List.of("id", "en")) {
      read(WordList.of(InstitutionWords.class, language + "/institutions.txt"));
      addAll(fields, WordList.of(InstitutionWords.class, language + "/fields.txt"), "fields");
    }
    WordList english = WordList.of(InstitutionWords.class, "en/institutions.txt");
    addAll(englishFields, WordList.of(InstitutionWords.class, "en/fields.txt"), "fields");
    TYPES.forEach(type -> english.section("ends-" + type).forEach(form -> closers.add(form, type)));
    english.section("ends-none").forEach(form -> closers.add(form, NONE));
    english.section("legal").forEach(form -> closers.add(form, "company"));
    addAll(legal, english, "legal");
    addAll(legal, english, "legal-elsewhere");
    addAll(owners, english, "owns-inside");
  }

  private void read(WordList words) {
    TYPES.forEach(type -> words.section(type).forEach(form -> openers.add(form, type)));
    words.section("company-nouns").forEach(form -> companyNouns.add(form, form));
    addAll(inner, words, "inner");
    addAll(loose, words, "loose");
    addAll(notBodies, words, "not");
    addAll(leads, words, "leads");
    addAll(terms, words, "terms");
    addAll(placeWords, words, "place-words");
    addAll(missions, words, "missions");
    addAll(units, words, "units");
    addAll(districts, words, "districts");
    addAll(acts, words, "acts");
    addAll(agents, words, "agents");
    addAll(between, words, "between");
    addAll(relatives, words, "relatives");
    addAll(instruments, words, "instruments");
  }

  private static void addAll(Set<String> set, WordList words, String section) {
    words.section(section).forEach(word -> set.add(word.toLowerCase(Locale.ROOT)));
  }

  /** Words that open a name at a token, with its type; null where none do. */
  TokenTrie.Hit<String> opener(List<Token> tokens, int at, int end) {
    return at >= end || !tokens.get(at).isCapitalised() ? null : openers.longestAt(tokens, at, end);
  }

  /** Words that close a name at a token, with its type; null where none do. */
  TokenTrie.Hit<String> closer(List<Token> tokens, int at, int end) {
    if (at < 0 || at >= end || !isClosingForm(tokens.get(at))) {
      return null;
    }
    return closers.longestAt(tokens, at, end);
  }

  /** "AS" and "SA" are legal forms in capitals only; "hf." is one in small letters. */
  private static boolean isClosingForm(Token token) {
    boolean shortForm = token.form().length() == 2 && !token.is("co") && !token.is("hf");
    return shortForm && !token.is("oy")
        ? token.isAllCaps()
        : token.isCapitalised() || token.is("hf");
  }

  /** The index after a noun for companies ("perusahaan", "subsidiary") at a token, or -1. */
  int companyNoun(List<Token> tokens, int at, int end) {
    TokenTrie.Hit<String> hit = companyNouns.longestAt(tokens, at, end);
    return hit == null ? -1 : hit.end();
  }

  /** True for "PT", "Ltd" and the like. */
  boolean isLegal(Token token) {
    return legal.contains(token.key());
  }

  /** True for a legal form that is written with a full stop behind it. */
  boolean isAbbreviated(Token token) {
    return isLegal(token) && token.form().length() <= 4;
  }

  boolean isInner(Token token) {
    return inner.contains(token.key());
  }

  /**
   * True for a preposition that belongs to a name only before words of units: "on Human Rights".
   */
  boolean isLoose(Token token) {
    return loose.contains(token.key());
  }

  /** True for "Children", "People": their possessive stands inside names. */
  boolean ownsInside(Token token) {
    return owners.contains(token.key());
  }

  /** True for a word of instruments and events: "Memorandum", "Expo". */
  boolean isNoBody(Token token) {
    return notBodies.contains(token.key());
  }

  /** True for a word of technical terms, whose acronyms are no bodies: "System". */
  boolean isTerm(Token token) {
    return terms.contains(token.key());
  }

  /** True for a capitalised word that only leads up to a name: "Delegasi", "Namun". */
  boolean leadsUp(Token token) {
    return leads.contains(token.key());
  }

  /** True behind a word that makes a name one of a place or sitting: "Stadion", "Sidang". */
  boolean isNamedAfter(BodyScan scan, int first) {
    return first > 0 && placeWords.contains(scan.token(first - 1).key());
  }

  /** True for a word that opens the name of an embassy or consulate. */
  boolean isMission(Token token) {
    return missions.contains(token.key());
  }

  /** True for "KBRI" and "KJRI", whose name is their city: "KBRI Kairo". */
  boolean isNamedByCity(Token token) {
    return token.is("kbri") || token.is("kjri");
  }

  /** True for a word before the name of a district: "Kabupaten". */
  boolean isDistrict(Token token) {
    return districts.contains(token.key());
  }

  /** True for a word that opens the name of a unit: "Direktorat", "Biro". */
  boolean isUnit(Token token) {
    return units.contains(token.key());
  }

  /** True for a verb of what bodies do: "menandatangani", "said". */
  boolean isAct(Token token) {
    return acts.contains(token.key());
  }

  /** True where the words around a stretch make it one who acts: "oleh X", "X menandatangani". */
  boolean actsAround(List<Token> tokens, int first, int end) {
    boolean before = first > 0 && agents.contains(tokens.get(first - 1).key());
    return before || end < tokens.size() && isAct(tokens.get(end));
  }

  /** True for "who", "yang", "of": what follows says something else of the one before. */
  boolean isRelative(Token token) {
    return relatives.contains(token.key());
  }

  boolean isBetween(Token token) {
    return between.contains(token.key());
  }

  /** True where an instrument is named shortly before a token. */
  boolean isInstrument(List<Token> tokens, int first, int before) {
    for (int i = Math.max(first, before - INSTRUMENT_REACH); i < before; i++) {
      if (instruments.contains(tokens.get(i).key())) {
        return true;
      }
    }
    return false;
  }

  /** True for a word of posts and units: "Perdagangan", "Division". */
  boolean isField(Token token) {
    return fields.contains(token.key());
  }

  /** True for an English word of posts, which may stand before the head: "trade minister". */
  boolean isEnglishField(Token token) {
    return englishFields.contains(token.key());
  }
}
