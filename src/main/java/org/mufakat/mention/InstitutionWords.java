package org.mufakat.mention;

import java.util.List;
import java.util.Optional;
import org.mufakat.text.Token;
import org.mufakat.text.WordList;
import org.mufakat.text.WordSet;

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
  private final TokenTrie<String> countries = new TokenTrie<>();
  private final TokenTrie<String> companyNouns = new TokenTrie<>();
  private final WordSet legal = new WordSet();
  private final WordSet inner = new WordSet();
  private final WordSet regions = new WordSet();
  private final WordSet partyJoins = new WordSet();
  private final WordSet loose = new WordSet();
  private final WordSet owners = new WordSet();
  private final WordSet notBodies = new WordSet();
  private final WordSet leads = new WordSet();
  private final WordSet terms = new WordSet();
  private final WordSet placeWords = new WordSet();
  private final WordSet missions = new WordSet();
  private final WordSet units = new WordSet();
  private final WordSet schools = new WordSet();
  private final WordSet offices = new WordSet();
  private final WordSet prepositions = new WordSet();
  private final WordSet districts = new WordSet();
  private final WordSet acts = new WordSet();
  private final WordSet agents = new WordSet();
  private final WordSet between = new WordSet();
  private final WordSet relatives = new WordSet();
  private final WordSet instruments = new WordSet();
  private final WordSet fields = new WordSet();
  private final WordSet englishFields = new WordSet();

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
    words.section("opens-none").forEach(form -> openers.add(form, NONE));
    for (String entry : words.sections().getOrDefault("of-country", List.of())) {
      String[] parts = entry.split("=");
      for (String form : parts[1].strip().split("\\|")) {
        countries.add(form, parts[0].strip());
      }
    }
    words.section("company-nouns").forEach(form -> companyNouns.add(form, form));
    addAll(inner, words, "inner");
    addAll(regions, words, "regions");
    addAll(partyJoins, words, "party-joins");
    addAll(loose, words, "loose");
    addAll(notBodies, words, "not");
    addAll(leads, words, "leads");
    addAll(terms, words, "terms");
    addAll(placeWords, words, "place-words");
    addAll(missions, words, "missions");
    addAll(units, words, "units");
    addAll(prepositions, words, "prepositions");
    words.sections().getOrDefault("offices", List.of()).forEach(offices::add);
    words.sections().getOrDefault("schools", List.of()).forEach(schools::add);
    addAll(districts, words, "districts");
    addAll(acts, words, "acts");
    addAll(agents, words, "agents");
    addAll(between, words, "between");
    addAll(relatives, words, "relatives");
    addAll(instruments, words, "instruments");
  }

  private static void addAll(WordSet set, WordList words, String section) {
    set.addAll(words.section(section));
  }

  /** Words that open a name at a token, with its type; null where none do. */
  TokenTrie.Hit<String> opener(List<Token> tokens, int at, int end) {
    return at >= end || !tokens.get(at).isCapitalised() ? null : openers.longestAt(tokens, at, end);
  }

  /** The country of all bodies whose names open with such words: "Pemkot". */
  Optional<String> countryOfOpener(List<Token> tokens, int at, int end) {
    return Optional.ofNullable(countries.longestAt(tokens, at, end))
        .map(hit -> hit.values().get(0));
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
    return legal.has(token);
  }

  /** True for a legal form that is written with a full stop behind it. */
  boolean isAbbreviated(Token token) {
    return isLegal(token) && token.form().length() <= 4;
  }

  /** A word for a region, which may be a place or a body. */
  boolean isRegion(Token token) {
    return regions.has(token);
  }

  /** A word behind which a side of something stands. */
  boolean joinsParties(Token token) {
    return partyJoins.has(token);
  }

  boolean isInner(Token token) {
    return inner.has(token);
  }

  /**
   * True for a preposition that belongs to a name only before words of units: "on Human Rights".
   */
  boolean isLoose(Token token) {
    return loose.has(token);
  }

  /** True for "Children", "People": their possessive stands inside names. */
  boolean ownsInside(Token token) {
    return owners.has(token);
  }

  /** True for a word of instruments and events: "Memorandum", "Expo". */
  boolean isNoBody(Token token) {
    return notBodies.has(token);
  }

  /** True for a word of technical terms, whose acronyms are no bodies: "System". */
  boolean isTerm(Token token) {
    return terms.has(token);
  }

  /** True for a capitalised word that only leads up to a name: "Delegasi", "Namun". */
  boolean leadsUp(Token token) {
    return leads.has(token);
  }

  /** True behind a word that makes a name one of a place or sitting: "Stadion", "Sidang". */
  boolean isNamedAfter(BodyScan scan, int first) {
    return first > 0 && placeWords.has(scan.token(first - 1));
  }

  /** True for a word that opens the name of an embassy or consulate. */
  boolean isMission(Token token) {
    return missions.has(token);
  }

  /**
   * True where a token closes the name of a public body or a bank, which "of Kenya" goes on; "of
   * Kenya" behind the own name of a university only says where it is.
   */
  boolean isPublicCloser(List<Token> tokens, int at) {
    TokenTrie.Hit<String> closer = closer(tokens, at, at + 1);
    if (closer == null) {
      return false;
    }
    return switch (closer.values().get(0)) {
      case "company" -> tokens.get(at).is("bank");
      case "university" -> at > 0 && isField(tokens.get(at - 1));
      default -> true;
    };
  }

  /** True for a word behind which a name is rather that of a place: "di", "in". */
  boolean isPreposition(Token token) {
    return prepositions.has(token);
  }

  /** True for a word that opens the name of an office inside a ministry: "Ditjen". */
  boolean isOffice(Token token) {
    return offices.has(token);
  }

  /** True for a word that opens the name of a school, which may go on with its number. */
  boolean isSchool(Token token) {
    return schools.has(token);
  }

  /** True for "KBRI" and "KJRI", whose name is their city: "KBRI Kairo". */
  boolean isNamedByCity(Token token) {
    return token.is("kbri") || token.is("kjri");
  }

  /** True for a word before the name of a district: "Kabupaten". */
  boolean isDistrict(Token token) {
    return districts.has(token);
  }

  /** True for a word that opens the name of a unit: "Direktorat", "Biro". */
  boolean isUnit(Token token) {
    return units.has(token);
  }

  /** True for a verb of what bodies do: "menandatangani", "said". */
  boolean isAct(Token token) {
    return acts.has(token);
  }

  /** True where the words around a stretch make it one who acts: "oleh X", "X menandatangani". */
  boolean actsAround(List<Token> tokens, int first, int end) {
    boolean before = first > 0 && agents.has(tokens.get(first - 1));
    return before || end < tokens.size() && isAct(tokens.get(end));
  }

  /** True for "who", "yang", "of": what follows says something else of the one before. */
  boolean isRelative(Token token) {
    return relatives.has(token);
  }

  boolean isBetween(Token token) {
    return between.has(token);
  }

  /** True where an instrument is named shortly before a token. */
  boolean isInstrument(List<Token> tokens, int first, int before) {
    for (int i = Math.max(first, before - INSTRUMENT_REACH); i < before; i++) {
      if (instruments.has(tokens.get(i))) {
        return true;
      }
    }
    return false;
  }

  /** True for a word of posts and units: "Perdagangan", "Division". */
  boolean isField(Token token) {
    return fields.has(token);
  }

  /** True for an English word of posts, which may stand before the head: "trade minister". */
  boolean isEnglishField(Token token) {
    return englishFields.has(token);
  }
}
