package org.mufakat.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import org.mufakat.fact.PlaceWords.Role;
import org.mufakat.mention.Mention;
import org.mufakat.mention.Mentions;
import org.mufakat.text.Language;
import org.mufakat.text.ReadText;
import org.mufakat.text.Token;

/**
 * Reads places behind a preposition: "di Gedung Merah Putih, Jakarta", "at the presidential
 * palace". What belongs to a treaty's title, a body or an occasion is none, nor is a part of the
 * world.
 */
final class Places {

  private static final Set<String> DEFAULT = Set.of("di", "in", "at");
  private static final int LONGEST_VENUE = 4;

  private final Mentions mentions;
  private final ReadText text;
  private final PlaceWords words;

  Places(Mentions mentions) {
    this.mentions = mentions;
    this.text = mentions.text();
    this.words = new PlaceWords(text);
  }

  /** The first place in a stretch: capitals, and what follows a comma. */
  Optional<Stretch> first(int first, int end) {
    return first(first, end, DEFAULT);
  }

  /** The first place in a stretch behind one of some prepositions. */
  Optional<Stretch> first(int first, int end, Set<String> prepositions) {
    return first(first, end, prepositions, preposition -> false);
  }

  /** The first place in a stretch, where some prepositions are known to belong to other words. */
  Optional<Stretch> ofAct(int first, int end, IntPredicate other) {
    return first(first, end, DEFAULT, other);
  }

  /** One in capitals goes before a venue without a name ("the bank's headquarters in Dhaka"). */
  private Optional<Stretch> first(
      int first, int end, Set<String> prepositions, IntPredicate other) {
    Optional<Stretch> venue = Optional.empty();
    boolean aside = false;
    for (int i = first; i + 1 < end; i++) {
      aside = aside || words.is(Role.ASIDE, i, end);
      if (prepositions.contains(text.token(i).key()) && !isInName(i)) {
        Optional<Stretch> place = named(i + 1, end).filter(this::fits);
        boolean free = !aside && !other.test(i);
        if (place.isPresent() && (free || isSetOff(i, place.get(), end))) {
          return place;
        }
        int at = i + 1;
        venue = venue.or(() -> venue(at, end));
      }
    }
    return venue;
  }

  /** Behind an aim or a clause of its own, only a place set off by a comma or a date counts. */
  private boolean isSetOff(int preposition, Stretch place, int end) {
    boolean comma = preposition > 0 && text.token(preposition - 1).is(",");
    int next = place.end();
    while (next < end && (text.token(next).is(",") || text.token(next).is("on"))) {
      next++;
    }
    return comma || next < end && (isDate(next) || words.is(Role.DAY, next, end));
  }

  /** True for a place on a map: not "Criminal Matters", not "Southeast Asia". */
  private boolean fits(Stretch place) {
    if (covers(mentions.sectors(), place)) {
      return false;
    }
    for (int i = place.first(); i < place.end(); i++) {
      if (!words.is(Role.REGION, i, place.end())) {
        return true;
      }
    }
    return false;
  }

  private static boolean covers(List<? extends Mention> mentions, Stretch place) {
    return Mentions.at(mentions, place.first())
        .filter(mention -> mention.end() >= place.end())
        .isPresent();
  }

  private boolean isInName(int token) {
    return isIn(mentions.institutions(), token)
        || isIn(mentions.occasions(), token)
        || isIn(mentions.instruments(), token);
  }

  private static boolean isIn(List<? extends Mention> mentions, int token) {
    return Mentions.at(mentions, token)
        .filter(mention -> mention.first() <= token && token + 1 < mention.end())
        .isPresent();
  }

  private Optional<Stretch> named(int first, int end) {
    int at = first;
    while (at < end && !text.token(at).isCapitalised() && words.is(Role.NOUN, at, end)) {
      at++;
    }
    int from = at > first && text.token(first).is("the") ? at : first;
    int stop = capitals(at, end);
    if (stop == at || isDate(at) || isPerson(at) || isOccasion(at)) {
      return Optional.empty();
    }
    Stretch place = new Stretch(from, withVenue(stop, end));
    return Optional.of(isCountry(place) ? place : new Stretch(from, withTown(place.end(), end)));
  }

  /** True for a country by itself. */
  boolean isCountry(Stretch place) {
    return covers(mentions.countries(), place);
  }

  /** "Ptak Expo centre": a word for a venue behind its name. */
  private int withVenue(int stop, int end) {
    return stop < end && words.is(Role.VENUE, stop, end) ? stop + 1 : stop;
  }

  /** ", Jakarta" and ", in Ebène" go on. */
  private int withTown(int from, int end) {
    int stop = from;
    while (stop + 1 < end && text.token(stop).is(",")) {
      int town = text.token(stop + 1).is("in") ? stop + 2 : stop + 1;
      boolean goesOn = town < end && text.token(town).isCapitalised() && !isActor(town);
      int next =
          goesOn && !isDate(town) && !words.is(Role.DAY, town, end) ? capitals(town, end) : town;
      if (next == town) {
        break;
      }
      stop = next;
    }
    return stop;
  }

  /** A venue without a name: "the presidential palace", "ruang sidang kampus". */
  private Optional<Stretch> venue(int first, int end) {
    int from = first < end && text.token(first).is("the") ? first + 1 : first;
    int venue = -1;
    int at = from;
    while (at < end && at - from < LONGEST_VENUE && isPlainWord(at)) {
      venue = words.is(Role.VENUE, at, end) ? at + 1 : venue;
      at++;
    }
    boolean leads = from < end && words.is(Role.VENUE, from, end);
    int stop = leads && isHeadFirst() ? at : venue;
    return stop > from ? Optional.of(new Stretch(from, stop)) : Optional.empty();
  }

  /** Indonesian venues open with their noun: "ruang sidang kampus". */
  private boolean isHeadFirst() {
    return text.language() == Language.INDONESIAN;
  }

  private boolean isPlainWord(int at) {
    Token token = text.token(at);
    return token.isWord() && !token.isCapitalised() && !words.is(Role.ENDS, at, at + 1);
  }

  private boolean isActor(int token) {
    return isPerson(token)
        || Mentions.at(mentions.institutions(), token)
            .filter(body -> body.first() == token)
            .isPresent();
  }

  private int capitals(int from, int end) {
    int at = from;
    while (at < end && !isDate(at) && !words.is(Role.DAY, at, end)) {
      Token token = text.token(at);
      boolean number = token.isNumber() && at > from;
      boolean inner =
          at > from && at + 1 < end && isInner(at) && text.token(at + 1).isCapitalised();
      if (!token.isCapitalised() && !number && !inner) {
        break;
      }
      at++;
    }
    return at;
  }

  /** Small words and marks inside a name: "Tanjung-Priok", "St. James's", "Bank of Java". */
  private boolean isInner(int at) {
    Token token = text.token(at);
    boolean glued = !token.spaceBefore();
    return glued && (token.is("-") || token.is(".")) || token.is("'s") || token.is("of");
  }

  private boolean isPerson(int token) {
    return Mentions.at(mentions.persons(), token).isPresent();
  }

  private boolean isOccasion(int token) {
    return Mentions.at(mentions.occasions(), token).isPresent();
  }

  private boolean isDate(int token) {
    return Mentions.at(mentions.dates(), token).isPresent();
  }
}
