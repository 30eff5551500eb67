package org.mufakat.mention;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.mufakat.mention.Gazetteer.NameHit;
import org.mufakat.reference.Guard;
import org.mufakat.reference.LexiconEntry;
import org.mufakat.reference.Reference;
import org.mufakat.text.PhraseSet;
import org.mufakat.text.ReadText;
import org.mufakat.text.Sentence;
import org.mufakat.text.Token;
import org.mufakat.text.Tokenizer;

/**
 * Says whether a name in its context stands for what its entry says: "Bank Indonesia" is no
 * country.
 */
final class Guards {

  private static final String KR = "KR";
  private static final String KP = "KP";

  private final Map<String, Rule> byName = new HashMap<>();
  private final Map<LexiconEntry.Kind, List<Rule>> byKind = new EnumMap<>(LexiconEntry.Kind.class);

  private record Rule(
      Guard guard, PhraseSet left, PhraseSet right, Set<String> leftRun, Set<String> rightRun) {}

  Guards(Reference reference) {
    for (Guard guard : reference.guards()) {
      Rule rule =
          new Rule(
              guard,
              PhraseSet.of(guard.left()),
              PhraseSet.of(guard.right()),
              firstKeys(guard.leftRun()),
              firstKeys(guard.rightRun()));
      byName.put(guard.name(), rule);
      guard.kinds().forEach(kind -> byKind.computeIfAbsent(kind, k -> new ArrayList<>()).add(rule));
    }
  }

  private static Set<String> firstKeys(List<String> words) {
    return words.stream().map(word -> Tokenizer.keys(word).get(0)).collect(Collectors.toSet());
  }

  /** What the article names without any doubt, for guards that ask for it. */
  record Certain(Set<String> countries) {}

  /**
   * Countries named by forms that need no guard of their own and stand in no forbidding context.
   */
  Certain certain(ReadText text, List<NameHit> hits) {
    Set<String> countries = new HashSet<>();
    for (NameHit hit : hits) {
      for (LexiconEntry entry : hit.entries()) {
        if (isCertain(entry, hit, text)) {
          countries.add(entry.target());
        }
      }
    }
    return new Certain(countries);
  }

  private boolean isCertain(LexiconEntry entry, NameHit hit, ReadText text) {
    boolean country =
        entry.kind() == LexiconEntry.Kind.COUNTRY || entry.kind() == LexiconEntry.Kind.DEMONYM;
    return country && entry.guard().isEmpty() && contextAllows(entry, hit, text);
  }

  /** True where nothing around a hit forbids to read it as its entry says. */
  boolean allow(
      LexiconEntry entry, NameHit hit, ReadText text, List<NameHit> hits, Certain certain) {
    if (!contextAllows(entry, hit, text)) {
      return false;
    }
    if (entry.guard().isEmpty()) {
      return true;
    }
    Rule rule = byName.get(entry.guard().get());
    return rule == null
        || wordsAllow(rule, hit, text) && testAllows(rule.guard(), entry, hit, text, hits, certain);
  }

  private boolean contextAllows(LexiconEntry entry, NameHit hit, ReadText text) {
    for (Rule rule : byKind.getOrDefault(entry.kind(), List.of())) {
      if (!wordsAllow(rule, hit, text)) {
        return false;
      }
    }
    return true;
  }

  private static boolean wordsAllow(Rule rule, NameHit hit, ReadText text) {
    Sentence sentence = text.sentenceAt(hit.first());
    List<Token> tokens = text.tokens();
    return !rule.left.endsBefore(tokens, sentence.first(), hit.first())
        && rule.right.endAt(tokens, hit.end(), sentence.end()) < 0
        && !runHolds(tokens, hit.first() - 1, -1, sentence, rule.leftRun)
        && !runHolds(tokens, hit.end(), 1, sentence, rule.rightRun);
  }

  private static boolean runHolds(
      List<Token> tokens, int at, int step, Sentence sentence, Set<String> words) {
    if (words.isEmpty()) {
      return false;
    }
    for (int i = at;
        i >= sentence.first() && i < sentence.end() && inRun(tokens.get(i));
        i += step) {
      if (words.contains(tokens.get(i).key())) {
        return true;
      }
    }
    return false;
  }

  private static boolean inRun(Token token) {
    return token.isCapitalised() || token.is("&") || token.is(".") && !token.spaceBefore();
  }

  private static boolean testAllows(
      Guard guard,
      LexiconEntry entry,
      NameHit hit,
      ReadText text,
      List<NameHit> hits,
      Certain certain) {
    return switch (guard.test()) {
      case WORDS -> true;
      case UPPER_CASE ->
          text.tokens().subList(hit.first(), hit.end()).stream().allMatch(Guards::isUpper);
      case NEAR_OTHER_COUNTRY -> nearOther(entry, hit, text, hits);
      case COUNTRY_NAMED ->
          certain.countries().contains(countryOf(entry)) && certainOfOne(entry, hit, certain);
      case KOREA -> !certain.countries().contains(KP) || certain.countries().contains(KR);
      case NOT_FOREIGN -> true;
      case NOT_IN_NAME -> !besideName(hit, text);
    };
  }

  private static boolean isUpper(Token token) {
    return !token.isWord() || token.form().codePoints().noneMatch(Character::isLowerCase);
  }

  private static boolean nearOther(
      LexiconEntry entry, NameHit hit, ReadText text, List<NameHit> hits) {
    Sentence sentence = text.sentenceAt(hit.first());
    int at = firstFrom(hits, sentence.first());
    while (at < hits.size() && hits.get(at).end() <= sentence.end()) {
      NameHit other = hits.get(at);
      if (other != hit && namesOther(entry, other)) {
        return true;
      }
      at++;
    }
    return false;
  }

  private static boolean namesOther(LexiconEntry entry, NameHit hit) {
    return hit.entries().stream()
        .anyMatch(
            other ->
                other.kind() == LexiconEntry.Kind.COUNTRY
                    && other.guard().isEmpty()
                    && !other.target().equals(entry.target()));
  }

  /** The index of the first hit that begins at a token or behind it. */
  private static int firstFrom(List<NameHit> hits, int token) {
    int low = 0;
    int high = hits.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (hits.get(middle).first() < token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static boolean certainOfOne(LexiconEntry entry, NameHit hit, Certain certain) {
    return hit.entries().stream()
        .filter(other -> other.kind() == entry.kind() && !other.target().equals(entry.target()))
        .noneMatch(other -> certain.countries().contains(countryOf(other)));
  }

  /** Ids of bodies begin with the code of their country. */
  private static String countryOf(LexiconEntry entry) {
    return entry.kind() == LexiconEntry.Kind.INSTITUTION || entry.kind() == LexiconEntry.Kind.POST
        ? entry.target().substring(0, 2).toUpperCase(java.util.Locale.ROOT)
        : entry.target();
  }

  private static boolean besideName(NameHit hit, ReadText text) {
    Sentence sentence = text.sentenceAt(hit.first());
    boolean before = hit.first() - 1 > sentence.first() && isNameLike(text.token(hit.first() - 1));
    boolean after = hit.end() < sentence.end() && isNameLike(text.token(hit.end()));
    return before || after;
  }

  private static boolean isNameLike(Token token) {
    return token.isCapitalised() && !token.isAllCaps();
  }
}
