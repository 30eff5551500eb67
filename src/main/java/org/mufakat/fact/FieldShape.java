package org.mufakat.fact;

import java.util.List;
import java.util.Optional;
import org.mufakat.fact.FieldWords.Role;
import org.mufakat.mention.Mention;
import org.mufakat.mention.Mention.SectorMention;
import org.mufakat.mention.Mentions;
import org.mufakat.text.Language;
import org.mufakat.text.ReadText;
import org.mufakat.text.Token;

/**
 * Tells a noun phrase that can be a field of cooperation from verbs, names and words that say
 * nothing, and shortens it to what says something.
 */
final class FieldShape {

  private static final int LONGEST = 12;
  private static final int SHORTEST_VERB = 6;

  private final Mentions mentions;
  private final ReadText text;
  private final FieldWords words;

  FieldShape(Mentions mentions, FieldWords words) {
    this.mentions = mentions;
    this.text = mentions.text();
    this.words = words;
  }

  /** The field in a stretch, without words at its edges that say nothing of it. */
  Optional<Stretch> field(int from, int to) {
    int first = withoutLead(from, to);
    int end = withoutTail(first, to);
    boolean fits = first < end && end - first <= LONGEST && opensWithWord(first);
    return fits && !isEmpty(first, end) && !isName(first, end) && !opensWithVerb(first)
        ? Optional.of(new Stretch(first, end))
        : Optional.empty();
  }

  /** A word, and no measure: "640MW". */
  private boolean opensWithWord(int first) {
    Token token = text.token(first);
    return token.isWord() && (isKnownAt(first) || !Character.isDigit(token.form().codePointAt(0)));
  }

  private int withoutLead(int from, int to) {
    int first = from;
    while (first < to && !isKnownAt(first)) {
      int next = words.endOf(Role.LEAD, first, to);
      Token token = text.token(first);
      boolean country = at(mentions.countries(), first) && !isName(first, to);
      if (next < 0 && (token.isMark() || token.isNumber() || country)) {
        next = first + 1;
      }
      if (next < 0) {
        break;
      }
      first = next;
    }
    return first;
  }

  private int withoutTail(int first, int to) {
    int end = to;
    while (end > first && !isKnownUntil(end) && isTail(end - 1)) {
      end--;
    }
    return end;
  }

  private boolean isTail(int at) {
    return text.token(at).isMark() || words.is(Role.TAIL, at);
  }

  private boolean isKnownAt(int first) {
    return Mentions.at(mentions.sectors(), first).filter(one -> one.first() == first).isPresent();
  }

  private boolean isKnownUntil(int end) {
    return Mentions.at(mentions.sectors(), end - 1).filter(one -> one.end() == end).isPresent();
  }

  /** True where nothing is said of a field, or it is a time, an occasion or a side. */
  private boolean isEmpty(int first, int end) {
    boolean vague = !isKnown(new Stretch(first, end));
    for (int i = first; i < end; i++) {
      boolean known = Mentions.at(mentions.sectors(), i).isPresent();
      if (words.is(Role.NEVER, i) && !known) {
        return true;
      }
      vague = vague && isVague(i);
    }
    return vague;
  }

  private boolean isVague(int at) {
    return words.is(Role.VAGUE, at) || words.is(Role.HEAD, at) || !text.token(at).isWord();
  }

  private boolean isName(int first, int end) {
    return covers(mentions.countries(), first, end)
        || covers(mentions.institutions(), first, end)
        || covers(mentions.occasions(), first, end)
        || at(mentions.persons(), first);
  }

  private static boolean covers(List<? extends Mention> list, int first, int end) {
    return Mentions.at(list, first).filter(mention -> mention.end() >= end).isPresent();
  }

  private static boolean at(List<? extends Mention> list, int token) {
    return Mentions.at(list, token).isPresent();
  }

  /** "meningkatkan daya saing", "opening markets": an act, not a field. */
  boolean opensWithVerb(int first) {
    Token token = text.token(first);
    if (isKnownAt(first) || token.isAllCaps() || words.is(Role.NOUN, first)) {
      return false;
    }
    String key = token.key();
    return text.language() == Language.ENGLISH
        ? key.length() > 4 && (key.endsWith("ing") || key.endsWith("ly"))
        : isVerb(first) || key.length() >= SHORTEST_VERB && hasPrefix(key, "ber", "ter");
  }

  /** True for a word that is a verb wherever it stands: Indonesian "me-" and "di-". */
  boolean isVerb(int at) {
    Token token = text.token(at);
    if (text.language() == Language.ENGLISH
        || token.key().length() < SHORTEST_VERB
        || token.isAllCaps()
        || words.is(Role.NOUN, at)) {
      return false;
    }
    return token.key().startsWith("di")
        || hasPrefix(token.key(), "mel", "mem", "men", "mer", "mew", "mey");
  }

  private static boolean hasPrefix(String key, String... prefixes) {
    for (String prefix : prefixes) {
      if (key.startsWith(prefix)) {
        return true;
      }
    }
    return false;
  }

  /** True for words in capitals that the table does not know: a name of something. */
  boolean isUnknownName(Stretch field) {
    for (int i = field.first(); i < field.end(); i++) {
      boolean small = words.is(Role.JOIN, i) || text.token(i).is("of");
      if (text.token(i).isWord() && !text.token(i).isCapitalised() && !small) {
        return false;
      }
    }
    return !isKnown(field) && !isQuality(field.first());
  }

  /** "Kearsipan", "Pencegahan": Indonesian nouns of a matter, in a title's capitals. */
  private boolean isQuality(int at) {
    String key = text.token(at).key();
    return text.language() == Language.INDONESIAN
        && key.length() > SHORTEST_VERB
        && hasPrefix(key, "ke", "pe")
        && key.endsWith("an");
  }

  /** True where the table knows a field in a stretch. */
  boolean isKnown(Stretch field) {
    return !Mentions.within(mentions.sectors(), field.first(), field.end()).isEmpty();
  }

  /** True for two stretches that hold different fields of the table. */
  boolean areDifferent(Stretch one, Stretch other) {
    return concept(one).isPresent()
        && concept(other).isPresent()
        && !concept(one).equals(concept(other));
  }

  /** The concept of the longest field of the table in a stretch. */
  Optional<String> concept(Stretch field) {
    return Mentions.within(mentions.sectors(), field.first(), field.end()).stream()
        .max((a, b) -> Integer.compare(a.length(), b.length()))
        .map(SectorMention::concept);
  }

  /** A noun of an act, which takes an object: "pencegahan", "prevention". */
  boolean isAct(int at) {
    String key = text.token(at).key();
    boolean formed =
        text.language() == Language.ENGLISH
            ? key.endsWith("tion") || key.endsWith("sion") || key.endsWith("ment")
            : key.length() > SHORTEST_VERB && hasPrefix(key, "pe") && key.endsWith("an");
    return formed || words.is(Role.ACT, at);
  }
}
