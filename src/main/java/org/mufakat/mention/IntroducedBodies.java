package org.mufakat.mention;

import java.util.Optional;
import org.mufakat.mention.Mention.CountryMention;
import org.mufakat.mention.Mention.InstitutionMention;
import org.mufakat.text.Sentence;
import org.mufakat.text.Token;

/**
 * Finds companies whose names have no legal form by the noun beside them: "perusahaan energi asal
 * Filipina X", "manufacturer X", "X, perusahaan logistik Rusia", "X, a smelting company".
 */
final class IntroducedBodies {

  private static final int LONGEST_GAP = 7;
  private static final int LONGEST_NAME = 4;

  private final InstitutionWords words;
  private final PostWords posts;
  private final CapitalRuns runs;

  IntroducedBodies(InstitutionWords words, PostWords posts, CapitalRuns runs) {
    this.words = words;
    this.posts = posts;
    this.runs = runs;
  }

  void addTo(BodyScan scan, Sentence sentence) {
    for (int i = sentence.first(); i < sentence.end(); i++) {
      int noun = words.companyNoun(scan.tokens(), i, sentence.end());
      if (noun > 0 && scan.found().at(i) == null) {
        before(scan, i, sentence);
        after(scan, noun, sentence);
      }
    }
    between(scan, sentence);
    owned(scan, sentence);
    coordinated(scan, sentence);
    opening(scan, sentence);
    officers(scan, sentence);
  }

  /**
   * "Chief Executive of NAME, Dr …", "CEO NAME, Daniel Cho,": what an officer of a company heads.
   */
  private void officers(BodyScan scan, Sentence sentence) {
    for (int i = sentence.first(); i < sentence.end(); i++) {
      int head = posts.officerEnd(scan.text(), i, sentence.end());
      int first = head > 0 && scan.is(head, "of") ? head + 1 : head;
      if (first > 0 && first < sentence.end() && isPart(scan, first) && !isField(scan, first)) {
        int end = nameEnd(scan, first, sentence.end());
        boolean of = first > head;
        boolean holder = scan.is(end, ",") && isHolder(scan, end + 1, sentence.end());
        if (holder || of && !scan.isCapitalised(end) && scan.token(end).isWord()) {
          introduce(scan, first, end, Optional.empty());
        }
      }
    }
  }

  private boolean isField(BodyScan scan, int at) {
    return words.isField(scan.token(at));
  }

  /** A name between commas: capitals that are no body and no country, at least two, or a title. */
  private boolean isHolder(BodyScan scan, int from, int limit) {
    int first = posts.afterTitles(scan.text(), from, limit);
    int at = first;
    while (at < limit && isPart(scan, at) && !words.isField(scan.token(at))) {
      at++;
    }
    boolean closed = at >= limit || !scan.isCapitalised(at);
    return closed && (at - first >= 2 || first > from && at > first);
  }

  /** "PT A dan NAME (dari COUNTRY) menandatangani": what acts together with a body is one. */
  private void coordinated(BodyScan scan, Sentence sentence) {
    for (int i = sentence.first() + 1; i + 1 < sentence.end(); i++) {
      boolean join = scan.is(i, "dan") || scan.is(i, "and");
      int first = join ? afterOwner(scan, i + 1, sentence.end()) : i;
      if (join && scan.found().at(i - 1) != null && isPart(scan, first)) {
        int end = nameEnd(scan, first, sentence.end());
        if (actsAt(scan, Math.min(afterOrigin(scan, end), sentence.end() - 2))) {
          add(scan, first, end, Optional.empty());
        }
      }
    }
  }

  /** Behind "Kenya's". */
  private static int afterOwner(BodyScan scan, int at, int limit) {
    CountryMention country = scan.countries().startingAt(at);
    boolean owner = country != null && country.end() + 1 < limit && scan.is(country.end(), "'s");
    return owner ? country.end() + 1 : at;
  }

  /** "NAME and PT A have signed": what opens the sentence and acts together with a body is one. */
  private void opening(BodyScan scan, Sentence sentence) {
    int first = opens(scan, sentence);
    if (!isPart(scan, first)) {
      return;
    }
    int end = nameEnd(scan, first, sentence.end());
    boolean name = end - first > 1 || first > sentence.first() || scan.token(first).isAllCaps();
    boolean join = name && end > first && (scan.is(end, "dan") || scan.is(end, "and"));
    InstitutionMention partner = join ? scan.found().at(end + 1) : null;
    if (partner != null && partner.end() < sentence.end() && actsAt(scan, partner.end())) {
      add(scan, first, end, Optional.empty());
    }
  }

  /** Behind a dateline, and behind the country or town that owns it. */
  private static int opens(BodyScan scan, Sentence sentence) {
    for (int i = sentence.first(); i < Math.min(sentence.end(), sentence.first() + 3); i++) {
      if (scan.is(i + 1, "'s") && scan.isCapitalised(i)) {
        return i + 2;
      }
    }
    return sentence.first();
  }

  private boolean actsAt(BodyScan scan, int at) {
    boolean helped = scan.is(at, "have") || scan.is(at, "telah") || scan.is(at, "resmi");
    return words.isAct(scan.token(helped ? at + 1 : at));
  }

  private static int afterOrigin(BodyScan scan, int at) {
    boolean comma = scan.is(at, ",");
    CountryMention country =
        scan.is(at, "dari") || scan.is(at, "of") || comma
            ? scan.countries().startingAt(at + 1)
            : null;
    if (country == null) {
      return at;
    }
    return comma && scan.is(country.end(), ",") ? country.end() + 1 : country.end();
  }

  /** "NAME, perusahaan …", "NAME, a nickel smelting company". */
  private void before(BodyScan scan, int noun, Sentence sentence) {
    int comma = noun - 1;
    while (comma > sentence.first()
        && noun - comma < LONGEST_GAP
        && scan.token(comma).isWord()
        && !scan.isCapitalised(comma)) {
      comma--;
    }
    if (comma <= sentence.first() || !scan.is(comma, ",")) {
      return;
    }
    int first = comma;
    while (first > sentence.first() && comma - first < LONGEST_NAME && isPart(scan, first - 1)) {
      first--;
    }
    boolean whole = first == sentence.first() || !isPart(scan, first - 1);
    boolean opening = first == sentence.first() && comma - first == 1;
    boolean place = first > sentence.first() && words.isPreposition(scan.token(first - 1));
    if (!place && first < comma && whole && !opening && !introducesPerson(scan, noun, comma)) {
      add(scan, first, comma, countryNear(scan, noun, sentence));
    }
  }

  /** "…, director of the company": the noun is not what the name is. */
  private boolean introducesPerson(BodyScan scan, int noun, int comma) {
    for (int i = comma + 1; i < noun; i++) {
      if (posts.headInAnyLetters(scan.text(), i, noun) != null || words.isRelative(scan.token(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean isPart(BodyScan scan, int at) {
    return scan.isCapitalised(at)
        && scan.found().at(at) == null
        && scan.countries().at(at) == null
        && !words.leadsUp(scan.token(at))
        && !posts.opensPost(scan.text(), at);
  }

  /** "perusahaan … asal Korea Selatan, NAME", "anak usaha Telkom, yakni NAME", "maker NAME". */
  private void after(BodyScan scan, int noun, Sentence sentence) {
    int at = noun;
    CountryMention owner = null;
    while (at < sentence.end() && at - noun < LONGEST_GAP) {
      CountryMention country = scan.countries().startingAt(at);
      InstitutionMention parent = scan.found().startingAt(at);
      if (country != null) {
        owner = country;
        at = country.end();
      } else if (isParent(scan, at, sentence.end())) {
        at = nameEnd(scan, at, sentence.end());
      } else if (parent != null && scan.is(parent.end(), ",") && named(scan, parent.end() + 1)) {
        at = parent.end();
      } else if (isGap(scan.token(at))
          && !(at > noun && scan.is(at - 1, ",") && !named(scan, at))) {
        at++;
      } else {
        break;
      }
    }
    boolean direct =
        at == noun || owner != null || scan.is(at - 1, "yakni") || scan.is(at - 1, "yaitu");
    if (direct && at < sentence.end() && scan.found().at(at) == null && scan.isCapitalised(at)) {
      list(scan, at, sentence, Optional.ofNullable(owner).map(CountryMention::code));
    }
  }

  /** "anak usaha X, yakni NAME": the first name is that of the parent. */
  private boolean isParent(BodyScan scan, int at, int limit) {
    if (!isPart(scan, at)) {
      return false;
    }
    int end = nameEnd(scan, at, limit);
    return end > at && scan.is(end, ",") && named(scan, end + 1);
  }

  private static boolean named(BodyScan scan, int at) {
    return scan.is(at, "yakni") || scan.is(at, "yaitu") || scan.is(at, "seperti");
  }

  private boolean isGap(Token token) {
    return token.is(",") || token.isWord() && !token.isCapitalised() && !words.isAct(token);
  }

  private void list(BodyScan scan, int from, Sentence sentence, Optional<String> owner) {
    boolean several = scan.is(from - 1, "seperti") || scan.is(from - 1, "including");
    int at = from;
    while (at < sentence.end() && (scan.found().at(at) != null || isPart(scan, at))) {
      InstitutionMention known = scan.found().at(at);
      int end = known != null ? known.end() : nameEnd(scan, at, sentence.end());
      if (end <= at) {
        return;
      }
      if (known == null) {
        add(scan, at, end, owner);
      }
      if (!several) {
        return;
      }
      at = end;
      while (at < sentence.end()
          && (scan.is(at, ",") || scan.is(at, "dan") || scan.is(at, "and"))) {
        at++;
      }
    }
  }

  private int nameEnd(BodyScan scan, int at, int limit) {
    int end = Math.min(runs.end(scan, at, limit), at + LONGEST_NAME);
    int stop = at;
    while (stop < end && !words.isNoBody(scan.token(stop))) {
      stop++;
    }
    return stop;
  }

  private static Optional<String> countryNear(BodyScan scan, int noun, Sentence sentence) {
    for (int i = noun; i < Math.min(sentence.end(), noun + LONGEST_GAP); i++) {
      if (scan.is(i, ",")) {
        break;
      }
      CountryMention country = scan.countries().at(i);
      if (country != null) {
        return Optional.of(country.code());
      }
    }
    return Optional.empty();
  }

  /** "MoU antara X dan Y tentang …": the parties of an instrument, whatever they are called. */
  private void between(BodyScan scan, Sentence sentence) {
    for (int i = sentence.first() + 1; i < sentence.end(); i++) {
      if (isWith(scan, i)) {
        party(scan, i + 1, sentence);
      } else if (words.isBetween(scan.token(i))
          && words.isInstrument(scan.tokens(), sentence.first(), i)) {
        int end = party(scan, i + 1, sentence);
        end = bracketEnd(scan, end, sentence.end());
        boolean place = posts.afterPlace(scan.text(), i + 1, sentence.end()) == end;
        if (!place && (scan.is(end, "dan") || scan.is(end, "and") || scan.is(end, "dengan"))) {
          party(scan, end + 1, sentence);
        }
      }
    }
  }

  /** "Oman's OQ will build", "with Indonesia's PLN": an acronym that acts behind its country. */
  private void owned(BodyScan scan, Sentence sentence) {
    for (CountryMention country : Mentions.within(scan.countries().all(), sentence)) {
      int at = country.end() + 1;
      boolean acronym =
          scan.is(country.end(), "'s")
              && at + 1 < sentence.end()
              && isPart(scan, at)
              && scan.token(at).isAllCaps()
              && scan.token(at).form().length() > 1
              && !scan.isCapitalised(at + 1);
      if (acronym && words.actsAround(scan.tokens(), at, at + 1)) {
        add(scan, at, at + 1, Optional.of(country.code()));
      }
    }
  }

  /** "kontrak dengan X", "a contract with X". */
  private boolean isWith(BodyScan scan, int at) {
    return (scan.is(at, "dengan") || scan.is(at, "with"))
        && words.isInstrument(scan.tokens(), at - 1, at);
  }

  private int party(BodyScan scan, int at, Sentence sentence) {
    int first = scan.is(at, "the") ? at + 1 : at;
    if (first >= sentence.end()) {
      return first;
    }
    InstitutionMention known = scan.found().at(first);
    if (known != null) {
      return known.end();
    }
    CountryMention country = scan.countries().at(first);
    if (country != null || !isPart(scan, first)) {
      return country != null ? country.end() : first;
    }
    int end = nameEnd(scan, first, sentence.end());
    if (end - first > 1 || scan.token(first).isAllCaps()) {
      add(scan, first, end, Optional.empty());
    }
    return end;
  }

  private static int bracketEnd(BodyScan scan, int at, int limit) {
    boolean bracket = at + 2 < limit && scan.is(at, "(");
    for (int i = at; bracket && i < Math.min(limit, at + 5); i++) {
      if (scan.is(i, ")")) {
        return i + 1;
      }
    }
    return at;
  }

  private void add(BodyScan scan, int first, int end, Optional<String> country) {
    for (int i = first; i < end; i++) {
      if (posts.opensName(scan.token(i))) {
        return;
      }
    }
    introduce(scan, first, end, country);
  }

  private void introduce(BodyScan scan, int first, int end, Optional<String> country) {
    for (int i = first; i < end; i++) {
      if (words.isNoBody(scan.token(i))) {
        return;
      }
    }
    BodyTail tail = BodyTail.of(scan, end, scan.text().sentenceAt(first).end());
    scan.found()
        .add(
            new InstitutionMention(
                first,
                tail.end(),
                scan.text().words(first, end),
                tail.acronym(),
                Optional.empty(),
                "company",
                tail.country().or(() -> country),
                "introduced"));
  }
}
