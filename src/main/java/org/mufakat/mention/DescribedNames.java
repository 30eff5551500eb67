package org.mufakat.mention;

import org.mufakat.mention.Mention.PersonMention;
import org.mufakat.text.Language;
import org.mufakat.text.Sentence;
import org.mufakat.text.Token;

/**
 * Reads names that stand between commas behind what somebody is: "pembalap muda asal Sape, NAME,",
 * "mitranya dari Hungaria, NAME.", "a spokeswoman for the pump maker Havblik, NAME, said".
 */
final class DescribedNames {

  private static final int LONGEST = 14;
  private static final int MOST_PLAIN = 3;
  private static final int FEWEST_WORDS = 2;
  private static final int MOST_WORDS = 4;

  private final PostWords posts;
  private final InstitutionWords institutions;
  private final NameReader names;

  DescribedNames(PostWords posts, InstitutionWords institutions, NameReader names) {
    this.posts = posts;
    this.institutions = institutions;
    this.names = names;
  }

  /** The person whose description begins at a token with a noun for people, or null. */
  PersonMention at(PersonScan scan, int i, Sentence sentence) {
    int noun = posts.afterPeople(scan.text(), i, sentence.end());
    if (noun > 0) {
      return behind(scan, i, noun, sentence, true);
    }
    int related = posts.afterRelated(scan.text(), i, sentence.end());
    return related > 0 ? behind(scan, i, related, sentence, false) : null;
  }

  /** The person whose post is known to open at a token and to go on behind its head. */
  PersonMention at(PersonScan scan, PostReader.Post post, Sentence sentence) {
    return behind(scan, post.first(), post.end(), sentence, true);
  }

  private PersonMention behind(
      PersonScan scan, int first, int from, Sentence sentence, boolean role) {
    int comma = descriptionEnd(scan, from, sentence.end());
    if (!scan.is(comma, ",") || comma >= sentence.end()) {
      return null;
    }
    NameReader.Name name = names.read(scan, comma + 1, sentence.end());
    boolean whole =
        name != null
            && name.words() >= FEWEST_WORDS
            && name.words() <= MOST_WORDS
            && closes(scan, name.after(), sentence.end());
    return whole
        ? scan.person(first, name.after(), name, first, role ? comma : first, "description-before")
        : null;
  }

  /**
   * The index after the words that say more of somebody: names, and few other words, none of them a
   * verb.
   */
  int descriptionEnd(PersonScan scan, int from, int end) {
    int at = from;
    int plain = 0;
    boolean open = false;
    while (at < end && at - from < LONGEST && plain <= MOST_PLAIN) {
      Token token = scan.token(at);
      boolean bracket = token.is("(") || token.is(")") && open;
      open = bracket ? token.is("(") : open;
      boolean glue = token.is("-") || token.is("/") || token.is("&") || token.is("'s");
      boolean small = token.isWord() && !token.isCapitalised();
      if (!token.isWord() && !bracket && !glue || small && isVerb(scan, token)) {
        break;
      }
      plain += small && !posts.isLink(token) ? 1 : 0;
      at++;
    }
    return plain <= MOST_PLAIN ? at : from;
  }

  /** What somebody does ends what he is; Indonesian marks verbs by their first syllable. */
  private boolean isVerb(PersonScan scan, Token token) {
    String key = token.key();
    boolean prefixed =
        scan.text().language() == Language.INDONESIAN
            && key.length() > 5
            && (key.startsWith("me")
                || key.startsWith("ber")
                || key.startsWith("ter")
                || key.startsWith("di"));
    return prefixed || institutions.isAct(token) || posts.endsDescription(token);
  }

  /** Nothing but a comma or the end closes a name set off behind a description. */
  private static boolean closes(PersonScan scan, int at, int end) {
    return at >= end || scan.is(at, ",") || scan.is(at, ".") || scan.is(at, ")");
  }
}
