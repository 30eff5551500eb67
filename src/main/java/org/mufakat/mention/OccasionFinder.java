package org.mufakat.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mufakat.mention.Mention.InstitutionMention;
import org.mufakat.mention.Mention.OccasionMention;
import org.mufakat.text.ReadText;
import org.mufakat.text.Sentence;
import org.mufakat.text.Token;
import org.mufakat.text.WordList;

/**
 * Finds named occasions: summits, forums, fairs, by a word that opens, closes or introduces their
 * name in capitals. Bodies and halls with such words in their names are none.
 */
final class OccasionFinder {

  private static final List<String> KINDS =
      List.of("summit", "forum", "exhibition", "training", "meeting", "other");

  /** Kinds whose words stand inside other names as well. */
  private static final Set<String> LOOSE = Set.of("training", "other");

  private final TokenTrie<String> openers = new TokenTrie<>();
  private final TokenTrie<String> closers = new TokenTrie<>();
  private final TokenTrie<String> intros = new TokenTrie<>();
  private final TokenTrie<String> notOccasions = new TokenTrie<>();
  private final TokenTrie<String> notBefore = new TokenTrie<>();
  private final TokenTrie<String> notAfter = new TokenTrie<>();
  private final OccasionNames names;

  OccasionFinder(InstitutionWords bodies) {
    names = new OccasionNames(bodies);
    for (String language : List.of("id", "en")) {
      WordList list = WordList.of(OccasionFinder.class, language + "/occasions.txt");
      for (String kind : KINDS) {
        add(list, kind, kind, openers);
        add(list, "ends-" + kind, kind, closers);
        add(list, "intro-" + kind, kind, intros);
      }
      add(list, "not", "not", notOccasions);
      add(list, "not-before", "not", notBefore);
      add(list, "not-after", "not", notAfter);
    }
  }

  private static void add(WordList list, String section, String value, TokenTrie<String> to) {
    list.sections().getOrDefault(section, List.of()).forEach(form -> to.add(form, value));
  }

  List<OccasionMention> find(ReadText text, TokenIndex<InstitutionMention> bodies) {
    List<OccasionMention> found = new ArrayList<>();
    for (Sentence sentence : text.sentences()) {
      if (sentence.kind() == Sentence.Kind.BODY) {
        int lastCloser = lastCloser(text, sentence);
        int at = sentence.first();
        while (at < sentence.end()) {
          Optional<OccasionMention> occasion = at(text, at, sentence, lastCloser);
          occasion.filter(one -> isOccasion(text, one, sentence, bodies)).ifPresent(found::add);
          at = occasion.map(OccasionMention::end).orElse(at + 1);
        }
      }
    }
    return found;
  }

  /** No body, hall or press conference, nothing that a post or a list leads to. */
  private boolean isOccasion(
      ReadText text,
      OccasionMention occasion,
      Sentence sentence,
      TokenIndex<InstitutionMention> bodies) {
    InstitutionMention body = bodies.at(occasion.first());
    boolean isBody =
        body != null && body.first() <= occasion.first() && body.end() >= occasion.end();
    boolean barred =
        notOccasions.longestAt(text.tokens(), occasion.first(), sentence.end()) != null
            || notAfter.longestAt(text.tokens(), occasion.end(), sentence.end()) != null;
    int before = occasion.first() - 1;
    boolean led =
        before >= sentence.first()
                && notBefore.longestAt(text.tokens(), before, occasion.first()) != null
            || notBefore.longestAt(text.tokens(), occasion.first(), occasion.end()) != null;
    return !isBody && !barred && !led;
  }

  /** The last token at which a word stands that may close a name, or -1. */
  private int lastCloser(ReadText text, Sentence sentence) {
    int at = sentence.end() - 1;
    while (at >= sentence.first() && closer(text, at, sentence) == null) {
      at--;
    }
    return at >= sentence.first() ? at : -1;
  }

  private TokenTrie.Hit<String> closer(ReadText text, int at, Sentence sentence) {
    return text.token(at).isCapitalised()
        ? closers.longestAt(text.tokens(), at, sentence.end())
        : null;
  }

  /**
   * @param lastCloser behind which no name can end in a word for an occasion
   */
  private Optional<OccasionMention> at(ReadText text, int at, Sentence sentence, int lastCloser) {
    Token token = text.token(at);
    if (!token.isCapitalised() && !token.isNumber() && !OccasionNames.isOrdinal(token)) {
      return introduced(text, at, sentence);
    }
    if (token.isNumber() && !OccasionNames.isOrdinal(token)) {
      return Optional.empty();
    }
    Optional<OccasionMention> opened = opened(text, at, sentence);
    if (opened.isPresent()) {
      return opened;
    }
    Optional<OccasionMention> introduced = introduced(text, at, sentence);
    return introduced.isPresent() || at >= lastCloser ? introduced : closed(text, at, sentence);
  }

  private Optional<OccasionMention> introduced(ReadText text, int at, Sentence sentence) {
    TokenTrie.Hit<String> intro =
        text.token(at).isCapitalised() && at > sentence.first()
            ? null
            : intros.longestAt(text.tokens(), at, sentence.end());
    return intro == null
        ? Optional.empty()
        : named(
            text, intro.end(), intro.end(), sentence, intro.values().get(0), "occasion-introduced");
  }

  private Optional<OccasionMention> opened(ReadText text, int at, Sentence sentence) {
    TokenTrie.Hit<String> opener = openers.longestAt(text.tokens(), at, sentence.end());
    return opener == null
        ? Optional.empty()
        : named(text, at, opener.end(), sentence, opener.values().get(0), "occasion-opened");
  }

  /** A name that goes on after its opening word. */
  private Optional<OccasionMention> named(
      ReadText text, int first, int from, Sentence sentence, String kind, String rule) {
    int end = names.end(text, from, sentence.end());
    boolean capital =
        end > from && text.tokens().subList(from, end).stream().anyMatch(Token::isCapitalised);
    boolean enough = end - first >= 2;
    return capital && enough
        ? Optional.of(new OccasionMention(first, end, kind(text, first, end, kind), rule))
        : Optional.empty();
  }

  /** What the name itself calls it says more than its introduction. */
  private String kind(ReadText text, int first, int end, String kind) {
    for (int at = first; at < end; at++) {
      TokenTrie.Hit<String> closer = closers.longestAt(text.tokens(), at, end);
      if (closer != null) {
        return closer.values().get(0);
      }
    }
    return kind;
  }

  /** "Maritime Training Modernization Act" is no training. */
  private static boolean goesOnAsOther(ReadText text, TokenTrie.Hit<String> closer, int end) {
    return LOOSE.contains(closer.values().get(0))
        && closer.end() < end
        && text.token(closer.end()).isCapitalised();
  }

  /** A name that ends in a word for an occasion, the first such word with what follows it. */
  private Optional<OccasionMention> closed(ReadText text, int from, Sentence sentence) {
    int first = text.token(from).is("the") ? from + 1 : from;
    int end = names.end(text, first, sentence.end());
    for (int at = first + 1; at < end; at++) {
      TokenTrie.Hit<String> closer = closer(text, at, sentence);
      if (closer != null && !goesOnAsOther(text, closer, end)) {
        int stop = Math.max(end, names.tail(text, closer.end(), sentence.end()));
        return Optional.of(
            new OccasionMention(first, stop, closer.values().get(0), "occasion-closed"));
      }
    }
    return Optional.empty();
  }
}
