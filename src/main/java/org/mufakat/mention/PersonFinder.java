package org.mufakat.mention;

import java.util.BitSet;
import java.util.List;
import org.mufakat.mention.Gazetteer.NameHit;
import org.mufakat.mention.Mention.CountryMention;
import org.mufakat.mention.Mention.InstitutionMention;
import org.mufakat.mention.Mention.PersonMention;
import org.mufakat.reference.LexiconEntry;
import org.mufakat.text.ReadText;
import org.mufakat.text.Sentence;
import org.mufakat.text.Token;

/**
 * Finds persons: by a post before the name ("Menteri Perdagangan NAME"), by a post after it ("NAME,
 * Ketua …", "NAME selaku …"), by a verb of saying or other words beside it, and, once a full name
 * is known, by its parts.
 */
final class PersonFinder {

  private final NameReader nameReader;
  private final PostReader postReader;
  private final PostedNames posted;
  private final BareNames bare;
  private final DescribedNames described;
  private final CueFinder cues;
  private final InstitutionWords institutions;

  PersonFinder(PostWords posts, InstitutionWords institutions, TimeWords time, CueFinder cues) {
    this.cues = cues;
    this.institutions = institutions;
    this.nameReader = new NameReader(posts, institutions, time);
    this.postReader = new PostReader(posts, institutions);
    this.described = new DescribedNames(posts, institutions, nameReader);
    this.posted = new PostedNames(institutions, nameReader);
    this.bare = new BareNames(posts, postReader, nameReader, cues);
  }

  /**
   * @param plain the sentences in which the shape of a name may tell it
   */
  TokenIndex<PersonMention> find(
      ReadText text,
      List<Sentence> plain,
      List<NameHit> hits,
      TokenIndex<CountryMention> countries,
      TokenIndex<InstitutionMention> bodies) {
    PersonScan scan =
        new PersonScan(
            text, countries, bodies, new TokenIndex<>(text.tokens().size()), seats(hits));
    List<NameHit> posts = hits.stream().filter(hit -> isPost(text, hit)).toList();
    posts.forEach(hit -> fused(scan, hit));
    BitSet postTokens = new BitSet();
    posts.forEach(hit -> postTokens.set(hit.first(), hit.end()));
    plain.forEach(sentence -> sentence(scan, sentence, postTokens));
    posts.forEach(hit -> alone(scan, hit));
    new ShortNames(scan).add();
    boolean more = false;
    for (Sentence sentence : plain) {
      more |= bare.joined(scan, sentence);
    }
    if (more) {
      new ShortNames(scan).add();
    }
    return scan.found();
  }

  private static BitSet seats(List<NameHit> hits) {
    BitSet seats = new BitSet();
    hits.stream()
        .filter(
            hit ->
                hit.entries().stream()
                    .anyMatch(
                        entry ->
                            entry.kind() == LexiconEntry.Kind.CAPITAL
                                || entry.kind() == LexiconEntry.Kind.SEAT))
        .forEach(hit -> seats.set(hit.first(), hit.end()));
    return seats;
  }

  private static boolean isPost(ReadText text, NameHit hit) {
    boolean bracketed =
        hit.first() > 0
            && text.token(hit.first() - 1).is("(")
            && hit.end() < text.tokens().size()
            && text.token(hit.end()).is(")");
    return !bracketed
        && hit.entries().stream().anyMatch(entry -> entry.kind() == LexiconEntry.Kind.POST);
  }

  /** "Kepala Bappenas", "Ketua Umum Kadin": behind other words the name of a post may go on. */
  private boolean endsInShortName(ReadText text, NameHit hit) {
    Token last = text.token(hit.end() - 1);
    return last.isCapitalised() && !institutions.isField(last);
  }

  /** "Menperin Agus Gumiwang", "Kepala Bappenas Rachmat Pambudy". */
  private void fused(PersonScan scan, NameHit hit) {
    Sentence sentence = scan.text().sentenceAt(hit.first());
    boolean goesOn = hit.end() - hit.first() > 1 && !endsInShortName(scan.text(), hit);
    if (goesOn || Headlines.is(scan.text(), sentence)) {
      return;
    }
    int roleEnd = afterCountry(scan, hit.end(), sentence.end());
    NameReader.Name name = nameReader.read(scan, roleEnd, sentence.end());
    if (name != null) {
      scan.found()
          .add(scan.person(hit.first(), name.after(), name, hit.first(), roleEnd, "post-before"));
    }
  }

  /** "Menperin" where no name follows: the post stands for its holder. */
  private void alone(PersonScan scan, NameHit hit) {
    int end = afterCountry(scan, hit.end(), scan.text().sentenceAt(hit.first()).end());
    scan.found().add(alone(hit.first(), end));
  }

  private static PersonMention alone(int first, int end) {
    return new PersonMention(first, end, end, end, first, end, "", "post-alone");
  }

  private static int afterCountry(PersonScan scan, int at, int end) {
    CountryMention country = at < end ? scan.countries().startingAt(at) : null;
    return country != null ? country.end() : at;
  }

  private void sentence(PersonScan scan, Sentence sentence, BitSet postTokens) {
    for (int i = sentence.first(); i < sentence.end(); i++) {
      if (scan.found().at(i) == null && scan.bodies().at(i) == null) {
        PersonMention person = at(scan, i, sentence, postTokens);
        if (person != null && scan.found().add(person)) {
          i = person.end() - 1;
        }
      }
    }
  }

  private PersonMention at(PersonScan scan, int i, Sentence sentence, BitSet postTokens) {
    PostReader.Post post = postReader.read(scan, i, sentence.end());
    if (post != null) {
      PersonMention holder = posted.holder(scan, post, sentence);
      if (holder != null) {
        return holder;
      }
      if (isRepresented(scan.text(), post.end(), sentence.end())) {
        return alone(post.first(), post.end());
      }
    }
    PersonMention apposed =
        post == null ? described.at(scan, i, sentence) : described.at(scan, post, sentence);
    if (apposed != null) {
      return apposed;
    }
    return postTokens.get(i) ? null : bare.at(scan, i, sentence);
  }

  /** "Menteri … Korea Selatan, yang diwakili oleh …" */
  private boolean isRepresented(ReadText text, int at, int end) {
    int next = at < end && text.token(at).is(",") ? at + 1 : at;
    return cues.startsAt(text, next, end, "represented");
  }
}
