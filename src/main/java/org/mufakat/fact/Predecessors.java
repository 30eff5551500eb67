package org.mufakat.fact;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mufakat.mention.DatedBy;
import org.mufakat.mention.Mention.CueMention;
import org.mufakat.mention.Mention.DateMention;
import org.mufakat.mention.Mention.InstrumentMention;
import org.mufakat.mention.Mentions;
import org.mufakat.text.Language;
import org.mufakat.text.ReadText;
import org.mufakat.text.Sentence;

/**
 * The agreement before the one that an article tells of: "nota kesepahaman sebelumnya", "its
 * predecessor, dating from April 2022", "It replaces a 2019 memorandum".
 */
final class Predecessors {

  private static final int BESIDE = 2;
  private static final int BEHIND = 3;
  private static final int END_REACH = 6;

  /** Days before the news: what was signed since is the news itself. */
  private static final int AGE = 180;

  private final Mentions mentions;
  private final ReadText text;
  private final Phrases phrases;

  Predecessors(Mentions mentions, Phrases phrases) {
    this.mentions = mentions;
    this.text = mentions.text();
    this.phrases = phrases;
  }

  /** "kesepakatan tahun sebelumnya", "the previous agreement". */
  boolean isEarlier(InstrumentMention what) {
    return isBeside(what, "earlier-one");
  }

  /** "It takes the place of the arrangement that …": not the one spoken of. */
  boolean isReplaced(InstrumentMention what) {
    int from = text.sentenceAt(what.first()).first();
    return mentions.cues("replaces", from, what.first()).stream()
        .anyMatch(cue -> what.first() - cue.end() <= BESIDE);
  }

  /** When it was signed, where its sentence gives a date long past. */
  Optional<DatedBy> date(InstrumentMention what) {
    boolean one =
        isNoun(what) || isEarlier(what) || isOld(what) || isReplaced(what) && isLast(what);
    return one ? dates(what).filter(this::isLongPast).findFirst() : Optional.empty();
  }

  /** Behind the one that replaces it: another one that follows has dates of its own. */
  private boolean isLast(InstrumentMention what) {
    return Mentions.within(mentions.instruments(), what.end(), text.sentenceAt(what.first()).end())
        .stream()
        .allMatch(InstrumentMention::isWeak);
  }

  /** "pendahulunya": a noun that means nothing else. */
  static boolean isNoun(InstrumentMention what) {
    return what.rule().equals(InstrumentMention.PREDECESSOR);
  }

  /** "MoU lama", "the existing memorandum": the word right beside it. */
  private boolean isOld(InstrumentMention what) {
    boolean before = text.language() == Language.ENGLISH;
    return beside(what, "earlier-one.dated")
        .anyMatch(cue -> before ? cue.end() == what.first() : cue.first() == what.end());
  }

  private boolean isBeside(InstrumentMention what, String category) {
    return beside(what, category).findAny().isPresent();
  }

  private Stream<CueMention> beside(InstrumentMention what, String category) {
    Sentence sentence = text.sentenceAt(what.first());
    boolean before = text.language() == Language.ENGLISH;
    int from = before ? Math.max(sentence.first(), what.first() - BESIDE) : what.end();
    int until = before ? what.first() : Math.min(sentence.end(), what.end() + BEHIND);
    return mentions.cues(category, from, until).stream();
  }

  /** Those behind it first. */
  private Stream<DatedBy> dates(InstrumentMention what) {
    Sentence sentence = text.sentenceAt(what.first());
    Stream<DatedBy> behind = dates(what.end(), sentence.end());
    Stream<DatedBy> before = dates(sentence.first(), what.first());
    Stream<DatedBy> years =
        IntStream.of(what.first() - 1, what.end(), what.end() + 1)
            .filter(at -> sentence.first() <= at && at < sentence.end())
            .boxed()
            .flatMap(at -> BareYear.at(mentions, at).stream());
    return Stream.of(years, behind, before).flatMap(found -> found);
  }

  private Stream<DatedBy> dates(int first, int end) {
    return phrases.dates().within(first, end).stream()
        .filter(date -> !isOfItsEnd(date))
        .map(DateMention::date);
  }

  /** "an accord that ran out last December". */
  private boolean isOfItsEnd(DateMention date) {
    int from = Math.max(0, date.first() - END_REACH);
    return Mentions.within(mentions.cues(), from, date.first()).stream()
        .anyMatch(cue -> cue.category().equals("act.ended") && date.first() - cue.end() <= BESIDE);
  }

  private boolean isLongPast(DatedBy date) {
    Optional<LocalDate> published = text.article().published();
    return published.filter(news -> date.date().last().plusDays(AGE).isBefore(news)).isPresent();
  }
}
