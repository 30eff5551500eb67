package org.mufakat.fact;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mufakat.mention.Mention.CueMention;
import org.mufakat.mention.Mention.DateMention;
import org.mufakat.mention.Mention.OccasionMention;
import org.mufakat.mention.Mentions;
import org.mufakat.text.ReadText;
import org.mufakat.text.Sentence;
import org.mufakat.text.Token;

/**
 * Finds occasions that have no name but a description: "pelatihan budi daya padi", "workshop on
 * ship ballast water". Only one that a sentence dates and gives or takes is an occasion.
 */
final class DescribedOccasions {

  static final String RULE = "occasion-described";

  private static final int LONGEST = 11;
  private static final int NEAR = 6;
  private static final int TAKEN = 5;
  private static final List<EventKind> KINDS =
      List.of(
          EventKind.TRAINING,
          EventKind.EXHIBITION,
          EventKind.MEETING,
          EventKind.DELEGATION,
          EventKind.FORUM,
          EventKind.OTHER);

  /** The cues that describe an occasion of a kind. */
  private static final Map<EventKind, String> NAMED = new EnumMap<>(EventKind.class);

  static {
    KINDS.forEach(kind -> NAMED.put(kind, "event.named." + kind.label()));
  }

  private static final Set<String> SMALL = Set.of("on", "of", "for", "a", "the", "dan", "and");
  private static final Set<String> STOPS =
      Set.of(
          "di",
          "pada",
          "yang",
          "oleh",
          "dengan",
          "untuk",
          "tentang",
          "dalam",
          "saat",
          "ini",
          "itu",
          "tersebut",
          "in",
          "at",
          "by",
          "with",
          "to",
          "was",
          "is",
          "ran",
          "which",
          "that",
          "after",
          "ke",
          "bersama",
          "melalui",
          "from",
          "dari",
          "akan",
          "telah",
          "milik",
          "menghasilkan");

  private final Mentions mentions;
  private final ReadText text;

  DescribedOccasions(Mentions mentions) {
    this.mentions = mentions;
    this.text = mentions.text();
  }

  /** An occasion by its description. */
  record Described(EventKind kind, int first, int end) {

    /** As rules see it. */
    OccasionMention mention() {
      return new OccasionMention(first, end, kind.label(), RULE);
    }
  }

  List<Described> in(Sentence sentence) {
    Map<CueMention, EventKind> cues = new LinkedHashMap<>();
    for (EventKind kind : KINDS) {
      mentions
          .cues(NAMED.get(kind), sentence.first(), sentence.end())
          .forEach(cue -> cues.put(cue, kind));
    }
    List<Described> found = new ArrayList<>();
    cues.forEach(
        (cue, kind) -> {
          if (cues.keySet().stream().noneMatch(other -> isLonger(other, cue))) {
            described(kind, cue, sentence).ifPresent(found::add);
          }
        });
    return found;
  }

  /** "konferensi pers" is no "konferensi". */
  private static boolean isLonger(CueMention other, CueMention cue) {
    return other.covers(cue) && other.length() > cue.length();
  }

  private Optional<Described> described(EventKind kind, CueMention cue, Sentence sentence) {
    int first = firstWord(cue, sentence);
    int end = endOf(cue, sentence);
    boolean plain = !text.token(cue.first()).isCapitalised() || cue.first() == sentence.first();
    boolean takes =
        kind == EventKind.DELEGATION || isTaken(first, sentence) || isHeld(end, sentence);
    boolean here = isDated(end, sentence) || kind != EventKind.OTHER && isPlaced(end, sentence);
    boolean holds = takes && plain && here && !isNamed(sentence);
    return holds ? Optional.of(new Described(kind, first, end)) : Optional.empty();
  }

  /** "fifth round of talks": the ordinal belongs to it. */
  private int firstWord(CueMention cue, Sentence sentence) {
    int before = cue.first() - 1;
    boolean ordinal = before >= sentence.first() && text.token(before).key().endsWith("th");
    return ordinal ? before : cue.first();
  }

  private int endOf(CueMention cue, Sentence sentence) {
    int end = cue.end();
    while (end < sentence.end() && end - cue.first() < LONGEST && goesOn(end)) {
      end++;
    }
    while (end > cue.end() && SMALL.contains(text.token(end - 1).key())) {
      end--;
    }
    return end;
  }

  /** What a training or fair is about: its description without the word for it. */
  Optional<Stretch> field(Described occasion) {
    boolean about =
        occasion.kind() == EventKind.TRAINING || occasion.kind() == EventKind.EXHIBITION;
    int first = occasion.first() + 1;
    while (first < occasion.end() && SMALL.contains(text.token(first).key())) {
      first++;
    }
    return about && first < occasion.end()
        ? Optional.of(new Stretch(first, occasion.end()))
        : Optional.empty();
  }

  private boolean goesOn(int at) {
    Token token = text.token(at);
    boolean stops =
        token.isMark()
            || token.isNumber()
            || STOPS.contains(token.key())
            || !mentions.cues("event.held", at, at + 1).isEmpty()
            || Mentions.at(mentions.dates(), at).isPresent()
            || Mentions.at(mentions.institutions(), at).isPresent();
    return !stops || isAcronym(at);
  }

  /** "(CEPA)" right behind its name. */
  private boolean isAcronym(int at) {
    boolean open =
        text.token(at).is("(") && at + 2 < text.tokens().size() && text.token(at + 2).is(")");
    boolean inside = at > 0 && text.token(at - 1).is("(") && text.token(at).isAllCaps();
    boolean close = text.token(at).is(")") && at > 1 && text.token(at - 2).is("(");
    return open || inside || close;
  }

  private boolean isTaken(int first, Sentence sentence) {
    int from = Math.max(sentence.first(), first - TAKEN);
    return !mentions.cues("event.takes", from, first).isEmpty();
  }

  private boolean isHeld(int end, Sentence sentence) {
    int to = Math.min(sentence.end(), end + 6);
    return !mentions.cues("event.held", end, to).isEmpty();
  }

  private boolean isDated(int end, Sentence sentence) {
    return Mentions.within(mentions.dates(), sentence).stream()
        .mapToInt(DateMention::first)
        .anyMatch(date -> date >= end);
  }

  private boolean isPlaced(int end, Sentence sentence) {
    int to = Math.min(sentence.end(), end + NEAR);
    return Phrases.of(mentions)
        .places()
        .first(end, to)
        .filter(place -> place.first() < to)
        .isPresent();
  }

  /** A sentence that names an occasion describes that one. */
  private boolean isNamed(Sentence sentence) {
    return !Mentions.within(mentions.occasions(), sentence).isEmpty();
  }
}
