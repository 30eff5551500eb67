package org.mufakat.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mufakat.mention.Mention;
import org.mufakat.mention.Mention.CueMention;
import org.mufakat.mention.Mention.DateMention;
import org.mufakat.mention.Mention.InstrumentMention;
import org.mufakat.mention.Mention.SectorMention;
import org.mufakat.mention.Mentions;
import org.mufakat.text.ReadText;
import org.mufakat.text.Sentence;
import org.mufakat.text.Token;

/** Reads the phrases that say where something is and what it is about. */
final class Phrases {

  private static final int LONGEST_FIELD = 10;
  private static final int MOST_FIELDS = 12;
  private static final Set<String> AT = Set.of("di", "in", "at");
  private static final Set<String> PLACE_NOUNS =
      Set.of(
          "kampus",
          "kantor",
          "gedung",
          "hotel",
          "kawasan",
          "kota",
          "istana",
          "aula",
          "ruang",
          "the",
          "city",
          "provinsi",
          "kabupaten",
          "pulau");
  private static final Set<String> STOPS =
      Set.of(
          "yang",
          "sekaligus",
          "akan",
          "juga",
          "telah",
          "dapat",
          "harus",
          "tetap",
          "terus",
          "sudah",
          "bagi",
          "oleh",
          "antara",
          "dengan",
          "pada",
          "di",
          "ke",
          "agar",
          "sehingga",
          "melalui",
          "serta-merta",
          "that",
          "which",
          "with",
          "between",
          "by",
          "on",
          "at",
          "selama",
          "senilai",
          "worth",
          "usai",
          "setelah",
          "untuk",
          "guna",
          "to",
          "dalam",
          "bersama",
          "sebagai",
          "karena",
          "ini",
          "itu",
          "tersebut",
          "demi",
          "secara",
          "kedua",
          "masing",
          "adalah",
          "merupakan",
          "diharapkan",
          "from",
          "dari",
          "signed",
          "was",
          "were",
          "is",
          "are",
          "will",
          "has",
          "have",
          "said",
          "as",
          "during",
          "while",
          "after",
          "kepada",
          "hingga",
          "di antara");

  /** Openings of Indonesian verbs; words of the table are fields all the same. */
  private static final List<String> VERB_PREFIXES =
      List.of("mem", "men", "meng", "meny", "mel", "mer", "mew", "ber", "ter", "di");

  private final Mentions mentions;
  private final ReadText text;

  Phrases(Mentions mentions) {
    this.mentions = mentions;
    this.text = mentions.text();
  }

  /** A stretch of tokens. */
  record Stretch(int first, int end) {}

  /** The first place in a stretch: "di Gedung Merah Putih, Jakarta". */
  Optional<Stretch> place(int first, int end) {
    return place(first, end, AT);
  }

  /** The first place in a stretch behind one of some prepositions. */
  Optional<Stretch> place(int first, int end, Set<String> prepositions) {
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
    while (at < end
        && PLACE_NOUNS.contains(text.token(at).key())
        && !text.token(at).isCapitalised()) {
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

  /**
   * Fields of cooperation in a stretch, behind words such as "di bidang" or "meliputi".
   *
   * @param near token index up to which any noun phrase counts; behind it only words that the table
   *     knows, or a list with one of them
   */
  List<Stretch> fields(int first, int end, int near) {
    return fields("field-intro", first, end, near);
  }

  /** Fields in a stretch, behind words of a category. */
  List<Stretch> fields(String category, int first, int end, int near) {
    List<Stretch> fields = new ArrayList<>();
    int from = first;
    for (CueMention intro : mentions.cues(category, first, end)) {
      if (intro.first() >= from) {
        int stop = fieldsEnd(intro.end(), end);
        List<Stretch> items = items(intro.end(), stop);
        boolean trusted = intro.first() <= near || items.size() > 1 && anyKnown(items);
        items.stream()
            .filter(item -> trusted || isKnownField(item.first(), item.end()))
            .forEach(fields::add);
        from = items.isEmpty() ? from : Math.max(from, stop);
      }
    }
    return fields.size() > MOST_FIELDS ? fields.subList(0, MOST_FIELDS) : fields;
  }

  /** The noun phrase right behind an instrument: "perjanjian kerja sama pemutakhiran data". */
  List<Stretch> fieldOf(InstrumentMention what, int end) {
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
        token.is(".") || token.is(";") || token.is(":") || token.is("\"") || token.is("(") && false;
    boolean verb =
        mentions.cues("act.sign", at, at + 1).size()
                + mentions.cues("act.signed", at, at + 1).size()
            > 0;
    return mark
        || STOPS.contains(token.key())
        || verb
        || isDate(at)
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
    return mentions.sectors().stream()
        .anyMatch(sector -> sector.first() < at && at < sector.end() - 1);
  }

  private boolean isKnownField(int first, int end) {
    return mentions.sectors().stream()
        .anyMatch(sector -> sector.first() >= first && sector.end() <= end);
  }

  private void add(List<Stretch> items, int from, int end) {
    int first = from;
    while (first < end && isFiller(text.token(first))) {
      first++;
    }
    int stop = end;
    while (stop > first && isFiller(text.token(stop - 1))) {
      stop--;
    }
    boolean fits = stop > first && stop - first <= LONGEST_FIELD && text.token(first).isWord();
    if (fits && !isName(first, stop) && !opensWithVerb(first)) {
      items.add(new Stretch(first, stop));
    }
  }

  /** "meningkatkan daya saing" is an aim, not a field. */
  private boolean opensWithVerb(int first) {
    Token token = text.token(first);
    boolean field = mentions.sectors().stream().anyMatch(sector -> sector.first() == first);
    return !field
        && !token.isCapitalised()
        && VERB_PREFIXES.stream().anyMatch(token.key()::startsWith);
  }

  private boolean isName(int first, int end) {
    return covers(mentions.countries(), first, end)
        || covers(mentions.institutions(), first, end)
        || covers(mentions.instruments(), first, end);
  }

  private static boolean covers(List<? extends Mention> mentions, int first, int end) {
    return mentions.stream().anyMatch(mention -> mention.first() <= first && mention.end() >= end);
  }

  private static boolean isFiller(Token token) {
    return token.isMark()
        || Set.of(
                    "dan",
                    "serta",
                    "sektor",
                    "bidang",
                    "di",
                    "and",
                    "the",
                    "of",
                    "field",
                    "fields",
                    "areas",
                    "area",
                    "sector",
                    "sectors",
                    "juga",
                    "peningkatan",
                    "kerja",
                    "sama",
                    "kerjasama",
                    "in",
                    "pengembangan",
                    "pada",
                    "proyek",
                    "isu",
                    "such",
                    "as",
                    "upaya")
                .contains(token.key())
            && !token.is("pengembangan")
            && !token.is("peningkatan");
  }

  /** A field as written, with its concept where the table knows the words. */
  SectorFact field(Stretch field) {
    Optional<String> concept =
        mentions.sectors().stream()
            .filter(sector -> sector.first() < field.end() && field.first() < sector.end())
            .max((a, b) -> Integer.compare(a.length(), b.length()))
            .map(SectorMention::concept);
    return new SectorFact(text.words(field.first(), field.end()), concept);
  }

  /** Dates of a stretch that stand behind no verb of saying: those would date the remark. */
  List<DateMention> datesOfAct(int first, int end) {
    return mentions.dates().stream()
        .filter(date -> date.first() >= first && date.end() <= end && !datesRemark(date, first))
        .toList();
  }

  private boolean datesRemark(DateMention date, int first) {
    Sentence sentence = text.sentenceAt(date.first());
    int from = Math.max(first, sentence.first());
    int saying = lastSaying(from, date.first());
    int acting = lastActing(saying < 0 ? from : saying, date.first());
    return saying >= 0 && acting < 0;
  }

  private int lastSaying(int from, int end) {
    return List.of("say.quote", "say.quote.back", "say.that", "source").stream()
        .flatMap(category -> mentions.cues(category, from, end).stream())
        .mapToInt(CueMention::first)
        .max()
        .orElse(-1);
  }

  private int lastActing(int from, int end) {
    return List.of("act.sign", "act.signed", "act.signing").stream()
        .flatMap(category -> mentions.cues(category, from, end).stream())
        .mapToInt(CueMention::first)
        .max()
        .orElse(-1);
  }
}
