package org.mufakat.mention;

import java.util.List;
import java.util.Optional;
import org.mufakat.mention.Gazetteer.NameHit;
import org.mufakat.mention.Mention.CountryMention;
import org.mufakat.mention.Mention.InstitutionMention;
import org.mufakat.reference.Reference;
import org.mufakat.text.ReadText;
import org.mufakat.text.Sentence;

/**
 * Finds bodies: those of the tables by name, others by the shape of their names (a word that opens
 * or closes one, capitals between, an acronym in brackets) or by what introduces them ("perusahaan
 * asal Korea Selatan, …"), and then every later use of a short form that the article defines.
 */
final class InstitutionFinder {

  private final InstitutionWords words;
  private final PostWords posts;
  private final KnownBodies known;
  private final BodyNames names;
  private final HolderCut holders;
  private final CapitalRuns runs;
  private final IntroducedBodies introduced;
  private final UncapitalisedBodies uncapitalised;

  InstitutionFinder(
      Reference reference, Guards guards, PostWords posts, InstitutionWords words, TimeWords time) {
    this.words = words;
    this.posts = posts;
    this.names = new BodyNames(words, posts, time);
    this.known = new KnownBodies(reference, guards, words, posts, names);
    this.holders = new HolderCut(words, posts);
    this.runs = new CapitalRuns(words, posts, names);
    this.introduced = new IntroducedBodies(words, posts, runs);
    this.uncapitalised = new UncapitalisedBodies(words);
  }

  /**
   * @param plain the sentences in which the shape of a name may tell it
   */
  TokenIndex<InstitutionMention> find(
      ReadText text,
      List<Sentence> plain,
      List<NameHit> hits,
      Guards.Certain certain,
      TokenIndex<CountryMention> countries) {
    BodyScan scan = new BodyScan(text, hits, countries, new TokenIndex<>(text.tokens().size()));
    known.addTo(scan, certain);
    Governments.addTo(scan);
    plain.forEach(sentence -> shapes(scan, sentence));
    plain.forEach(sentence -> introduced.addTo(scan, sentence));
    new ShortForms(scan, words, posts).add();
    return scan.found();
  }

  private void shapes(BodyScan scan, Sentence sentence) {
    for (int i = sentence.first(); i < sentence.end(); i++) {
      if (scan.found().at(i) == null) {
        InstitutionMention mention =
            scan.isCapitalised(i) ? named(scan, i, sentence) : lowerCase(scan, i, sentence);
        if (mention != null && (scan.found().add(mention) || spellsOut(scan, mention))) {
          i = mention.end() - 1;
        } else {
          i = Math.max(i, pastPost(scan, i, sentence.end()));
        }
      }
    }
  }

  /**
   * "Badan Kerja Sama Antar-Parlemen (BKSAP)": where the tables know only the acronym, the longer
   * name takes its place.
   */
  private static boolean spellsOut(BodyScan scan, InstitutionMention mention) {
    InstitutionMention known = scan.found().at(mention.end() - 2);
    boolean bracketed =
        known != null
            && mention.acronym().filter(known.name()::equals).isPresent()
            && known.first() > mention.first()
            && known.end() < mention.end();
    if (!bracketed) {
      return false;
    }
    boolean other =
        mention.country().isPresent()
            && known.country().isPresent()
            && !mention.country().equals(known.country());
    scan.found().replace(other ? mention : withEntry(mention, known));
    return true;
  }

  private static InstitutionMention withEntry(
      InstitutionMention mention, InstitutionMention known) {
    return new InstitutionMention(
        mention.first(),
        mention.end(),
        mention.name(),
        mention.acronym(),
        known.entry(),
        known.type(),
        known.country(),
        mention.rule());
  }

  /** The last token of a post's head, or the one before where that token opens a body. */
  private int pastPost(BodyScan scan, int i, int end) {
    int last = posts.headEnd(scan.text(), i, end) - 1;
    return last > i && words.opener(scan.tokens(), last, end) != null ? last - 1 : last;
  }

  private InstitutionMention named(BodyScan scan, int i, Sentence sentence) {
    InstitutionMention opened = opened(scan, i, sentence);
    if (opened != null) {
      return opened;
    }
    InstitutionMention lower = lowerCase(scan, i, sentence);
    if (lower != null) {
      return lower;
    }
    if (isMidRun(scan, i, sentence)) {
      return null;
    }
    CapitalRuns.Run run = runs.at(scan, i, sentence.end());
    return run == null
        ? null
        : mention(scan, run.first(), run.end(), sentence, run.type(), run.rule());
  }

  /** True where capitals that could not be read as a name go on. */
  private boolean isMidRun(BodyScan scan, int i, Sentence sentence) {
    int before = i - 1;
    return before >= sentence.first()
        && scan.isCapitalised(before)
        && scan.found().at(before) == null
        && scan.countries().at(before) == null
        && !words.leadsUp(scan.token(before))
        && !posts.endsPost(scan.text(), i)
        && !posts.endsTitle(scan.text(), i);
  }

  /** "di Prefektur Ehime": a region acts only where it makes something with somebody. */
  private boolean isPlace(BodyScan scan, int i, Sentence sentence) {
    return words.isRegion(scan.token(i))
        && (i == sentence.first() || !words.joinsParties(scan.token(i - 1)));
  }

  private InstitutionMention opened(BodyScan scan, int i, Sentence sentence) {
    TokenTrie.Hit<String> opener = words.opener(scan.tokens(), i, sentence.end());
    if (opener == null) {
      return null;
    }
    if (words.isNamedAfter(scan, i) || scan.is(i - 1, "joint") || isPlace(scan, i, sentence)) {
      return null;
    }
    String type = opener.values().get(0);
    if (type.equals(InstitutionWords.NONE)) {
      return null;
    }
    int from = afterShortForm(scan, opener.end(), sentence.end());
    int end = names.end(scan, from, sentence.end(), type);
    end = holders.cut(scan, i, from, end);
    end = names.missionEnd(scan, i, end, sentence.end());
    if (words.isUnit(scan.token(i)) && end > from) {
      end = unitEnd(scan, from, end);
    }
    CountryMention country = scan.countries().at(i);
    boolean isCountry = country != null && country.first() == i && country.end() >= end;
    if (end <= from || isCountry) {
      return null;
    }
    InstitutionMention parent = words.isOffice(scan.token(i)) ? shortParent(scan, end) : null;
    return parent == null
        ? mention(scan, i, end, sentence, type, "shape:opened")
        : withParent(scan, i, parent);
  }

  /**
   * Behind the short form of what opens a name: "Pemerintah Kota (Pemkot) Bandung". One of capitals
   * alone is that of a whole name: "Amerika Serikat (AS)".
   */
  private static int afterShortForm(BodyScan scan, int at, int end) {
    boolean shortForm =
        at + 3 < end
            && scan.is(at, "(")
            && scan.isCapitalised(at + 1)
            && !scan.token(at + 1).isAllCaps()
            && scan.is(at + 2, ")")
            && scan.isCapitalised(at + 3);
    return shortForm ? at + 3 : at;
  }

  /** The body whose name of one word stands at a token, or null. */
  private static InstitutionMention shortParent(BodyScan scan, int at) {
    InstitutionMention parent = at < scan.tokens().size() ? scan.found().startingAt(at) : null;
    return parent != null && parent.length() == 1 ? parent : null;
  }

  /** "Ditjen Strahan Kemhan": the short name of the whole belongs to that of the unit. */
  private static InstitutionMention withParent(
      BodyScan scan, int first, InstitutionMention parent) {
    scan.found().remove(parent);
    return new InstitutionMention(
        first,
        parent.end(),
        scan.text().words(first, parent.end()),
        Optional.empty(),
        Optional.empty(),
        parent.type(),
        parent.country(),
        "shape:unit");
  }

  /** A unit is named by a field or with its parent: "Biro Umum Kemhan", not "Komisi VI". */
  private int unitEnd(BodyScan scan, int from, int end) {
    InstitutionMention parent = end < scan.tokens().size() ? scan.found().startingAt(end) : null;
    TokenTrie.Hit<String> opener = words.opener(scan.tokens(), end, scan.tokens().size());
    if (parent == null && opener != null) {
      int limit = scan.text().sentenceAt(from).end();
      return names.end(scan, opener.end(), limit, opener.values().get(0));
    }
    for (int i = from; i < end; i++) {
      if (words.isField(scan.token(i))) {
        return end;
      }
    }
    return parent != null && !scan.token(from).isAllCaps() ? end : from;
  }

  private InstitutionMention lowerCase(BodyScan scan, int i, Sentence sentence) {
    int end = uncapitalised.end(scan, i, sentence.end());
    return end < 0 ? null : mention(scan, i, end, sentence, "government", "shape:uncapitalised");
  }

  private InstitutionMention mention(
      BodyScan scan, int from, int to, Sentence sentence, String type, String rule) {
    Spelling spelling = Spelling.of(scan, from, to, sentence);
    int first = spelling.first();
    int end = spelling.end();
    BodyTail tail = BodyTail.of(scan, end, sentence.end());
    int last = holders.placeEnd(scan, first, end, tail, type, sentence.end());
    int nameEnd = last > tail.end() ? last : end;
    return new InstitutionMention(
        first,
        Math.max(last, tail.end()),
        scan.text().words(first, nameEnd),
        tail.acronym(),
        Optional.empty(),
        type,
        tail.country()
            .or(() -> inside(scan, first, end, type))
            .or(() -> ownerBefore(scan, first, sentence))
            .or(() -> words.countryOfOpener(scan.tokens(), first, end)),
        rule);
  }

  /**
   * A country inside the name of a public body is its country; inside another name it is only part
   * of the name.
   */
  private static Optional<String> inside(BodyScan scan, int first, int end, String type) {
    if (type.equals("company")) {
      return Optional.empty();
    }
    Optional<String> code = Optional.empty();
    for (int i = first; i < end; i++) {
      CountryMention country = scan.countries().startingAt(i);
      if (country != null && country.end() <= end) {
        code = Optional.of(country.code());
      }
    }
    return code;
  }

  /** "Korea's Ministry of …"; what a title ends with owns nothing of the next sentence. */
  private static Optional<String> ownerBefore(BodyScan scan, int first, Sentence sentence) {
    int before = scan.is(first - 1, "'s") || scan.is(first - 1, "the") ? first - 2 : first - 1;
    return before < sentence.first()
        ? Optional.empty()
        : Optional.ofNullable(scan.countries().at(before)).map(CountryMention::code);
  }
}
