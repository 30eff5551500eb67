package org.mufakat.mention;

import org.mufakat.mention.Mention.CountryMention;
import org.mufakat.mention.Mention.InstitutionMention;
import org.mufakat.mention.Mention.PersonMention;
import org.mufakat.text.Sentence;
import org.mufakat.text.Token;

/**
 * Reads names without a post before them: with a post after them, a title, an age, beside a verb of
 * saying, behind words that only persons follow, or joined to another person by "dan".
 */
final class BareNames {

  private static final int MOST_WORDS = 4;
  private static final int LONGEST_LEAD = 7;

  private final PostWords posts;
  private final PostReader postReader;
  private final NameReader names;
  private final CueFinder cues;

  BareNames(PostWords posts, PostReader postReader, NameReader names, CueFinder cues) {
    this.posts = posts;
    this.postReader = postReader;
    this.names = names;
    this.cues = cues;
  }

  /** The person whose name or title begins at a token, or null. */
  PersonMention at(PersonScan scan, int i, Sentence sentence) {
    boolean titled = posts.afterTitles(scan.text(), i, sentence.end()) > i;
    if (!titled && (!scan.isCapitalised(i) || !scan.isFree(i))) {
      return null;
    }
    NameReader.Name name = names.read(scan, i, sentence.end());
    if (name == null || name.words() > MOST_WORDS) {
      return null;
    }
    PersonMention apposed = apposed(scan, i, name, sentence);
    if (apposed != null) {
      return apposed;
    }
    boolean person =
        titled && name.first() > i
            || saysBefore(scan, i, sentence)
            || i == name.first()
                && whole(scan, i, sentence)
                && standsAsPerson(scan, name, sentence);
    return person ? scan.person(i, name.after(), name, i, i, "beside-speech") : null;
  }

  /** True where the capitals of a name do not go on before it. */
  private static boolean whole(PersonScan scan, int i, Sentence sentence) {
    return i == sentence.first() || !scan.isCapitalised(i - 1) || !scan.isFree(i - 1);
  }

  private boolean standsAsPerson(PersonScan scan, NameReader.Name name, Sentence sentence) {
    if (name.words() < 2) {
      return false;
    }
    return cues.startsAt(scan.text(), name.after(), sentence.end(), "say.that")
        || isAge(scan, name.after(), sentence.end())
        || scan.is(name.after(), ",") && scan.is(name.after() + 1, "who")
        || introduced(scan, name.first(), sentence);
  }

  /** ", 39," behind a name. */
  private static boolean isAge(PersonScan scan, int at, int end) {
    boolean number =
        at + 2 < end && (scan.is(at, ",") || scan.is(at, "(")) && scan.token(at + 1).isNumber();
    return number
        && scan.token(at + 1).form().length() == 2
        && (scan.is(at + 2, ",") || scan.is(at + 2, ")"));
  }

  private boolean introduced(PersonScan scan, int at, Sentence sentence) {
    int before = scan.is(at - 1, ",") ? at - 1 : at;
    return posts.introducesName(scan.text(), sentence.first(), before)
        || before == at && givenName(scan, at, sentence);
  }

  private boolean givenName(PersonScan scan, int at, Sentence sentence) {
    return posts.isGivenName(scan.token(at))
        && at > sentence.first()
        && !scan.isCapitalised(at - 1);
  }

  private boolean saysBefore(PersonScan scan, int i, Sentence sentence) {
    for (int from = Math.max(sentence.first(), i - 3); from < i; from++) {
      if (cues.afterQuoteVerb(scan.text(), from, i) == i) {
        return true;
      }
    }
    return false;
  }

  /** "NAME, Ketua Penyelenggara …", "NAME selaku Menteri …"; null where no post follows. */
  private PersonMention apposed(PersonScan scan, int i, NameReader.Name name, Sentence sentence) {
    int at = afterAge(scan, name.after(), sentence.end());
    if (at + 1 >= sentence.end() || !whole(scan, i, sentence)) {
      return null;
    }
    boolean bracket = scan.is(at, "(");
    int from =
        scan.is(at, ",") || bracket
            ? at + 1
            : cues.endOf(scan.text(), at, sentence.end(), "selaku");
    PostReader.Post post = from < 0 ? null : leadTo(scan, from, sentence.end());
    if (post == null || post.end() > sentence.end() || hasOwnHolder(scan, post, sentence)) {
      return null;
    }
    if (bracket && !scan.is(post.end(), ")")) {
      return null;
    }
    int first = Math.max(from, Math.min(post.first(), post.end() - 1));
    return scan.person(i, post.end(), name, first, post.end(), "post-after");
  }

  private static int afterAge(PersonScan scan, int at, int end) {
    return isAge(scan, at, end) ? at + 2 : at;
  }

  /** The post that a stretch leads up to: "the", "Chile's", "RVO", "an", "former". */
  private PostReader.Post leadTo(PersonScan scan, int from, int end) {
    int at = from;
    while (at < end && at - from < LONGEST_LEAD) {
      PostReader.Post post = postReader.read(scan, at, end);
      if (post != null) {
        return new PostReader.Post(from, post.end(), post.head(), post.small());
      }
      if (!postReader.mayLead(scan, at)) {
        return null;
      }
      at++;
    }
    return null;
  }

  /** ", Menteri Perdagangan Budi Santoso": the post belongs to the name after it. */
  private boolean hasOwnHolder(PersonScan scan, PostReader.Post post, Sentence sentence) {
    NameReader.Name next = names.read(scan, post.end(), sentence.end());
    return next != null && next.words() >= 2;
  }

  /** Finds names joined to those already found: "disaksikan oleh Prabowo dan NAME". */
  boolean joined(PersonScan scan, Sentence sentence) {
    boolean more = false;
    for (int i = sentence.first(); i < sentence.end(); i++) {
      PersonMention person = scan.found().at(i);
      if (person != null && person.hasName()) {
        i = person.end() - 1;
        more |= addNext(scan, person.end(), sentence);
      }
    }
    return more;
  }

  private boolean addNext(PersonScan scan, int end, Sentence sentence) {
    int at = afterJoin(scan, end, sentence.end());
    at = afterOwner(scan, at);
    if (at <= end || at >= sentence.end() || !scan.isCapitalised(at) || !scan.isFree(at)) {
      return false;
    }
    NameReader.Name name = names.read(scan, at, sentence.end());
    boolean fits =
        name != null
            && name.words() >= 2
            && name.words() <= MOST_WORDS
            && name.end() <= sentence.end()
            && postReader.read(scan, at, sentence.end()) == null;
    return fits
        && endsHere(scan, name.after(), sentence)
        && scan.found().add(scan.person(at, name.after(), name, at, at, "joined-name"));
  }

  private static int afterJoin(PersonScan scan, int at, int end) {
    int from = afterCountry(scan, at, end);
    int next = from < end && scan.is(from, ",") ? from + 1 : from;
    if (next >= end) {
      return at;
    }
    Token token = scan.token(next);
    boolean join =
        token.is("dan")
            || token.is("and")
            || token.is("serta")
            || token.is("bersama")
            || token.is("&");
    return join ? next + 1 : next > at && scan.countries().at(next) != null ? next : at;
  }

  /** Past "of Rwanda". */
  private static int afterCountry(PersonScan scan, int at, int end) {
    boolean of = at + 1 < end && scan.is(at, "of");
    CountryMention country = of ? scan.countries().startingAt(at + 1) : null;
    return country != null ? country.end() : at;
  }

  /** Past "Latvia's" and "Lys Refining's". */
  private static int afterOwner(PersonScan scan, int at) {
    CountryMention country = scan.countries().startingAt(at);
    InstitutionMention body = scan.bodies().startingAt(at);
    int end = country != null ? country.end() : body != null ? body.end() : at;
    return end > at && scan.is(end, "'s") ? end + 1 : at;
  }

  private static boolean endsHere(PersonScan scan, int at, Sentence sentence) {
    return at >= sentence.end() || !scan.isCapitalised(at) || !scan.isFree(at);
  }
}
