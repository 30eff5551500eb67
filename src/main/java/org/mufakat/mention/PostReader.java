package org.mufakat.mention;

import org.mufakat.mention.Mention.CountryMention;
import org.mufakat.mention.Mention.InstitutionMention;
import org.mufakat.reference.PostHead;
import org.mufakat.text.Token;

/** Reads the title of a post: its head, what qualifies it before, and what it takes after. */
final class PostReader {

  private final PostWords posts;
  private final InstitutionWords institutions;

  PostReader(PostWords posts, InstitutionWords institutions) {
    this.posts = posts;
    this.institutions = institutions;
  }

  /**
   * A post.
   *
   * @param first first token, qualifying words included
   * @param end after its last token
   * @param head what opened it
   * @param small true where its head is in small letters
   */
  record Post(int first, int end, PostHead head, boolean small) {}

  /** The post whose prefix or head stands at a token, in any letters, or null. */
  Post read(PersonScan scan, int at, int end) {
    int from = posts.afterPrefix(scan.text(), at, end);
    TokenTrie.Hit<PostHead> head = posts.headInAnyLetters(scan.text(), from, end);
    if (head == null && from > at) {
      from = at;
      head = posts.headInAnyLetters(scan.text(), at, end);
    }
    if (head == null) {
      return null;
    }
    boolean small = !scan.isCapitalised(from);
    if (small && head.values().get(0).takes() == PostHead.Takes.NOTHING) {
      return null;
    }
    int stop =
        new PostTail(posts, institutions, scan, end, head.values().get(0), small).from(head.end());
    return new Post(start(scan, at), stop, head.values().get(0), small);
  }

  /** Back over the words that qualify a head: "mines and energy minister", "Trade Minister". */
  private int start(PersonScan scan, int head) {
    int at = head;
    while (at > 0 && scan.isFree(at - 1) && qualifies(scan, at - 1)) {
      at--;
    }
    while (at < head && (scan.is(at, "and") || scan.is(at, "dan"))) {
      at++;
    }
    return at;
  }

  private boolean qualifies(PersonScan scan, int at) {
    Token token = scan.token(at);
    boolean and = token.is("and") && at > 0 && isQualifier(scan.token(at - 1));
    return and || isQualifier(token);
  }

  private boolean isQualifier(Token token) {
    return institutions.isEnglishField(token) || posts.isQualifier(token);
  }

  /** True for words that may stand between a comma and the head of a post behind a name. */
  boolean mayLead(PersonScan scan, int at) {
    Token token = scan.token(at);
    CountryMention country = scan.countries().at(at);
    InstitutionMention body = scan.bodies().at(at);
    return country != null
        || body != null
        || posts.isArticle(token)
        || token.is("'s")
        || isQualifier(token);
  }
}
