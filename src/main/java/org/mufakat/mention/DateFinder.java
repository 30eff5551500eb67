package org.mufakat.mention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mufakat.mention.Mention.DateMention;
import org.mufakat.text.ReadText;
import org.mufakat.text.Sentence;

/**
 * Finds dates, as precise as written.
 *
 * <p>{@link DateScan} says what a date looks like, {@link DateYears} how it gets its year.
 */
public final class DateFinder {

  private final TimeWords words;

  DateFinder(TimeWords words) {
    this.words = words;
  }

  /**
   * The dates of an article, in order.
   *
   * @param doubtful those whose weekday contradicts their day
   */
  public record Found(List<DateMention> dates, List<DateMention> doubtful) {}

  public Found find(ReadText text, Optional<LocalDate> published) {
    List<DateMention> dates = new ArrayList<>();
    List<DateMention> doubtful = new ArrayList<>();
    List<WrittenDate> written = written(text);
    DateYears years = new DateYears(written, published);
    for (WrittenDate date : written) {
      String stated = text.words(date.first(), date.end());
      Optional<DatedBy> dated =
          date.countsFromDate() ? before(date, text, dates, stated) : years.settle(date, stated);
      if (dated.isPresent()) {
        DateMention mention = new DateMention(date.first(), date.end(), dated.get(), "date");
        dates.add(mention);
        if (date.contradicts(dated.get().date())) {
          doubtful.add(mention);
        }
      }
    }
    return new Found(List.copyOf(dates), List.copyOf(doubtful));
  }

  /** "a day earlier": than the last day named in this sentence or the one before it. */
  private static Optional<DatedBy> before(
      WrittenDate date, ReadText text, List<DateMention> dates, String stated) {
    int here = text.sentenceAt(date.first()).first();
    int from = here > 0 ? text.sentenceAt(here - 1).first() : here;
    return dates.isEmpty() || dates.get(dates.size() - 1).first() < from
        ? Optional.empty()
        : dates.get(dates.size() - 1).date().daysOn(date.steps(), stated);
  }

  private List<WrittenDate> written(ReadText text) {
    List<WrittenDate> written = new ArrayList<>();
    for (Sentence sentence : text.sentences()) {
      DateScan scan = new DateScan(words, text.tokens(), sentence.first(), sentence.end());
      for (int i = sentence.first(); i < sentence.end(); i++) {
        WrittenDate date = scan.at(i);
        if (date != null) {
          written.add(date);
          i = date.end() - 1;
        }
      }
    }
    return written;
  }
}
