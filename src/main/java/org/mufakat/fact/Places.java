package org.mufakat.fact;

import java.util.Optional;
import java.util.Set;
import org.mufakat.mention.Mentions;
import org.mufakat.text.ReadText;
import org.mufakat.text.Token;

/** Reads places behind a preposition: "di Gedung Merah Putih, Jakarta". */
final class Places {

  private static final Set<String> DEFAULT = Set.of("di", "in", "at");

  private final Mentions mentions;
  private final ReadText text;

  Places(Mentions mentions) {
    this.mentions = mentions;
    this.text = mentions.text();
  }

  /** The first place in a stretch: capitals, and what follows a comma. */
  Optional<Stretch> first(int first, int end) {
    return first(first, end, DEFAULT);
  }

  /** The first place in a stretch behind one of some prepositions. */
  Optional<Stretch> first(int first, int end, Set<String> prepositions) {
    for (int i = first; i + 1 < end; i++) {
      if (prepositions.contains(text.token(i).key()) && !isInsideBody(i)) {
        Stretch place = placeAt(i + 1, end);
        if (place != null) {
          return Optional.of(place);
        }
      }
    }
    return Optional.empty();
  }

  private boolean isInsideBody(int token) {
    return Mentions.at(mentions.institutions(), token).isPresent()
        || Mentions.at(mentions.occasions(), token).isPresent();
  }

  private Stretch placeAt(int first, int end) {
    int at = first;
    while (at < end && !text.token(at).isCapitalised() && isCue("place-noun", at)) {
      at++;
    }
    int from = at > first && text.token(first).is("the") ? at : first;
    int stop = capitals(at, end);
    if (stop == at || isDate(at) || Mentions.at(mentions.persons(), at).isPresent()) {
      return null;
    }
    while (stop + 1 < end
        && text.token(stop).is(",")
        && text.token(stop + 1).isCapitalised()
        && !isDate(stop + 1)
        && !isActor(stop + 1)) {
      int next = capitals(stop + 1, end);
      if (next == stop + 1) {
        break;
      }
      stop = next;
    }
    return new Stretch(from, stop);
  }

  private boolean isActor(int token) {
    return Mentions.at(mentions.persons(), token).isPresent()
        || Mentions.at(mentions.institutions(), token)
            .filter(body -> body.first() == token)
            .isPresent();
  }

  private int capitals(int from, int end) {
    int at = from;
    while (at < end && !isDate(at)) {
      Token token = text.token(at);
      boolean number = token.isNumber() && at > from;
      boolean inner =
          at > from
              && at + 1 < end
              && (token.is("-") && !token.spaceBefore()
                  || token.is(".") && !token.spaceBefore()
                  || token.is("'s")
                  || token.is("of"))
              && text.token(at + 1).isCapitalised();
      if (!token.isCapitalised() && !number && !inner) {
        break;
      }
      at++;
    }
    return at;
  }

  private boolean isDate(int token) {
    return Mentions.at(mentions.dates(), token).isPresent();
  }

  private boolean isCue(String category, int token) {
    return !mentions.cues(category, token, token + 1).isEmpty();
  }
}
