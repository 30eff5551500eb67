package org.mufakat.mention;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.mufakat.mention.Gazetteer.NameHit;
import org.mufakat.reference.Guard;
import org.mufakat.reference.LexiconEntry;
import org.mufakat.reference.Reference;
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
      Guard guard,
      List<List<String>> left,
      List<List<String>> right,
      Set<String> leftRun,
      Set<String> rightRun) {}

  Guards(Reference reference) {
    for (Guard guard : reference.guards()) {
      Rule rule =
          new Rule(
              guard,
              keys(guard.left()),
              keys(guard.right()),
              firstKeys(guard.leftRun()),
              firstKeys(guard.rightRun()));
      byName.put(guard.name(), rule);
      guard.kinds().forEach(kind -> byKind.computeIfAbsent(kind, k -> new ArrayList<>()).add(rule));
    }
  }

  private static List<List<String>> keys(List<String> words) {
    return words.stream().map(Tokenizer::keys).toList();
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
    return new Certain(
        hits.stream()
            .flatMap(hit -> hit.entries().stream().filter(entry -> isCertain(entry, hit, text)))
            .map(LexiconEntry::target)
            .collect(Collectors.toSet()));
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
    return byKind.getOrDefault(entry.kind(), List.of()).stream()
        .allMatch(rule -> wordsAllow(rule, hit, text));
  }

  private static boolean wordsAllow(Rule rule, NameHit hit, ReadText text) {
    Sentence sentence = text.sentenceAt(hit.first());
    List<Token> tokens = text.tokens();
    return rule.left.stream()
            .noneMatch(words -> endsAt(tokens, sentence.first(), hit.first(), words))
        && rule.right.stream()
            .noneMatch(words -> startsAt(tokens, hit.end(), sentence.end(), words))
        && !runHolds(tokens, hit.first() - 1, -1, sentence, rule.leftRun)
        && !runHolds(tokens, hit.end(), 1, sentence, rule.rightRun);
  }

  private static boolean endsAt(List<Token> tokens, int first, int before, List<String> words) {
    int from = before - words.size();
    return from >= first && startsAt(tokens, from, before, words);
  }

  private static boolean startsAt(List<Token> tokens, int at, int end, List<String> words) {
    if (at + words.size() > end) {
      return false;
    }
    for (int i = 0; i < words.size(); i++) {
      if (!tokens.get(at + i).is(words.get(i))) {
        return false;
      }
    }
    return true;
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
    return hits.stream()
        .filter(
            other ->
                other != hit && other.first() >= sentence.first() && other.end() <= sentence.end())
        .flatMap(other -> other.entries().stream())
        .anyMatch(
            other ->
                other.kind() == LexiconEntry.Kind.COUNTRY
                    && other.guard().isEmpty()
                    && !other.target().equals(entry.target()));
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
