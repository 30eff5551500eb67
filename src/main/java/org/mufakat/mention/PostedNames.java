package org.mufakat.mention;

import java.util.List;
import org.mufakat.mention.Mention.PersonMention;
import org.mufakat.reference.PostHead;
import org.mufakat.text.Sentence;
import org.mufakat.text.Token;
import org.mufakat.text.WordList;
import org.mufakat.text.WordSet;

/** Reads the holder behind a post: "Direktur INKA NAME", "Menteri Pertanian, NAME,". */
final class PostedNames {

  private static final int LONGEST_BEHIND_COMMA = 4;
  private static final int SHORTEST_BEHIND_SEAT = 2;

  private final InstitutionWords institutions;
  private final NameReader names;
  private final WordSet envoys = new WordSet();

  PostedNames(InstitutionWords institutions, NameReader names) {
    this.institutions = institutions;
    this.names = names;
    for (String language : List.of("id", "en")) {
      envoys.addAll(WordList.of(PostedNames.class, language + "/persons.txt").section("envoys"));
    }
  }

  /** The person whose post has been read, or null where no name belongs to it. */
  PersonMention holder(PersonScan scan, PostReader.Post post, Sentence sentence) {
    NameReader.Name name = names.read(scan, post.end(), sentence.end());
    if (name == null) {
      return behindComma(scan, post, sentence);
    }
    int seat = seatEnd(scan, post, name);
    NameReader.Name behind = seat > post.end() ? names.read(scan, seat, sentence.end()) : null;
    if (behind != null) {
      return person(scan, post, seat, behind);
    }
    NameReader.Name real = realName(scan, post, name, sentence);
    if (real != null) {
      return person(scan, post, runEnd(scan, name.end(), sentence), real);
    }
    if (goesOnAsBody(scan, name, sentence)) {
      return null;
    }
    boolean fits = name.words() > 1 || singleFits(scan, post, name, sentence);
    return fits ? person(scan, post, post.end(), name) : null;
  }

  /**
   * "Duta Besar RI Nairobi NAME": where envoys serve stands before their names. The same place
   * where it does not, or where too little would be left for a name.
   */
  private int seatEnd(PersonScan scan, PostReader.Post post, NameReader.Name name) {
    boolean envoy = envoys.has(scan.token(post.first()));
    int end = post.end();
    while (envoy && name.first() <= end && scan.seats().get(end)) {
      end++;
    }
    return name.end() - end >= SHORTEST_BEHIND_SEAT ? end : post.end();
  }

  private PersonMention behindComma(PersonScan scan, PostReader.Post post, Sentence sentence) {
    if (post.end() >= sentence.end() || !scan.is(post.end(), ",")) {
      return null;
    }
    NameReader.Name name = names.read(scan, post.end() + 1, sentence.end());
    boolean holder =
        name != null && (name.words() >= 2 || !post.small() && endsName(scan, name, sentence));
    return holder ? person(scan, post, post.end(), name) : null;
  }

  /**
   * "Direktur Utama Baja Nusantara, Akbar Djohan": a comma divides an unknown body from the name;
   * null where the words are the name itself.
   */
  private NameReader.Name realName(
      PersonScan scan, PostReader.Post post, NameReader.Name name, Sentence sentence) {
    boolean takesBody =
        post.head().takes() == PostHead.Takes.INSTITUTION
            || post.head().takes() == PostHead.Takes.PLACE;
    int comma = runEnd(scan, name.end(), sentence);
    if (!takesBody || comma >= sentence.end() || !scan.is(comma, ",")) {
      return null;
    }
    NameReader.Name real = names.read(scan, comma + 1, sentence.end());
    boolean fits =
        real != null
            && real.words() >= 2
            && real.words() <= LONGEST_BEHIND_COMMA
            && endsName(scan, real, sentence);
    return fits ? real : null;
  }

  /** Past the capitals that follow a stretch: "Toyota Astra Finance". */
  private static int runEnd(PersonScan scan, int from, Sentence sentence) {
    int at = from;
    while (at < sentence.end() && scan.isCapitalised(at) && scan.isFree(at)) {
      at++;
    }
    return at;
  }

  /** "Presiden Direktur Toyota Astra Finance menyebut": words of units go on behind the name. */
  private boolean goesOnAsBody(PersonScan scan, NameReader.Name name, Sentence sentence) {
    int at = name.after();
    return at == name.end()
        && at < sentence.end()
        && scan.isCapitalised(at)
        && institutions.isField(scan.token(at));
  }

  private static boolean endsName(PersonScan scan, NameReader.Name name, Sentence sentence) {
    if (name.after() >= sentence.end()) {
      return true;
    }
    Token next = scan.token(name.after());
    return next.isMark() || !next.isCapitalised();
  }

  /** One word behind "Wali Kota" is rather the town, behind "General" rather a company. */
  private static boolean singleFits(
      PersonScan scan, PostReader.Post post, NameReader.Name name, Sentence sentence) {
    PostHead.Takes takes = post.head().takes();
    boolean rank = takes == PostHead.Takes.NOTHING && post.head().language().equals("en");
    return takes != PostHead.Takes.PLACE
        && !(post.small() && isPlaceBefore(scan, post))
        && !rank
        && scan.token(name.first()).form().length() > 1
        && endsName(scan, name, sentence);
  }

  /** "menteri di Ruang Oval": capitals behind a preposition are rather a place. */
  private static boolean isPlaceBefore(PersonScan scan, PostReader.Post post) {
    return scan.is(post.end() - 2, "di") || scan.is(post.end() - 2, "in");
  }

  private static PersonMention person(
      PersonScan scan, PostReader.Post post, int roleEnd, NameReader.Name name) {
    return scan.person(post.first(), name.after(), name, post.first(), roleEnd, "post-before");
  }
}
