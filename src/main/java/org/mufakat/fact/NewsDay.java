package org.mufakat.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mufakat.mention.DatedBy;
import org.mufakat.mention.Mention.DateMention;
import org.mufakat.mention.Mentions;
import org.mufakat.mention.ReportedDate;
import org.mufakat.text.ReadText;
import org.mufakat.text.Sentence;

/**
 * The day of what an article reports, where its opening gives one for a meeting, a visit or a
 * signing: what is signed in the same breath was signed then.
 */
final class NewsDay {

  private static final int OPENING = 2;
  private static final int LINES = 4;
  private static final int NEWS_DAYS = 7;
  private static final List<String> ACTS =
      List.of(
          "act.sign",
          "act.signed",
          "act.signing",
          "act.held",
          "event.meet",
          "event.meeting",
          "event.visit-verb",
          "event.visit",
          "event.held");

  private final Mentions mentions;
  private final ReadText text;
  private final ActDates dates;
  private final int firstLine;
  private final Optional<DatedBy> day;

  NewsDay(Mentions mentions) {
    this.mentions = mentions;
    this.text = mentions.text();
    this.dates = new ActDates(mentions);
    List<Sentence> opening =
        text.sentences().stream()
            .filter(sentence -> sentence.kind() == Sentence.Kind.BODY)
            .limit(OPENING)
            .toList();
    this.firstLine = opening.isEmpty() ? 0 : opening.get(0).line();
    this.day = day(opening);
  }

  /** Dates the undated signing of an agreement that the article tells of near its opening. */
  void date(AgreementDraft draft) {
    Sentence told = text.sentenceAt(draft.anchor().first());
    boolean open = draft.isSigned() && draft.signed().isEmpty();
    boolean near = told.line() - firstLine < LINES;
    boolean then =
        mentions.cues("another-time", told.first(), told.end()).isEmpty()
            && mentions.cues("done", told.first(), told.end()).isEmpty()
            && Mentions.within(mentions.dates(), told).isEmpty();
    if (open && near && then) {
      day.ifPresent(draft::date);
    }
  }

  private Optional<DatedBy> day(List<Sentence> opening) {
    return opening.stream()
        .filter(this::isAct)
        .flatMap(sentence -> dates.within(sentence.first(), sentence.end()).stream())
        .map(DateMention::date)
        .filter(date -> date.date() instanceof ReportedDate.OnDay day && isNews(day.day()))
        .findFirst();
  }

  private boolean isAct(Sentence sentence) {
    return ACTS.stream()
        .anyMatch(act -> !mentions.cues(act, sentence.first(), sentence.end()).isEmpty());
  }

  private boolean isNews(LocalDate day) {
    return text.article()
        .published()
        .filter(published -> !day.isAfter(published))
        .filter(published -> day.isAfter(published.minusDays(NEWS_DAYS)))
        .isPresent();
  }
}
