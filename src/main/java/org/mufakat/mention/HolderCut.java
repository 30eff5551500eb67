package org.mufakat.mention;

import java.util.List;
import org.mufakat.text.Token;

/**
 * Parts the name of a body from the name of its officer behind it: "Direktur Utama PT Sumber Rejeki
 * Abadi Budi Hartono".
 */
final class HolderCut {

  private static final int FEWEST_FOR_GUESS = 4;

  private final InstitutionWords words;
  private final PostWords posts;

  HolderCut(InstitutionWords words, PostWords posts) {
    this.words = words;
    this.posts = posts;
  }

  /**
   * Where the name of a body ends whose words go up to {@code end}, if an officer's name may follow
   * it.
   */
  int cut(BodyScan scan, int first, int opened, int end) {
    if (end - opened < 2 || !posts.endsPost(scan.text(), first)) {
      return end;
    }
    if (words.isMission(scan.token(first)) && opened == first + 1) {
      return cityEnd(scan, opened);
    }
    for (int at = end - 1; at > opened; at--) {
      if (standsAlone(scan, first, at)) {
        return at;
      }
    }
    if (scan.is(end, ",")) {
      return end;
    }
    int district = districtEnd(scan, opened, end);
    if (district > 0) {
      return district;
    }
    for (int at = opened + 1; at + 1 < end; at++) {
      if (posts.opensName(scan.token(at))) {
        return at;
      }
    }
    if (isBehindFields(scan, first, opened, end)) {
      return end - 1;
    }
    boolean alone = end < scan.tokens().size() && isLowerCase(scan.token(end));
    boolean plain =
        scan.isCapitalised(end - 1)
            && scan.isCapitalised(end - 2)
            && words.closer(scan.tokens(), end - 1, end) == null
            && !words.isField(scan.token(end - 1));
    return alone && plain && end - opened >= FEWEST_FOR_GUESS ? end - 2 : end;
  }

  /** "Kementerian Kehutanan Mahfudz": behind nothing but fields one other word is the officer. */
  private boolean isBehindFields(BodyScan scan, int first, int opened, int end) {
    boolean ministry = scan.is(first, "kementerian") || scan.is(first, "kementrian");
    for (int at = opened; at < end - 1 && ministry; at++) {
      ministry = words.isField(scan.token(at)) || !scan.isCapitalised(at);
    }
    return ministry
        && !words.isField(scan.token(end - 1))
        && scan.countries().at(end - 1) == null
        && !scan.token(end - 1).isAllCaps();
  }

  /** The index after "Provinsi Jawa Barat", "Kabupaten Gresik" in a name, or -1. */
  private int districtEnd(BodyScan scan, int first, int end) {
    for (int i = first; i + 1 < end; i++) {
      if (words.isDistrict(scan.token(i))) {
        int at = i + 2;
        while (at < end && words.isField(scan.token(at))) {
          at++;
        }
        return at;
      }
    }
    return -1;
  }

  private static boolean isLowerCase(Token token) {
    return token.isWord() && !token.isCapitalised();
  }

  /** "KBRI Abuja": the city is one word unless the tables know it. */
  private static int cityEnd(BodyScan scan, int at) {
    return scan.hits().stream()
        .filter(hit -> hit.first() == at)
        .mapToInt(Gazetteer.NameHit::end)
        .max()
        .orElse(at + 1);
  }

  /** True where the words come back elsewhere without what follows them here. */
  private static boolean standsAlone(BodyScan scan, int first, int end) {
    List<Token> tokens = scan.tokens();
    for (int i = 0; i + end - first <= tokens.size(); i++) {
      int after = i + end - first;
      boolean elsewhere = i != first && tokens.get(i).is(tokens.get(first).key());
      if (elsewhere && same(tokens, i, first, end - first) && !goesOn(scan, after)) {
        return true;
      }
    }
    return false;
  }

  private static boolean goesOn(BodyScan scan, int at) {
    return scan.isCapitalised(at) || scan.is(at, "-") && !scan.token(at).spaceBefore();
  }

  private static boolean same(List<Token> tokens, int a, int b, int length) {
    for (int i = 1; i < length; i++) {
      if (!tokens.get(a + i).is(tokens.get(b + i).key())) {
        return false;
      }
    }
    return true;
  }

  /**
   * Past the place behind the acronym of a regional body: "Komisi Pemilihan Umum (KPU) Kota Medan";
   * not past the name of its officer.
   */
  int placeEnd(BodyScan scan, int first, int end, BodyTail tail, String type, int limit) {
    boolean open =
        tail.acronym().isPresent()
            && tail.country().isEmpty()
            && (type.equals("government") || type.equals("association"));
    if (!open || posts.endsPost(scan.text(), first)) {
      return tail.end();
    }
    int at = tail.end();
    boolean district = at + 1 < limit && words.isDistrict(scan.token(at)) && isPlace(scan, at + 1);
    int known = posts.afterPlace(scan.text(), district ? at + 1 : at, limit);
    boolean single = known == at && isPlace(scan, at) && !scan.isCapitalised(at + 1);
    boolean owned = scan.found().at(first - 1) != null;
    return district ? Math.max(known, at + 2) : single && !owned ? at + 1 : known;
  }

  private boolean isPlace(BodyScan scan, int at) {
    return scan.isCapitalised(at)
        && scan.found().at(at) == null
        && !posts.opensPost(scan.text(), at)
        && !posts.opensName(scan.token(at))
        && posts.afterTitles(scan.text(), at, at + 1) == at;
  }
}
