package org.mufakat.fact;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.mufakat.mention.Mention;
import org.mufakat.mention.Mentions;
import org.mufakat.text.ReadText;
import org.mufakat.text.Sentence;

/** Names of two words and more that no rule and no table knows. */
final class UnknownNames {

  private static final int SHORTEST = 2;
  private static final int LONGEST = 6;

  private final ReadText text;
  private final boolean[] known;
  private final Set<String> names = new LinkedHashSet<>();

  private UnknownNames(Mentions mentions) {
    this.text = mentions.text();
    this.known = new boolean[text.tokens().size()];
    List.of(
            mentions.countries(),
            mentions.institutions(),
            mentions.persons(),
            mentions.dates(),
            mentions.amounts(),
            mentions.sectors(),
            mentions.instruments(),
            mentions.occasions())
        .forEach(list -> list.forEach(this::know));
  }

  /** Each name once, in the order of the text. */
  static List<String> of(Mentions mentions) {
    UnknownNames unknown = new UnknownNames(mentions);
    mentions.text().sentences().stream()
        .filter(sentence -> sentence.kind() == Sentence.Kind.BODY)
        .forEach(unknown::read);
    return List.copyOf(unknown.names);
  }

  private void know(Mention mention) {
    for (int i = mention.first(); i < mention.end(); i++) {
      known[i] = true;
    }
  }

  /** The first word of a sentence has its capital from there. */
  private void read(Sentence sentence) {
    int first = sentence.first() + 1;
    for (int at = first; at <= sentence.end(); at++) {
      if (at == sentence.end() || !isName(at)) {
        add(first, at);
        first = at + 1;
      }
    }
  }

  private boolean isName(int at) {
    return text.token(at).isCapitalised() && !known[at];
  }

  private void add(int first, int end) {
    boolean beside = first > 0 && known[first - 1] || end < known.length && known[end];
    if (end - first >= SHORTEST && end - first <= LONGEST && !beside) {
      names.add(text.words(first, end));
    }
  }
}
