package org.mufakat.mention;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.mufakat.mention.Gazetteer.NameHit;
import org.mufakat.mention.Mention.CountryMention;
import org.mufakat.mention.Mention.InstitutionMention;
import org.mufakat.reference.Institution;
import org.mufakat.reference.LexiconEntry;
import org.mufakat.reference.Reference;
import org.mufakat.text.Sentence;

/** Finds the bodies of the tables by their names. */
final class KnownBodies {

  private static final int LONGEST_REST = 3;

  private final Map<String, Institution> institutions = new HashMap<>();
  private final Guards guards;
  private final InstitutionWords words;
  private final PostWords posts;
  private final BodyNames names;

  KnownBodies(
      Reference reference,
      Guards guards,
      InstitutionWords words,
      PostWords posts,
      BodyNames names) {
    this.posts = posts;
    reference.institutions().forEach(row -> institutions.put(row.id(), row));
    this.guards = guards;
    this.words = words;
    this.names = names;
  }

  void addTo(BodyScan scan, Guards.Certain certain) {
    for (NameHit hit : scan.hits()) {
      for (LexiconEntry entry : hit.entries()) {
        if (entry.kind() == LexiconEntry.Kind.INSTITUTION
            && guards.allow(entry, hit, scan.text(), scan.hits(), certain)) {
          add(scan, hit, institutions.get(entry.target()));
          break;
        }
      }
    }
  }

  private void add(BodyScan scan, NameHit hit, Institution institution) {
    Sentence sentence = scan.text().sentenceAt(hit.first());
    if (words.isNamedAfter(scan, hit.first())
        || isPartOfCompany(scan, hit)
        || posts.endsTitle(scan.text(), hit.first())
        || goesOnAsOther(scan, hit, sentence, institution)) {
      return;
    }
    int named =
        institution.type().equals("company")
            ? legalEnd(scan, hit.end(), sentence.end())
            : hit.end();
    int end = names.missionEnd(scan, hit.first(), named, sentence.end());
    BodyTail tail = BodyTail.of(scan, end, sentence.end());
    boolean other = isElsewhere(scan, hit, institution, tail);
    scan.found()
        .add(
            new InstitutionMention(
                hit.first(),
                tail.end(),
                scan.text().words(hit.first(), end),
                tail.acronym(),
                other ? Optional.empty() : Optional.of(institution.id()),
                institution.type(),
                other ? tail.country() : institution.country().or(tail::country),
                "table:institutions"));
  }

  /** The index after the legal form behind the name of a company: "Osaka Gas Co., Ltd.". */
  private int legalEnd(BodyScan scan, int from, int limit) {
    int end = from;
    int at = from;
    while (at < limit && (isLegalForm(scan, at) || scan.is(at, ",") || scan.is(at, "."))) {
      if (isLegalForm(scan, at)) {
        end = at + 1;
      }
      at++;
    }
    boolean stop =
        end > from
            && end + 1 < limit
            && scan.is(end, ".")
            && words.isAbbreviated(scan.token(end - 1));
    return stop ? end + 1 : end;
  }

  private boolean isLegalForm(BodyScan scan, int at) {
    return scan.isCapitalised(at) && words.isLegal(scan.token(at));
  }

  /**
   * "Economic Development Board" in an article that never names Singapore is that of another
   * country. What the press of a country calls by its acronym, or in its own language, needs no
   * country.
   */
  private static boolean isElsewhere(
      BodyScan scan, NameHit hit, Institution institution, BodyTail tail) {
    boolean spelt = hit.end() - hit.first() > 2 && !institution.type().equals("company");
    boolean behind =
        tail.country().isPresent()
            && institution.country().isPresent()
            && !tail.country().equals(institution.country());
    boolean unnamed =
        institution.country().filter(code -> !code.equals("ID")).isPresent()
            && !scan.countries().all().isEmpty()
            && scan.countries().all().stream()
                .noneMatch(country -> institution.country().get().equals(country.code()));
    return behind && institution.type().equals("government") || spelt && (behind || unnamed);
  }

  /**
   * "Kementerian Perindustrian dan Teknologi Informasi" is not Kementerian Perindustrian; nor is
   * one owned abroad.
   */
  private boolean goesOnAsOther(
      BodyScan scan, NameHit hit, Sentence sentence, Institution institution) {
    if (institution.type().equals("company")
        && (closesLater(scan, hit.end(), sentence.end()) || isSubsidiary(scan, hit))) {
      return true;
    }
    TokenTrie.Hit<String> opener = words.opener(scan.tokens(), hit.first(), hit.end());
    if (opener == null || opener.end() == hit.end()) {
      return false;
    }
    if (isOwn(scan.countries().startingAt(hit.end()), institution)) {
      return false;
    }
    int end = names.end(scan, opener.end(), sentence.end(), opener.values().get(0));
    CountryMention owner = ownerNear(scan, Math.max(end, hit.end()), sentence.end());
    boolean foreign =
        owner != null
            && institution.country().isPresent()
            && !owner.code().equals(institution.country().get());
    return foreign || end > hit.end() && joinsField(scan, hit.end());
  }

  /** "Kementerian Pertahanan RI": whatever follows its country is another body. */
  private static boolean isOwn(CountryMention behind, Institution institution) {
    return behind != null && institution.country().filter(behind.code()::equals).isPresent();
  }

  private static boolean isGlued(BodyScan scan, int at) {
    return scan.isCapitalised(at)
        || scan.is(at, "-") && !scan.token(at).spaceBefore() && scan.isCapitalised(at + 1);
  }

  /** "PT Toyota-Astra Motor" is not Toyota. */
  private static boolean isPartOfCompany(BodyScan scan, NameHit hit) {
    return scan.is(hit.first() - 1, "pt") && isGlued(scan, hit.end());
  }

  /** "Toyota International Association" is not Toyota. */
  private boolean closesLater(BodyScan scan, int from, int end) {
    for (int i = from; i < end && i < from + LONGEST_REST && isGlued(scan, i); i++) {
      TokenTrie.Hit<String> closer = words.closer(scan.tokens(), i, end);
      if (closer != null) {
        return i > from || !words.isLegal(scan.token(i)) && !scan.is(i, "group");
      }
    }
    return false;
  }

  /** "PT PLN Batam" is not PT PLN. */
  private static boolean isSubsidiary(BodyScan scan, NameHit hit) {
    return scan.is(hit.first(), "pt")
        && scan.isCapitalised(hit.end())
        && scan.countries().startingAt(hit.end()) == null;
  }

  private boolean joinsField(BodyScan scan, int at) {
    boolean join = scan.is(at, "dan") || scan.is(at, "and") || scan.is(at, ",") || scan.is(at, "&");
    return join
        && at + 1 < scan.tokens().size()
        && words.isField(scan.token(at + 1))
        && scan.found().at(at + 1) == null;
  }

  /** The country right behind a name or its acronym, or the last word of the name. */
  private static CountryMention ownerNear(BodyScan scan, int at, int end) {
    Acronyms.Bracketed bracketed = Acronyms.at(scan.tokens(), at, end);
    int next = bracketed != null ? bracketed.after() : at;
    CountryMention behind = next < end ? scan.countries().startingAt(next) : null;
    return behind != null ? behind : scan.countries().at(at - 1);
  }
}
