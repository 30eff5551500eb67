package org.mufakat.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mufakat.mention.Mention;
import org.mufakat.mention.Mention.CueMention;
import org.mufakat.mention.Mention.InstrumentMention;
import org.mufakat.mention.Mention.SectorMention;
import org.mufakat.mention.Mentions;
import org.mufakat.text.ReadText;
import org.mufakat.text.Token;

/** Reads fields of cooperation in the words of the article. */
final class Fields {

  private static final int LONGEST_FIELD = 10;
  private static final int MOST_FIELDS = 12;

  /** Openings of Indonesian verbs; words of the table are fields all the same. */
  private static final List<String> VERB_PREFIXES =
      List.of("mem", "men", "meng", "meny", "mel", "mer", "mew", "ber", "ter", "di");

  private final Mentions mentions;
  private final ReadText text;

  Fields(Mentions mentions) {
    this.mentions = mentions;
    this.text = mentions.text();
  }

  /**
   * Fields of cooperation in a stretch, behind words such as "di bidang" or "meliputi".
   *
   * @param near where any noun phrase counts; elsewhere only words that the table knows, or a list
   *     with one of them
   */
  List<Stretch> all(int first, int end, Stretch near) {
    return behind("field-intro", first, end, near);
  }

  /** Fields in a stretch, behind words of a category. */
  List<Stretch> behind(String category, int first, int end, Stretch near) {
    List<Stretch> fields = new ArrayList<>();
    int from = first;
    for (CueMention intro : mentions.cues(category, first, end)) {
      if (intro.first() >= from) {
        int stop = fieldsEnd(intro.end(), end);
        List<Stretch> items = items(intro.end(), stop);
        boolean close = near.first() <= intro.first() && intro.first() <= near.end();
        boolean trusted = close || items.size() > 1 && anyKnown(items);
        boolean loose = !isCue("field-noun", intro.first());
        items.stream()
            .filter(item -> trusted || loose && isKnownField(item.first(), item.end()))
            .forEach(fields::add);
        from = items.isEmpty() ? from : Math.max(from, stop);
      }
    }
    return fields.size() > MOST_FIELDS ? fields.subList(0, MOST_FIELDS) : fields;
  }

  /** The noun phrase right behind an instrument: "perjanjian kerja sama pemutakhiran data". */
  List<Stretch> of(InstrumentMention what, int end) {
    int at = what.end();
    if (at >= end || !text.token(at).isWord() || text.token(at).isCapitalised()) {
      return List.of();
    }
    int stop = at;
    while (stop < end && !stops(stop) && !text.token(stop).isMark() && !isName(stop, stop + 1)) {
      stop++;
    }
    boolean bare = mentions.cues("field-not", at, stop).stream().anyMatch(cue -> cue.first() == at);
    boolean introduced = !mentions.cues("field-intro", at, stop).isEmpty();
    return bare || introduced || stop == at ? List.of() : items(at, stop);
  }

  private boolean anyKnown(List<Stretch> items) {
    return items.stream().anyMatch(item -> isKnownField(item.first(), item.end()));
  }

  private int fieldsEnd(int from, int end) {
    int at = from;
    while (at < end && !stops(at)) {
      at++;
    }
    return at;
  }

  private boolean stops(int at) {
    Token token = text.token(at);
    boolean mark =
        token.is(".") || token.is(";") || token.is(":") || token.is("\"") || token.is("(");
    return mark
        || isCue("field-stop", at)
        || isCue("witness", at)
        || isCue("act.sign", at)
        || isCue("act.signed", at)
        || Mentions.at(mentions.dates(), at).isPresent()
        || Mentions.at(mentions.persons(), at).isPresent();
  }

  /**
   * With commas, only they (and the conjunction behind the last) divide; without, "dan" divides two
   * known fields alone.
   */
  private List<Stretch> items(int from, int end) {
    List<Stretch> items = new ArrayList<>();
    boolean commas = text.tokens().subList(from, end).stream().anyMatch(token -> token.is(","));
    int start = from;
    for (int i = from; i <= end; i++) {
      if (i == end || divides(i, from, end, commas)) {
        add(items, start, i);
        start = i + 1;
      }
    }
    return items;
  }

  private boolean divides(int at, int from, int end, boolean commas) {
    Token token = text.token(at);
    if (token.is(",")) {
      return true;
    }
    boolean conjunction = token.is("dan") || token.is("serta") || token.is("and");
    if (!conjunction || isInsideSector(at)) {
      return false;
    }
    if (commas) {
      boolean lastComma = text.tokens().subList(at, end).stream().noneMatch(other -> other.is(","));
      boolean afterComma = at > from && text.token(at - 1).is(",");
      return afterComma
          || lastComma && token.is("serta")
          || lastComma && !afterComma && noCommaConjunction(at, from, end);
    }
    return token.is("serta") || isKnownField(from, at) && isKnownField(at + 1, end);
  }

  /** "a, b dan c": the last conjunction divides where no "dan" follows a comma. */
  private boolean noCommaConjunction(int at, int from, int end) {
    for (int i = from + 1; i < end; i++) {
      if (text.token(i - 1).is(",")
          && (text.token(i).is("dan") || text.token(i).is("serta") || text.token(i).is("and"))) {
        return false;
      }
    }
    return text.tokens().subList(at + 1, end).stream()
        .noneMatch(token -> token.is("dan") || token.is("and"));
  }

  private boolean isInsideSector(int at) {
    return Mentions.at(mentions.sectors(), at)
        .filter(sector -> sector.first() < at && at < sector.end() - 1)
        .isPresent();
  }

  private boolean isKnownField(int first, int end) {
    return !Mentions.within(mentions.sectors(), first, end).isEmpty();
  }

  private void add(List<Stretch> items, int from, int end) {
    int first = from;
    while (first < end && isFiller(first)) {
      first++;
    }
    int stop = end;
    while (stop > first && isFiller(stop - 1)) {
      stop--;
    }
    boolean fits = stop > first && stop - first <= LONGEST_FIELD && text.token(first).isWord();
    if (fits && !isName(first, stop) && !opensWithVerb(first) && !isEmpty(first, stop)) {
      items.add(new Stretch(first, stop));
    }
  }

  /** "meningkatkan daya saing" is an aim, not a field. */
  private boolean opensWithVerb(int first) {
    Token token = text.token(first);
    boolean field = Mentions.at(mentions.sectors(), first).isPresent();
    return !field
        && !token.isCapitalised()
        && VERB_PREFIXES.stream().anyMatch(token.key()::startsWith);
  }

  /** "berbagai sektor industri": words that say nothing of the field by themselves. */
  private boolean isEmpty(int first, int end) {
    for (int i = first; i < end; i++) {
      if (!isCue("field-not", i)) {
        return false;
      }
    }
    return true;
  }

  private boolean isName(int first, int end) {
    return covers(mentions.countries(), first, end)
        || covers(mentions.institutions(), first, end)
        || !Mentions.within(mentions.instruments(), first, end).isEmpty();
  }

  private static boolean covers(List<? extends Mention> mentions, int first, int end) {
    return Mentions.at(mentions, first).filter(mention -> mention.end() >= end).isPresent();
  }

  private boolean isFiller(int token) {
    return text.token(token).isMark() || isCue("field-filler", token);
  }

  private boolean isCue(String category, int token) {
    return !mentions.cues(category, token, token + 1).isEmpty();
  }

  /** A field as written, with its concept where the table knows the words. */
  SectorFact fact(Stretch field) {
    Optional<String> concept =
        Mentions.within(mentions.sectors(), field.first(), field.end()).stream()
            .max((a, b) -> Integer.compare(a.length(), b.length()))
            .map(SectorMention::concept);
    return new SectorFact(text.words(field.first(), field.end()), concept);
  }
}
