package org.mufakat.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mufakat.mention.Mention.CueMention;
import org.mufakat.mention.Mention.InstrumentMention;
import org.mufakat.text.Language;
import org.mufakat.text.ReadText;
import org.mufakat.text.Sentence;
import org.mufakat.text.Token;

/** Reads instruments out of the cues: one for each noun phrase, glosses and acronyms taken in. */
final class InstrumentFinder {

  private static final String PREFIX = "instrument.";
  private static final String ORDINAL = PREFIX + "ordinal";
  private static final int DEFINITE_REACH = 6;
  private static final int FRESH_REACH = 5;
  private static final int REPLACED_REACH = 6;
  private static final int ORDINAL_REACH = 4;
  private static final String COUNTED = "counted";
  private static final String OTHER = "other";
  private static final String CONTRACT = "contract";
  private static final String STATEMENT = "joint-statement";
  private static final String MODIFIER = "kind-of.";
  private static final int MODIFIERS = 4;
  private static final int DETERMINER_REACH = 4;
  private static final Set<String> DETERMINERS =
      Set.of(
          "the",
          "this",
          "that",
          "these",
          "kedua",
          "ketiga",
          "keempat",
          "kelima",
          "keenam",
          "ketujuh",
          "kedelapan",
          "kesembilan",
          "kesepuluh");

  /** Words that end a noun phrase, looking back from its noun. */
  private static final Set<String> SMALL =
      Set.of("a", "an", "of", "and", "or", "with", "for", "to", "in", "on", "by", "under", "from");

  private static final Set<String> TITLE_JOINS = Set.of("on", "in", "for", "of", "and", "tentang");

  private final TimeWords numbers;

  InstrumentFinder(TimeWords numbers) {
    this.numbers = numbers;
  }

  List<InstrumentMention> find(ReadText text, List<CueMention> cues) {
    List<InstrumentMention> found = new ArrayList<>();
    for (CueMention cue : longest(cues)) {
      InstrumentMention last = found.isEmpty() ? null : found.get(found.size() - 1);
      if (cue.category().equals(ORDINAL)) {
        counted(text, cues, cue, found).ifPresent(found::add);
      } else if (last != null && goesOn(text, last, cue)) {
        found.set(found.size() - 1, joined(text, cues, last, cue));
      } else {
        mention(text, cues, cue)
            .map(one -> isOneOfCounted(cues, cue, found) ? asAnother(one) : one)
            .ifPresent(found::add);
      }
    }
    return found;
  }

  /** "Yang kedua menyangkut …" behind "dua nota kesepahaman": one of those. */
  private static Optional<InstrumentMention> counted(
      ReadText text, List<CueMention> cues, CueMention ordinal, List<InstrumentMention> before) {
    Sentence sentence = text.sentenceAt(ordinal.first());
    boolean named =
        Mentions.within(cues, ordinal.end(), Math.min(sentence.end(), ordinal.end() + MODIFIERS))
            .stream()
            .anyMatch(cue -> cue.category().startsWith(PREFIX));
    if (ordinal.first() > sentence.first() || named) {
      return Optional.empty();
    }
    return before.stream()
        .filter(instrument -> instrument.count() > 1)
        .reduce((first, last) -> last)
        .map(
            whole ->
                new InstrumentMention(
                    ordinal.first(),
                    ordinal.end(),
                    whole.kind(),
                    false,
                    true,
                    1,
                    whole.words(),
                    "instrument"));
  }

  /** "Under the second MoU, …" behind "two memoranda". */
  private static boolean isOneOfCounted(
      List<CueMention> cues, CueMention noun, List<InstrumentMention> before) {
    int from = Math.max(0, noun.first() - ORDINAL_REACH);
    return Mentions.within(cues, from, noun.first()).stream()
            .anyMatch(cue -> cue.category().equals(ORDINAL) && noun.first() - cue.end() <= 1)
        && before.stream().anyMatch(instrument -> instrument.count() > 1);
  }

  private static InstrumentMention asAnother(InstrumentMention one) {
    return new InstrumentMention(
        one.first(), one.end(), one.kind(), false, true, 1, one.words(), one.rule());
  }

  /** Of cues that overlap the longest; in reading order. */
  private static List<CueMention> longest(List<CueMention> cues) {
    List<CueMention> kept = new ArrayList<>();
    for (CueMention cue : cues) {
      if (cue.category().startsWith(PREFIX)) {
        CueMention last = kept.isEmpty() ? null : kept.get(kept.size() - 1);
        if (last == null || last.end() <= cue.first()) {
          kept.add(cue);
        } else if (cue.length() > last.length()) {
          kept.set(kept.size() - 1, cue);
        }
      }
    }
    return kept;
  }

  /**
   * "nota kesepahaman (MoU)", "framework agreement atau perjanjian kerangka kerja", "MoU kerja
   * sama".
   */
  private static boolean goesOn(ReadText text, InstrumentMention last, CueMention next) {
    if (!text.sentenceAt(last.first()).equals(text.sentenceAt(next.first()))) {
      return false;
    }
    List<Token> between = text.tokens().subList(last.end(), Math.max(last.end(), next.first()));
    boolean weakTail = next.category().equals(PREFIX + "weak") && between.isEmpty();
    boolean bracket =
        between.size() <= 2 && between.stream().allMatch(token -> token.is("(") || token.is("\""));
    boolean gloss =
        between.size() <= 3
            && !between.isEmpty()
            && between.stream().anyMatch(token -> token.is("atau") || token.is("or"));
    return weakTail || bracket && !between.isEmpty() || gloss || between.isEmpty();
  }

  private static InstrumentMention joined(
      ReadText text, List<CueMention> cues, InstrumentMention last, CueMention next) {
    String kind = kind(next);
    String better = last.isGeneric() && !kind.equals("weak") ? kind : last.kind();
    int end = next.end();
    boolean closes = end < text.tokens().size() && text.token(end).is(")");
    int stop = closes ? end + 1 : end;
    boolean definite = last.definite() || isDefinite(text, cues, stop);
    return new InstrumentMention(
        last.first(),
        stop,
        better,
        definite,
        last.fresh(),
        last.count(),
        last.words(),
        "instrument");
  }

  /**
   * Empty for words that name instruments only where they are counted ("three documents"), and for
   * those that only describe another noun.
   */
  private Optional<InstrumentMention> mention(
      ReadText text, List<CueMention> cues, CueMention cue) {
    int first = cue.first();
    if (kind(cue).equals("predecessor")) {
      return Optional.of(predecessor(text, cues, cue));
    }
    int count = count(text, cue);
    boolean counted = kind(cue).equals(COUNTED);
    if (counted && count < 2 && isReplaced(cues, first)) {
      return Optional.of(predecessor(text, cues, cue));
    }
    if (counted && count < 2 || isModifier(text, cues, cue) || isOfSpeech(text, cues, cue)) {
      return Optional.empty();
    }
    boolean definite =
        !isOneThat(text, cue) && isDefinite(text, cues, cue.end()) || definiteBefore(text, first);
    boolean fresh = !definite && isFresh(text, cues, first);
    String kind = counted ? OTHER : named(text, cues, cue);
    int end = titleEnd(text, cue);
    return Optional.of(
        new InstrumentMention(
            first, end, kind, definite, fresh, count, named(text, cues, cue, kind), "instrument"));
  }

  private static InstrumentMention predecessor(
      ReadText text, List<CueMention> cues, CueMention cue) {
    String words = named(text, cues, cue, kind(cue));
    return new InstrumentMention(
        cue.first(), cue.end(), OTHER, false, true, 1, words, InstrumentMention.PREDECESSOR);
  }

  /** "menggantikan dokumen", "replaces a text". */
  private static boolean isReplaced(List<CueMention> cues, int noun) {
    return Mentions.within(cues, Math.max(0, noun - REPLACED_REACH), noun).stream()
        .anyMatch(cue -> cue.category().equals("replaces") && noun - cue.end() <= 1);
  }

  /** "contract manufacturer" and "kontrak kerja" are no instruments. */
  private static boolean isModifier(ReadText text, List<CueMention> cues, CueMention cue) {
    return cue.end() < text.tokens().size()
        && cues.stream()
            .anyMatch(
                other ->
                    other.first() == cue.end() && other.category().equals("instrument-modifies"));
  }

  /** "said in a joint statement": where something is said, not what is agreed. */
  private static boolean isOfSpeech(ReadText text, List<CueMention> cues, CueMention cue) {
    int in = cue.first() - 2;
    return kind(cue).equals(STATEMENT)
        && in > text.sentenceAt(cue.first()).first()
        && (text.token(in).is("in") || text.token(in + 1).is("dalam"))
        && cues.stream()
            .filter(other -> other.category().startsWith("say."))
            .anyMatch(other -> other.end() == in || other.end() == in + 1);
  }

  /** The words of its name, with what tells its kind: "power purchase agreement". */
  private static String named(ReadText text, List<CueMention> cues, CueMention cue, String kind) {
    int first = cue.first();
    if (!kind.equals(kind(cue))) {
      Sentence sentence = text.sentenceAt(first);
      int from = Math.max(sentence.first(), first - MODIFIERS);
      first =
          cues.stream()
              .filter(other -> other.category().startsWith(MODIFIER))
              .filter(other -> from <= other.first() && other.end() <= cue.first())
              .mapToInt(CueMention::first)
              .min()
              .orElse(first);
    }
    return text.tokens().subList(first, cue.end()).stream()
        .map(Token::key)
        .collect(Collectors.joining(" "));
  }

  /** What an agreement is about may tell its kind: "supply agreement", "perjanjian pinjaman". */
  private static String named(ReadText text, List<CueMention> cues, CueMention cue) {
    String kind = kind(cue);
    if (!kind.equals(OTHER)) {
      return kind;
    }
    Sentence sentence = text.sentenceAt(cue.first());
    int from = Math.max(sentence.first(), cue.first() - MODIFIERS);
    int until = Math.min(sentence.end(), cue.end() + MODIFIERS);
    if (isOfSale(Mentions.within(cues, cue.end(), sentence.end()))) {
      return CONTRACT;
    }
    return cues.stream()
        .filter(other -> other.category().startsWith(MODIFIER))
        .filter(other -> from <= other.first() && other.end() <= until)
        .filter(other -> isBeside(text, other, cue))
        .map(other -> other.category().substring(MODIFIER.length()))
        .findFirst()
        .orElse(kind);
  }

  /** "an agreement with X to sell 20 trains", before any other instrument. */
  private static boolean isOfSale(List<CueMention> behind) {
    for (CueMention cue : behind) {
      if (cue.category().equals("sale")) {
        return true;
      }
      if (cue.category().startsWith(PREFIX) || cue.category().startsWith("act.")) {
        return false;
      }
    }
    return false;
  }

  /** Nothing but words, and no small words of grammar, between a modifier and its noun. */
  private static boolean isBeside(ReadText text, CueMention modifier, CueMention noun) {
    boolean before = modifier.end() <= noun.first();
    int from = before ? modifier.end() : noun.end();
    int until = before ? noun.first() : modifier.first();
    boolean english = text.token(noun.first()).key().startsWith("agreement");
    return before == english
        && text.tokens().subList(from, Math.max(from, until)).stream()
            .allMatch(InstrumentFinder::isPartOfName);
  }

  /** "shareholders' agreement", "sale and purchase agreement". */
  private static boolean isPartOfName(Token token) {
    return token.is("'")
        || token.is("’")
        || token.isWord() && (token.is("and") || token.form().length() > 3);
  }

  private static String kind(CueMention cue) {
    return cue.category().substring(PREFIX.length());
  }

  /** Takes in a title in capitals: "Convention on the Law of Rivers". */
  private int titleEnd(ReadText text, CueMention cue) {
    int end = cue.end();
    int limit = text.sentenceAt(cue.first()).end();
    if (!text.token(cue.first()).isCapitalised() || cue.category().equals(PREFIX + "weak")) {
      return end;
    }
    while (end + 1 < limit
        && isTitleJoin(text.token(end))
        && text.token(end + 1).isCapitalised()
        && numbers.month(text.token(end + 1)) == 0) {
      end += 2;
      while (end < limit && text.token(end).isCapitalised()) {
        end++;
      }
    }
    return end;
  }

  private static boolean isTitleJoin(Token token) {
    return TITLE_JOINS.contains(token.key());
  }

  private static boolean isFresh(ReadText text, List<CueMention> cues, int first) {
    int from = Math.max(text.sentenceAt(first).first(), first - FRESH_REACH);
    return !Mentions.within(cues, from, first).stream()
        .filter(cue -> cue.category().equals("fresh"))
        .toList()
        .isEmpty();
  }

  /** "an agreement that X reached with Y": a clause that says which. */
  private static boolean isOneThat(ReadText text, CueMention cue) {
    boolean article =
        cue.first() > 0
            && (text.token(cue.first() - 1).is("a") || text.token(cue.first() - 1).is("an"));
    return article && cue.end() < text.tokens().size() && text.token(cue.end()).is("that");
  }

  /** "the", "this" before the noun, or before the few words that describe it. */
  private static boolean definiteBefore(ReadText text, int first) {
    int from = Math.max(text.sentenceAt(first).first(), first - DETERMINER_REACH);
    for (int i = first - 1; i >= from; i--) {
      Token before = text.token(i);
      if (DETERMINERS.contains(before.key())) {
        return true;
      }
      boolean describes =
          before.isWord() && !before.isCapitalised() && !SMALL.contains(before.key());
      if (text.language() != Language.ENGLISH || !describes) {
        return isSummary(text, first);
      }
    }
    return isSummary(text, first);
  }

  /** "signed a supply contract in a deal that …": the same once more. */
  private static boolean isSummary(ReadText text, int first) {
    return first > 1
        && text.token(first - 2).is("in")
        && (text.token(first - 1).is("a") || text.token(first - 1).is("an"));
  }

  /** "tersebut", "ini", "itu" behind the noun and its few words; English puts them before. */
  private static boolean isDefinite(ReadText text, List<CueMention> cues, int end) {
    Sentence sentence = text.sentenceAt(Math.min(end, text.tokens().size() - 1));
    int limit = Math.min(sentence.end(), end + DEFINITE_REACH);
    int definite = Integer.MAX_VALUE;
    for (int i = Mentions.from(cues, end); i < cues.size(); i++) {
      CueMention cue = cues.get(i);
      if (cue.first() >= limit || isVerb(cue)) {
        return definite < cue.first();
      }
      if (cue.category().equals("definite")) {
        definite = Math.min(definite, cue.first());
      }
    }
    return definite < limit;
  }

  /** "68 older treaties": English lets one word come between. */
  private static boolean isAdjective(ReadText text, int at) {
    Token token = text.token(at);
    return text.language() == Language.ENGLISH && token.isWord() && !token.isCapitalised();
  }

  private static boolean isVerb(CueMention cue) {
    return cue.category().startsWith("act.")
        || cue.category().equals("future")
        || cue.category().equals("with");
  }

  /** The number before the noun: "tujuh perjanjian", "27 MoU". */
  private int count(ReadText text, CueMention cue) {
    int first = cue.first();
    boolean plural = text.token(cue.end() - 1).key().endsWith("s");
    Sentence sentence = text.sentenceAt(first);
    for (int from = Math.max(sentence.first(), first - 2); from < first; from++) {
      TokenTrie.Hit<Integer> spelled = numbers.number(text.tokens(), from, first);
      if (spelled != null && spelled.end() >= first - 1) {
        return spelled.values().get(0);
      }
      Token token = text.token(from);
      boolean plain =
          token.isNumber()
              && token.form().length() <= 3
              && token.form().chars().allMatch(Character::isDigit);
      boolean listItem = from == sentence.first();
      boolean beside = from == first - 1 || plural && isAdjective(text, first - 1);
      if (plain && !listItem && beside) {
        return Integer.parseInt(token.form());
      }
    }
    return 1;
  }
}
