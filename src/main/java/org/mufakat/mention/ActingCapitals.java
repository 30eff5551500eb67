package org.mufakat.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mufakat.mention.Gazetteer.NameHit;
import org.mufakat.mention.Mention.CountryMention;
import org.mufakat.reference.LexiconEntry;
import org.mufakat.reference.LexiconEntry.Kind;
import org.mufakat.text.ReadText;
import org.mufakat.text.Sentence;

/**
 * Capitals that stand for their governments: two or more that sign together, or that an instrument
 * is of or between. "Jakarta dan Praha meneken …", "kesepakatan Jakarta, Dili, dan Canberra", "a
 * deal between Jakarta and Abu Dhabi".
 */
final class ActingCapitals {

  /** What may stand between the names of two sides. */
  static final Set<String> JOINS = Set.of("dan", "and", "dengan", "with", "-");

  private static final Set<String> BETWEEN = Set.of("antara", "between");
  private static final List<String> ACTS = List.of("act.sign", "act.agree", "act.extend");
  private static final int INSTRUMENT_REACH = 7;
  private static final int ACT_REACH = 3;

  private final Guards guards;
  private final CueFinder cues;

  ActingCapitals(Guards guards, CueFinder cues) {
    this.guards = guards;
    this.cues = cues;
  }

  /** In the order of the text. */
  List<CountryMention> in(ReadText text, List<NameHit> hits) {
    List<CountryMention> acting = new ArrayList<>();
    for (int i = 0; i < hits.size(); i++) {
      List<CountryMention> run = run(text, hits, i);
      if (run.size() > 1 && act(text, run.get(0).first(), run.get(run.size() - 1).end())) {
        acting.addAll(run);
        i += run.size() - 1;
      }
    }
    return acting;
  }

  /** Capitals from a hit on that commas and a conjunction join. */
  private List<CountryMention> run(ReadText text, List<NameHit> hits, int from) {
    List<CountryMention> run = new ArrayList<>();
    boolean joined = false;
    for (int i = from; i < hits.size() && !joined; i++) {
      Optional<CountryMention> capital = capital(text, hits.get(i));
      int end = run.isEmpty() ? hits.get(i).first() : run.get(run.size() - 1).end();
      int comma = end < hits.get(i).first() && text.token(end).is(",") ? end + 1 : end;
      joined = comma < hits.get(i).first() && JOINS.contains(text.token(comma).key());
      int next = joined ? comma + 1 : comma;
      boolean apart = !run.isEmpty() && next == end;
      if (capital.isEmpty() || next != hits.get(i).first() || apart) {
        return List.of();
      }
      run.add(capital.get());
    }
    return joined ? run : List.of();
  }

  private Optional<CountryMention> capital(ReadText text, NameHit hit) {
    boolean seat = hit.entries().stream().anyMatch(entry -> entry.kind() == Kind.SEAT);
    return hit.entries().stream()
        .filter(entry -> entry.kind() == Kind.CAPITAL && !seat)
        .filter(entry -> isNoPlace(text, hit, entry))
        .map(entry -> new CountryMention(hit.first(), hit.end(), entry.target(), "country:capital"))
        .findFirst();
  }

  private boolean isNoPlace(ReadText text, NameHit hit, LexiconEntry entry) {
    return guards.allow(entry, hit, text, List.of(), new Guards.Certain(Set.of()));
  }

  private boolean act(ReadText text, int first, int end) {
    Sentence sentence = text.sentenceAt(first);
    if (sentence.kind() == Sentence.Kind.TITLE) {
      return true;
    }
    boolean between = first > sentence.first() && BETWEEN.contains(text.token(first - 1).key());
    int named = between ? INSTRUMENT_REACH : 1;
    return isInstrumentBefore(text, between ? first - 1 : first, named, sentence)
        || !between && (isActBehind(text, end, sentence) || isActBefore(text, first, sentence));
  }

  private boolean isInstrumentBefore(ReadText text, int end, int reach, Sentence sentence) {
    for (int i = Math.max(sentence.first(), end - reach); i < end; i++) {
      if (cues.startsWith(text, i, end, "instrument.")) {
        return true;
      }
    }
    return false;
  }

  /** "memorandum yang diteken Jakarta dan Nairobi", "signed by Hanoi and Jakarta". */
  private boolean isActBefore(ReadText text, int first, Sentence sentence) {
    boolean by =
        first > sentence.first()
            && (text.token(first - 1).is("oleh") || text.token(first - 1).is("by"));
    int end = by ? first - 1 : first;
    for (int i = Math.max(sentence.first(), end - ACT_REACH); i < end; i++) {
      if (cues.endOf(text, i, end, "act.signed") == end) {
        return isInstrumentBefore(text, i, INSTRUMENT_REACH, sentence);
      }
    }
    return false;
  }

  /** Both an act and an instrument: not "Beijing and Brussels exchanged sanctions". */
  private boolean isActBehind(ReadText text, int end, Sentence sentence) {
    for (int i = end; i < Math.min(sentence.end(), end + ACT_REACH); i++) {
      for (String act : ACTS) {
        if (cues.startsAt(text, i, sentence.end(), act)) {
          int reach = Math.min(sentence.end(), i + INSTRUMENT_REACH);
          return isInstrumentBefore(text, reach, reach - i, sentence);
        }
      }
    }
    return false;
  }
}
