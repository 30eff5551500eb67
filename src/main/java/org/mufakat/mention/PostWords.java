package org.mufakat.mention;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.mufakat.reference.PersonWords;
import org.mufakat.reference.PostHead;
import org.mufakat.reference.Reference;
import org.mufakat.text.ReadText;
import org.mufakat.text.Token;
import org.mufakat.text.WordList;
import org.mufakat.text.WordSet;

/** Words of posts, titles and names, ready to be looked up token by token. */
final class PostWords {

  private static final int LONGEST_HEAD = 4;
  private static final Set<String> SERVICES = Set.of("tni", "pol", "polisi");

  private final TokenTrie<PostHead> heads = new TokenTrie<>();
  private final TokenTrie<String> prefixes = new TokenTrie<>();
  private final TokenTrie<String> titles = new TokenTrie<>();
  private final TokenTrie<String> degrees = new TokenTrie<>();
  private final WordSet surnames = new WordSet();
  private final WordSet givenNames = new WordSet();
  private final WordSet particles = new WordSet();
  private final TokenTrie<String> introducers = new TokenTrie<>();
  private final WordSet qualifiers = new WordSet();
  private final WordSet articles = new WordSet();
  private final WordSet links = new WordSet();
  private final TokenTrie<String> places = new TokenTrie<>();
  private final TokenTrie<String> people = new TokenTrie<>();
  private final TokenTrie<String> related = new TokenTrie<>();
  private final TokenTrie<String> officers = new TokenTrie<>();
  private final Set<String> descriptionEnds = new HashSet<>();
  private final Set<String> birthNames = new HashSet<>();

  PostWords(Reference reference) {
    PersonWords words = reference.personWords();
    words.postHeads().forEach(head -> heads.add(head.form(), head));
    words.postPrefixes().forEach(prefix -> prefixes.add(prefix.form(), prefix.form()));
    words.titles().forEach(title -> titles.add(title, title));
    words.degrees().forEach(degree -> degrees.add(degree, degree));
    surnames.addAll(words.surnames());
    givenNames.addAll(words.givenNames());
    particles.addAll(words.particles());
    for (String language : List.of("id", "en")) {
      WordList around = WordList.of(PostWords.class, language + "/persons.txt");
      around.section("introduces").forEach(form -> introducers.add(form, form));
      qualifiers.addAll(around.section("qualifies"));
      articles.addAll(around.section("articles"));
      links.addAll(around.section("post-links"));
      around
          .sections()
          .getOrDefault("places", List.of())
          .forEach(place -> places.add(place, place));
      around.section("people").forEach(noun -> people.add(noun, noun));
      around.section("officers").forEach(head -> officers.add(head, head));
      around.section("related").forEach(noun -> related.add(noun, noun));
      descriptionEnds.addAll(around.section("ends-description"));
      around
          .sections()
          .getOrDefault("birth-names", List.of())
          .forEach(name -> birthNames.add(name.toLowerCase(Locale.ROOT)));
    }
  }

  /** The head of a post at a token, in capitals; null where there is none. */
  TokenTrie.Hit<PostHead> head(ReadText text, int at, int end) {
    if (at >= end || !text.token(at).isCapitalised()) {
      return null;
    }
    return heads.longestAt(text.tokens(), at, end);
  }

  /** The head of a post at a token, in any letters. */
  TokenTrie.Hit<PostHead> headInAnyLetters(ReadText text, int at, int end) {
    return at >= end ? null : heads.longestAt(text.tokens(), at, end);
  }

  /**
   * The index after words such as "Plt" or "mantan" at a token; the token itself where there are
   * none.
   */
  int afterPrefix(ReadText text, int at, int end) {
    TokenTrie.Hit<String> hit = at < end ? prefixes.longestAt(text.tokens(), at, end) : null;
    if (hit == null) {
      return at;
    }
    int after = hit.end() < end && text.token(hit.end()).is(".") ? hit.end() + 1 : hit.end();
    return afterOwnAcronym(text, after, end);
  }

  /** Past "(Plt.)" behind "Pelaksana Tugas". */
  private int afterOwnAcronym(ReadText text, int at, int end) {
    TokenTrie.Hit<String> inside =
        at + 1 < end && text.token(at).is("(")
            ? prefixes.longestAt(text.tokens(), at + 1, end)
            : null;
    if (inside == null) {
      return at;
    }
    int close =
        inside.end() < end && text.token(inside.end()).is(".") ? inside.end() + 1 : inside.end();
    return close < end && text.token(close).is(")") ? close + 1 : at;
  }

  /** The index after titles of a name ("Prof.", "Bapak"). */
  int afterTitles(ReadText text, int at, int end) {
    int next = at;
    while (next < end) {
      TokenTrie.Hit<String> hit = titles.longestAt(text.tokens(), next, end);
      if (hit == null || !text.token(next).isCapitalised() && !isDoctor(text, next)) {
        break;
      }
      next = hit.end() < end && text.token(hit.end()).is(".") ? hit.end() + 1 : hit.end();
      next = afterService(text, next, end);
    }
    return next;
  }

  /** "dr.", "drg." and "drh." are written in small letters. */
  private static boolean isDoctor(ReadText text, int at) {
    Token token = text.token(at);
    return token.is("dr") || token.is("drg") || token.is("drh");
  }

  /** Past the service behind a rank: "Marsdya TNI", "Jenderal Pol.". */
  private static int afterService(ReadText text, int at, int end) {
    if (at >= end || !SERVICES.contains(text.token(at).key())) {
      return at;
    }
    return at + 1 < end && text.token(at + 1).is(".") ? at + 2 : at + 1;
  }

  /** The index after degrees that follow a name (", S.TP., M.Sc."). */
  int afterDegrees(ReadText text, int at, int end) {
    int next = at;
    while (next < end) {
      int from = text.token(next).is(",") ? next + 1 : next;
      TokenTrie.Hit<String> hit = from < end ? degrees.longestAt(text.tokens(), from, end) : null;
      if (hit == null) {
        break;
      }
      next = hit.end() < end && text.token(hit.end()).is(".") ? hit.end() + 1 : hit.end();
    }
    return next;
  }

  /** The index after the head of an officer of a company at a token; -1 where there is none. */
  int officerEnd(ReadText text, int at, int end) {
    TokenTrie.Hit<String> hit = officers.longestAt(text.tokens(), at, end);
    return hit == null ? -1 : hit.end();
  }

  /** True where a post ends right before a token. */
  boolean endsPost(ReadText text, int at) {
    for (int from = Math.max(0, at - LONGEST_HEAD); from < at; from++) {
      TokenTrie.Hit<PostHead> head = headInAnyLetters(text, from, at);
      if (head != null && head.end() == at) {
        return true;
      }
    }
    return false;
  }

  /** The index after the head of a post at a token; the token itself where there is none. */
  int headEnd(ReadText text, int at, int end) {
    TokenTrie.Hit<PostHead> head = head(text, at, end);
    return head == null ? at : head.end();
  }

  /** True where a title such as "Marsdya" stands right before a token. */
  boolean endsTitle(ReadText text, int at) {
    return at > 0 && titles.longestAt(text.tokens(), at - 1, at) != null;
  }

  boolean opensPost(ReadText text, int at) {
    int end = Math.min(text.tokens().size(), at + 6);
    return head(text, at, end) != null;
  }

  /** True for a surname or given name that opens a name even where it is a common word. */
  boolean opensName(Token token) {
    return token.isCapitalised() && (surnames.has(token) || givenNames.has(token));
  }

  boolean isSurname(Token token) {
    return surnames.has(token);
  }

  boolean isGivenName(Token token) {
    return token.isCapitalised() && givenNames.has(token);
  }

  /** True where words that only a person's name follows end right before a token. */
  boolean introducesName(ReadText text, int first, int before) {
    for (int from = Math.max(first, before - 4); from < before; from++) {
      TokenTrie.Hit<String> hit = introducers.longestAt(text.tokens(), from, before);
      if (hit != null && hit.end() == before) {
        return true;
      }
    }
    return false;
  }

  /** True for an adjective of rank before a head: "senior", "top". */
  boolean isQualifier(Token token) {
    return qualifiers.has(token);
  }

  /** True for a word like "the", "its", "seorang" before a post behind a name. */
  boolean isArticle(Token token) {
    return articles.has(token);
  }

  /** The index after a town or province that may stand before the name of its head. */
  int afterPlace(ReadText text, int at, int end) {
    TokenTrie.Hit<String> hit =
        at < end && text.token(at).isCapitalised()
            ? places.longestAt(text.tokens(), at, end)
            : null;
    return hit == null ? at : hit.end();
  }

  /** The index after a noun for people by what they do or are ("pembalap") at a token, or -1. */
  int afterPeople(ReadText text, int at, int end) {
    TokenTrie.Hit<String> hit = people.longestAt(text.tokens(), at, end);
    return hit == null ? -1 : hit.end();
  }

  /** The index after a noun for somebody by another person ("mitranya") at a token, or -1. */
  int afterRelated(ReadText text, int at, int end) {
    TokenTrie.Hit<String> hit = related.longestAt(text.tokens(), at, end);
    return hit == null ? -1 : hit.end();
  }

  /** True for a small word that ends what is said of somebody: "yang", "was". */
  boolean endsDescription(Token token) {
    return descriptionEnds.contains(token.key());
  }

  /** True for a Balinese name of birth, before which "I" is no number. */
  boolean isBirthName(Token token) {
    return birthNames.contains(token.key());
  }

  /** True for a word that ties the parts of a title: "of", "bidang". */
  boolean isLink(Token token) {
    return links.has(token);
  }

  boolean isParticle(Token token) {
    return particles.has(token);
  }
}
