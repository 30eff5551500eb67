package org.mufakat.mention;

import java.util.BitSet;
import java.util.List;
import org.mufakat.mention.Gazetteer.NameHit;
import org.mufakat.mention.Mention.CountryMention;
import org.mufakat.mention.Mention.InstitutionMention;
import org.mufakat.mention.Mention.PersonMention;
import org.mufakat.reference.LexiconEntry;
import org.mufakat.reference.PostHead;
import org.mufakat.text.ReadText;
import org.mufakat.text.Sentence;
import org.mufakat.text.Token;

/**
 * Finds persons: by a post before the name ("Menteri Perdagangan NAME"), by a post after it ("NAME,
 * Ketua …", "NAME selaku …"), by a verb of saying beside it, and, once a full name is known, by its
 * parts.
 */
final class PersonFinder {

  private final PostWords posts;
  private final PostReader postReader;
  private final NameReader nameReader;
  private final CueFinder cues;

  PersonFinder(PostWords posts, InstitutionWords institutions, CueFinder cues) {
    this.posts = posts;
    this.postReader = new PostReader(posts, institutions);
    this.nameReader = new NameReader(posts, institutions);
    this.cues = cues;
  }

  TokenIndex<PersonMention> find(
      ReadText text,
      List<NameHit> hits,
      TokenIndex<CountryMention> countries,
      TokenIndex<InstitutionMention> bodies) {
    Scan scan = new Scan(text, countries, bodies);
    scan.markPosts(hits);
    scan.fusedPosts(hits);
    scan.sentences();
    scan.postsAlone(hits);
    new ShortNames(text, scan.found, countries, bodies).add();
    return scan.found;
  }

  /** One article being scanned. */
  private final class Scan {
    private final ReadText text;
    private final TokenIndex<CountryMention> countries;
    private final TokenIndex<InstitutionMention> bodies;
    private final TokenIndex<PersonMention> found;
    private final BitSet postTokens = new BitSet();

    Scan(
        ReadText text,
        TokenIndex<CountryMention> countries,
        TokenIndex<InstitutionMention> bodies) {
      this.text = text;
      this.countries = countries;
      this.bodies = bodies;
      this.found = new TokenIndex<>(text.tokens().size());
    }

    void markPosts(List<NameHit> hits) {
      hits.stream().filter(this::isPost).forEach(hit -> postTokens.set(hit.first(), hit.end()));
    }

    /** "Menperin Agus Gumiwang". */
    void fusedPosts(List<NameHit> hits) {
      for (NameHit hit : hits) {
        if (isPost(hit) && hit.end() - hit.first() == 1) {
          int end = text.sentenceAt(hit.first()).end();
          int roleEnd = afterCountry(hit.end(), end);
          NameReader.Name name = nameReader.read(text, roleEnd, end, countries, bodies);
          if (name != null) {
            found.add(person(hit.first(), roleEnd, name, "post-before"));
          }
        }
      }
    }

    /** "Menperin" where no name follows: the post stands for its holder. */
    void postsAlone(List<NameHit> hits) {
      for (NameHit hit : hits) {
        if (isPost(hit)) {
          found.add(
              holder(hit.first(), afterCountry(hit.end(), text.sentenceAt(hit.first()).end())));
        }
      }
    }

    private boolean isPost(NameHit hit) {
      return !inBrackets(hit)
          && hit.entries().stream().anyMatch(entry -> entry.kind() == LexiconEntry.Kind.POST);
    }

    private boolean inBrackets(NameHit hit) {
      return hit.first() > 0
          && text.token(hit.first() - 1).is("(")
          && hit.end() < text.tokens().size()
          && text.token(hit.end()).is(")");
    }

    private int afterCountry(int at, int end) {
      CountryMention country = at < end ? countries.startingAt(at) : null;
      return country != null ? country.end() : at;
    }

    void sentences() {
      for (Sentence sentence : text.sentences()) {
        if (sentence.saysSomething()) {
          for (int i = sentence.first(); i < sentence.end(); i++) {
            i = Math.max(i, at(i, sentence));
          }
        }
      }
    }

    /**
     * Tries to read a person at a token; returns the last token that it took, or the token before.
     */
    private int at(int i, Sentence sentence) {
      if (found.at(i) != null) {
        return i;
      }
      PostReader.Post post = postReader.read(text, i, sentence.end(), countries, bodies);
      if (post != null) {
        return afterPost(post, sentence);
      }
      Token token = text.token(i);
      boolean titled = posts.afterTitles(text, i, sentence.end()) > i;
      if (postTokens.get(i)) {
        return i - 1;
      }
      if (titled || token.isCapitalised() && bodies.at(i) == null && countries.at(i) == null) {
        return bareName(i, sentence, titled);
      }
      return i - 1;
    }

    private int afterPost(PostReader.Post post, Sentence sentence) {
      int at = post.end();
      NameReader.Name name = nameReader.read(text, at, sentence.end(), countries, bodies);
      if (name != null && roleGoesOn(post, name, sentence)) {
        int comma = name.end();
        NameReader.Name real = nameReader.read(text, comma + 1, sentence.end(), countries, bodies);
        return add(person(post.first(), comma, real, "post-before"));
      }
      if (name == null && at < sentence.end() && text.token(at).is(",")) {
        name = nameReader.read(text, at + 1, sentence.end(), countries, bodies);
        name = name != null && isHolder(post, name, sentence) ? name : null;
      }
      if (name != null && (name.words() > 1 || singleFits(post, name, sentence))) {
        return add(person(post.first(), post.end(), name, "post-before"));
      }
      return post.end() - 1;
    }

    /**
     * "Direktur Utama Baja Nusantara, Akbar Djohan": a comma divides an unknown body from the name.
     */
    private boolean roleGoesOn(PostReader.Post post, NameReader.Name name, Sentence sentence) {
      boolean takesBody =
          post.head().takes() == PostHead.Takes.INSTITUTION
              || post.head().takes() == PostHead.Takes.PLACE;
      if (!takesBody || name.end() >= sentence.end() || !text.token(name.end()).is(",")) {
        return false;
      }
      NameReader.Name real =
          nameReader.read(text, name.end() + 1, sentence.end(), countries, bodies);
      return real != null && real.words() >= 2 && real.words() <= 4 && endsName(real, sentence);
    }

    /** After the comma behind a post stands its holder, not the next thing of a list. */
    private boolean isHolder(PostReader.Post post, NameReader.Name name, Sentence sentence) {
      return name.words() >= 2 || endsName(name, sentence);
    }

    private boolean endsName(NameReader.Name name, Sentence sentence) {
      if (name.after() >= sentence.end()) {
        return true;
      }
      Token next = text.token(name.after());
      return next.isMark() || !next.isCapitalised();
    }

    private boolean singleFits(PostReader.Post post, NameReader.Name name, Sentence sentence) {
      return text.token(name.first()).form().length() > 2
          && endsName(name, sentence)
          && !post.head().form().isEmpty();
    }

    /**
     * A name without a post before it: with a post after it, with a title, or beside a verb of
     * saying.
     */
    private int bareName(int i, Sentence sentence, boolean titled) {
      NameReader.Name name = nameReader.read(text, i, sentence.end(), countries, bodies);
      if (name == null) {
        return i - 1;
      }
      PersonMention apposed = apposition(i, name, sentence);
      if (apposed != null) {
        return add(apposed);
      }
      boolean saying =
          saysBefore(i, sentence)
              || name.words() > 1 && i == name.first() && saysAfter(name, sentence);
      if (titled && name.first() > i || saying && name.words() <= 4) {
        return add(
            new PersonMention(
                i,
                name.after(),
                name.first(),
                name.end(),
                i,
                i,
                text.words(name.first(), name.end()),
                "beside-speech"));
      }
      return name.end() - 1;
    }

    private boolean saysBefore(int i, Sentence sentence) {
      for (int from = Math.max(sentence.first(), i - 3); from < i; from++) {
        TokenTrie.Hit<String> hit = cues.quoteVerb(text, from, i);
        if (hit != null && hit.end() == i) {
          return true;
        }
      }
      return false;
    }

    private boolean saysAfter(NameReader.Name name, Sentence sentence) {
      return cues.startsAt(text, name.after(), sentence.end(), "say.that");
    }

    /** "NAME, Ketua Penyelenggara …", "NAME selaku Menteri …"; null where no post follows. */
    private PersonMention apposition(int i, NameReader.Name name, Sentence sentence) {
      int at = name.after();
      if (at + 1 >= sentence.end()) {
        return null;
      }
      int post = text.token(at).is(",") ? at + 1 : cues.endOf(text, at, sentence.end(), "selaku");
      if (post < 0) {
        return null;
      }
      int from =
          post < sentence.end() && (text.token(post).is("the") || text.token(post).is("seorang"))
              ? post + 1
              : post;
      PostReader.Post read =
          from < sentence.end()
              ? postReader.read(text, from, sentence.end(), countries, bodies)
              : null;
      if (read == null || name.words() > 4 || hasOwnHolder(read, sentence)) {
        return null;
      }
      return new PersonMention(
          i,
          read.end(),
          name.first(),
          name.end(),
          read.first(),
          read.end(),
          text.words(name.first(), name.end()),
          "post-after");
    }

    /** ", Menteri Perdagangan Budi Santoso": the post belongs to the name after it. */
    private boolean hasOwnHolder(PostReader.Post post, Sentence sentence) {
      NameReader.Name next = nameReader.read(text, post.end(), sentence.end(), countries, bodies);
      return next != null && next.words() >= 2;
    }

    private PersonMention person(int first, int roleEnd, NameReader.Name name, String rule) {
      return new PersonMention(
          first,
          name.after(),
          name.first(),
          name.end(),
          first,
          roleEnd,
          text.words(name.first(), name.end()),
          rule);
    }

    private PersonMention holder(int first, int roleEnd) {
      return new PersonMention(first, roleEnd, roleEnd, roleEnd, first, roleEnd, "", "post-alone");
    }

    private int add(PersonMention person) {
      found.add(person);
      return person.end() - 1;
    }
  }
}
