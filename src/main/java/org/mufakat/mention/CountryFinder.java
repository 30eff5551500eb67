package org.mufakat.mention;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mufakat.mention.Gazetteer.NameHit;
import org.mufakat.mention.Mention.CountryMention;
import org.mufakat.reference.LexiconEntry;
import org.mufakat.reference.LexiconEntry.Kind;
import org.mufakat.text.ReadText;
import org.mufakat.text.Sentence;
import org.mufakat.text.Token;

/**
 * Reads countries out of the hits of the gazetteer.
 *
 * <p>A capital or a seat of power counts only where it acts: joined to another country by a hyphen
 * or "dan", to other capitals in an act, or before a verb of saying. An epithet counts only where
 * it names no other country than the sentence does.
 */
final class CountryFinder {

  private static final Set<String> LANGUAGE_BEFORE =
      Set.of("in", "into", "speak", "speaks", "speaking", "of", "bahasa");

  private final Guards guards;
  private final CueFinder cues;
  private final ActingCapitals capitals;
  private final StateNames states = new StateNames();

  CountryFinder(Guards guards, CueFinder cues) {
    this.guards = guards;
    this.cues = cues;
    this.capitals = new ActingCapitals(guards, cues);
  }

  List<CountryMention> find(ReadText text, List<NameHit> hits, Guards.Certain certain) {
    Named found = new Named();
    Set<String> others = othersInBrackets(text, hits);
    for (NameHit hit : hits) {
      if (!others.contains(text.token(hit.first()).key()) || hit.end() - hit.first() > 1) {
        named(text, hits, certain, hit).ifPresent(found::add);
      }
    }
    capitals.in(text, hits).forEach(found::add);
    for (NameHit hit : hits) {
      if (!found.starts.get(hit.first())) {
        standIn(text, hit, found).ifPresent(found::add);
      }
    }
    return found.mentions;
  }

  /** "Resolution Institute (RI)": here and further on the letters stand for that name. */
  private static Set<String> othersInBrackets(ReadText text, List<NameHit> hits) {
    Set<String> others = new HashSet<>();
    for (int i = 0; i < hits.size(); i++) {
      NameHit hit = hits.get(i);
      boolean letters = hit.end() - hit.first() == 1 && text.token(hit.first()).isAllCaps();
      if (letters && isBracketed(text, hit) && text.token(hit.first() - 2).isCapitalised()) {
        boolean same =
            i > 0 && hits.get(i - 1).end() == hit.first() - 1 && meet(hits.get(i - 1), hit);
        if (!same) {
          others.add(text.token(hit.first()).key());
        }
      }
    }
    return others;
  }

  private static boolean isBracketed(ReadText text, NameHit hit) {
    return hit.first() > 1
        && text.token(hit.first() - 1).is("(")
        && hit.end() < text.tokens().size()
        && text.token(hit.end()).is(")");
  }

  private static boolean meet(NameHit one, NameHit other) {
    return one.entries().stream()
        .anyMatch(a -> other.entries().stream().anyMatch(b -> a.target().equals(b.target())));
  }

  /** The countries found so far, by what stand-ins are asked of them. */
  private static final class Named {
    private final List<CountryMention> mentions = new ArrayList<>();
    private final Set<String> codes = new HashSet<>();
    private final BitSet starts = new BitSet();
    private final BitSet ends = new BitSet();

    void add(CountryMention country) {
      mentions.add(country);
      codes.add(country.code());
      starts.set(country.first());
      ends.set(country.end());
    }
  }

  /** Capitals and seats of power by their names, even where they are but places. */
  List<CountryMention> capitals(ReadText text, List<NameHit> hits) {
    return hits.stream()
        .filter(hit -> isWholeName(text, hit))
        .flatMap(hit -> capital(hit).stream())
        .toList();
  }

  private static Optional<CountryMention> capital(NameHit hit) {
    return hit.entries().stream()
        .filter(entry -> entry.kind() == Kind.CAPITAL || entry.kind() == Kind.SEAT)
        .filter(entry -> entry.guard().isEmpty())
        .map(entry -> mention(hit, entry))
        .findFirst();
  }

  /** Not "Paris Club", nor "Radio Ankara". */
  private static boolean isWholeName(ReadText text, NameHit hit) {
    Sentence sentence = text.sentenceAt(hit.first());
    boolean opens = hit.first() <= sentence.first() + 1;
    boolean before = opens || !text.token(hit.first() - 1).isCapitalised();
    return before && (hit.end() >= sentence.end() || !text.token(hit.end()).isCapitalised());
  }

  /** Epithets of countries that nothing else in the text names. */
  List<CountryMention> doubtfulEpithets(
      ReadText text, List<NameHit> hits, List<CountryMention> countries) {
    Set<String> codes = countries.stream().map(CountryMention::code).collect(Collectors.toSet());
    List<CountryMention> doubtful = new ArrayList<>();
    for (NameHit hit : hits) {
      if (isLand(text.token(hit.first()))) {
        hit.entries().stream()
            .filter(entry -> entry.kind() == Kind.NICKNAME && !codes.contains(entry.target()))
            .findFirst()
            .ifPresent(entry -> doubtful.add(mention(hit, entry)));
      }
    }
    return List.copyOf(doubtful);
  }

  private static boolean isLand(Token token) {
    return token.is("negeri") || token.is("negara");
  }

  private Optional<CountryMention> named(
      ReadText text, List<NameHit> hits, Guards.Certain certain, NameHit hit) {
    if (isLanguage(text, hit)) {
      return Optional.empty();
    }
    if (isOurPost(text, hit)) {
      return Optional.of(new CountryMention(hit.end() - 1, hit.end(), "ID", "country:post"));
    }
    for (LexiconEntry entry : hit.entries()) {
      boolean country = entry.kind() == Kind.COUNTRY || entry.kind() == Kind.DEMONYM;
      if (country && guards.allow(entry, hit, text, hits, certain)) {
        int first = states.first(text, hit.first());
        return Optional.of(mention(first, hit.end(), entry));
      }
    }
    return Optional.empty();
  }

  /** The country inside the name of a post: "Menteri Luar Negeri RI". */
  private static boolean isOurPost(ReadText text, NameHit hit) {
    Token last = text.token(hit.end() - 1);
    return hit.end() - hit.first() > 1
        && (last.is("ri") || last.is("indonesia"))
        && isOnly(Kind.POST, hit);
  }

  private static boolean isOnly(Kind kind, NameHit hit) {
    for (LexiconEntry entry : hit.entries()) {
      if (entry.kind() != kind) {
        return false;
      }
    }
    return true;
  }

  /** "in Spanish, Arabic and English": a language, not what somebody of the country does. */
  private static boolean isLanguage(ReadText text, NameHit hit) {
    if (hit.first() == 0
        || !isOnly(Kind.DEMONYM, hit)
        || !LANGUAGE_BEFORE.contains(text.token(hit.first() - 1).key())) {
      return false;
    }
    int end = text.sentenceAt(hit.first()).end();
    Token next = hit.end() < end ? text.token(hit.end()) : null;
    return next == null || next.isMark() || next.is("and") || next.is("or") || next.is("in");
  }

  private Optional<CountryMention> standIn(ReadText text, NameHit hit, Named named) {
    for (LexiconEntry entry : hit.entries()) {
      boolean stands =
          switch (entry.kind()) {
            case NICKNAME -> named.codes.contains(entry.target());
            case CAPITAL, SEAT -> acts(text, hit, entry, named);
            default -> false;
          };
      if (stands) {
        return Optional.of(mention(hit, entry));
      }
    }
    return Optional.empty();
  }

  /** A city acts where it is joined to a country or speaks, and is no dateline. */
  private boolean acts(ReadText text, NameHit hit, LexiconEntry entry, Named named) {
    Sentence sentence = text.sentenceAt(hit.first());
    if (hit.first() == sentence.first() && isDateline(text, hit, sentence)) {
      return false;
    }
    if (!guards.allow(entry, hit, text, List.of(), new Guards.Certain(Set.of()))) {
      return false;
    }
    return joinedBefore(text, hit, named)
        || joinedAfter(text, hit, named)
        || speaks(text, hit, sentence);
  }

  private static boolean isDateline(ReadText text, NameHit hit, Sentence sentence) {
    if (hit.end() >= sentence.end()) {
      return true;
    }
    Token next = text.token(hit.end());
    return next.is("-") && next.spaceBefore()
        || next.is(",")
        || next.is("(")
        || next.is("|")
        || next.is(":");
  }

  private static boolean joinedBefore(ReadText text, NameHit hit, Named named) {
    return hit.first() > 1
        && ActingCapitals.JOINS.contains(text.token(hit.first() - 1).key())
        && named.ends.get(hit.first() - 1);
  }

  private static boolean joinedAfter(ReadText text, NameHit hit, Named named) {
    return hit.end() < text.tokens().size()
        && ActingCapitals.JOINS.contains(text.token(hit.end()).key())
        && named.starts.get(hit.end() + 1);
  }

  private boolean speaks(ReadText text, NameHit hit, Sentence sentence) {
    return cues.startsAt(text, hit.end(), sentence.end(), "say.that");
  }

  private static CountryMention mention(NameHit hit, LexiconEntry entry) {
    return mention(hit.first(), hit.end(), entry);
  }

  private static CountryMention mention(int first, int end, LexiconEntry entry) {
    return new CountryMention(
        first,
        end,
        entry.target(),
        "country:" + entry.kind().name().toLowerCase(java.util.Locale.ROOT));
  }
}
