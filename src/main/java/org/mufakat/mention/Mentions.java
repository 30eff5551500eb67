package org.mufakat.mention;

import java.util.List;
import java.util.Optional;
import org.mufakat.mention.Mention.AmountMention;
import org.mufakat.mention.Mention.CountryMention;
import org.mufakat.mention.Mention.CueMention;
import org.mufakat.mention.Mention.DateMention;
import org.mufakat.mention.Mention.DurationMention;
import org.mufakat.mention.Mention.InstitutionMention;
import org.mufakat.mention.Mention.InstrumentMention;
import org.mufakat.mention.Mention.OccasionMention;
import org.mufakat.mention.Mention.PersonMention;
import org.mufakat.mention.Mention.SectorMention;
import org.mufakat.text.ReadText;
import org.mufakat.text.Sentence;

/**
 * All that an article names, in reading order. Nothing in it comes from boilerplate but dates.
 *
 * @param doubtfulDates those whose weekday contradicts their day: kept, with less confidence
 */
public record Mentions(
    ReadText text,
    List<CountryMention> countries,
    List<InstitutionMention> institutions,
    List<PersonMention> persons,
    List<DateMention> dates,
    List<DateMention> doubtfulDates,
    List<DurationMention> durations,
    List<AmountMention> amounts,
    List<SectorMention> sectors,
    List<InstrumentMention> instruments,
    List<OccasionMention> occasions,
    List<CueMention> cues) {

  /** Mentions of a list that stand in a stretch of tokens, in order. */
  public static <M extends Mention> List<M> within(List<M> mentions, int first, int end) {
    return mentions.stream()
        .filter(mention -> mention.first() >= first && mention.end() <= end)
        .toList();
  }

  public static <M extends Mention> List<M> within(List<M> mentions, Sentence sentence) {
    return within(mentions, sentence.first(), sentence.end());
  }

  /** The mention of a list that covers a token. */
  public static <M extends Mention> Optional<M> at(List<M> mentions, int token) {
    return mentions.stream()
        .filter(mention -> mention.first() <= token && token < mention.end())
        .findFirst();
  }

  /** Cues of a category in a stretch of tokens, in order. */
  public List<CueMention> cues(String category, int first, int end) {
    return cues.stream()
        .filter(cue -> cue.category().equals(category) && cue.first() >= first && cue.end() <= end)
        .toList();
  }
}
