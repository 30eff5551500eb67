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
      Optional<DatedBy> dated = years.settle(date, text.words(date.first(), date.end()));
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
