package org.mufakat.fact;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.mufakat.fact.EventBook.Told;
import org.mufakat.mention.DateBasis;
import org.mufakat.mention.DatedBy;
import org.mufakat.mention.Mention.CueMention;
import org.mufakat.mention.Mention.DateMention;
import org.mufakat.mention.Mentions;
import org.mufakat.mention.ReportedDate;
import org.mufakat.text.Sentence;

/** Finds the date of an event in a sentence that tells of it. */
final class EventDates {

  private static final int NEAR = 5;
  private static final int UNTIL = 3;
  private static final int RELATIVE = 6;
  private static final List<String> SAYING =
      List.of("say.quote", "say.quote.back", "say.that", "source");

  private final Mentions mentions;

  EventDates(Mentions mentions) {
    this.mentions = mentions;
  }

  /** The date nearest to the words that tell of it, not that of a remark or of another act. */
  Optional<DatedBy> of(Told told, Sentence sentence) {
    List<DateMention> dates =
        Mentions.within(mentions.dates(), sentence).stream()
            .filter(date -> !datesRemark(date, told, sentence) && !datesOther(date, told))
            .toList();
    return interval(dates)
        .or(
            () ->
                dates.stream()
                    .min(Comparator.comparingInt(date -> distance(date, told)))
                    .map(DateMention::date));
  }

  /** The date right behind the words that tell of it. */
  Optional<DatedBy> behind(Told told, Sentence sentence) {
    int end = Math.min(sentence.end(), told.end() + NEAR);
    return Mentions.within(mentions.dates(), told.end(), sentence.end()).stream()
        .filter(date -> date.first() < end)
        .findFirst()
        .map(DateMention::date);
  }

  /** Of "hari ini, Kamis, 5 Juni 2025" the day that is written out counts. */
  private static int distance(DateMention date, Told told) {
    int relative = date.date().basis() == DateBasis.RELATIVE_TO_PUBLICATION ? RELATIVE : 0;
    return relative + steps(date, told);
  }

  private static int steps(DateMention date, Told told) {
    return date.first() >= told.first()
        ? Math.max(0, date.first() - told.end())
        : 2 * (told.first() - date.end());
  }

  /** "dibuka Kamis (6/3) … sampai Minggu (9/3)": two days with "until" before the second. */
  private Optional<DatedBy> interval(List<DateMention> dates) {
    if (dates.size() != 2 || !isUntil(dates.get(1))) {
      return Optional.empty();
    }
    DatedBy first = dates.get(0).date();
    DatedBy last = dates.get(1).date();
    boolean days =
        first.date() instanceof ReportedDate.OnDay
            && last.date() instanceof ReportedDate.OnDay
            && first.date().first().isBefore(last.date().first());
    return days
        ? Optional.of(
            new DatedBy(
                new ReportedDate.Days(first.date().first(), last.date().first()),
                first.basis(),
                first.stated()))
        : Optional.empty();
  }

  private boolean isUntil(DateMention date) {
    return !mentions.cues("event.until", date.first() - UNTIL, date.first()).isEmpty();
  }

  /** A date behind a word of saying dates the remark, unless the event is told between the two. */
  private boolean datesRemark(DateMention date, Told told, Sentence sentence) {
    int saying =
        SAYING.stream()
            .flatMap(category -> cues(category, sentence.first(), date.first()).stream())
            .mapToInt(CueMention::first)
            .max()
            .orElse(-1);
    return saying >= 0 && (told.first() < saying || told.first() > date.first());
  }

  /** "met X, following his arrival on Tuesday": the date is that of the other act. */
  private boolean datesOther(DateMention date, Told told) {
    return date.first() > told.end()
        && !cues("event.other-time", told.end(), date.first()).isEmpty();
  }

  /** Words of a category, but for those that are part of a name: "Menteri Seru Tabua". */
  private List<CueMention> cues(String category, int first, int end) {
    return mentions.cues(category, first, end).stream()
        .filter(cue -> Mentions.at(mentions.persons(), cue.first()).isEmpty())
        .toList();
  }
}
