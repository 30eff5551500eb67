package org.mufakat.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
 * @param capitals of countries, whether or not they act for them
 * @param doubtfulEpithets of countries that the article does not name: not among the countries
 * @param doubtfulDates those whose weekday contradicts their day: kept, with less confidence
 */
public record Mentions(
    ReadText text,
    List<CountryMention> countries,
    List<CountryMention> capitals,
    List<CountryMention> doubtfulEpithets,
    List<InstitutionMention> institutions,
    List<PersonMention> persons,
    List<DateMention> dates,
    List<DateMention> doubtfulDates,
    List<DurationMention> durations,
    List<AmountMention> amounts,
    List<SectorMention> sectors,
    List<InstrumentMention> instruments,
    List<OccasionMention> occasions,
    List<CueMention> cues,
    Map<String, List<CueMention>> cuesByCategory) {

  /** Mentions of one kind overlap rarely, and never more than so many deep. */
  private static final int OVERLAPPING = 3;

  /** Mentions of a list that stand in a stretch of tokens, in order. */
  public static <M extends Mention> List<M> within(List<M> mentions, int first, int end) {
    int from = from(mentions, first);
    if (from == mentions.size() || mentions.get(from).first() >= end) {
      return List.of();
    }
    List<M> found = new ArrayList<>();
    for (int i = from; i < mentions.size() && mentions.get(i).first() < end; i++) {
      if (mentions.get(i).end() <= end) {
        found.add(mentions.get(i));
      }
    }
    return found;
  }

  public static <M extends Mention> List<M> within(List<M> mentions, Sentence sentence) {
    return within(mentions, sentence.first(), sentence.end());
  }

  /** The first mention of a list that begins at a token or behind it. */
  public static <M extends Mention> Optional<M> firstFrom(List<M> mentions, int token) {
    int at = from(mentions, token);
    return at < mentions.size() ? Optional.of(mentions.get(at)) : Optional.empty();
  }

  /** The last mention of a list that stands in a stretch of tokens. */
  public static <M extends Mention> Optional<M> lastWithin(List<M> mentions, int first, int end) {
    for (int i = from(mentions, end) - 1; i >= 0 && mentions.get(i).first() >= first; i--) {
      if (mentions.get(i).end() <= end) {
        return Optional.of(mentions.get(i));
      }
    }
    return Optional.empty();
  }

  /** The last mention of a list that begins before a token. */
  public static <M extends Mention> Optional<M> lastBefore(List<M> mentions, int token) {
    int at = from(mentions, token) - 1;
    return at >= 0 ? Optional.of(mentions.get(at)) : Optional.empty();
  }

  /** True where a mention of a list begins in a stretch of tokens. */
  public static boolean anyBegins(List<? extends Mention> mentions, int first, int end) {
    int from = from(mentions, first);
    return from < mentions.size() && mentions.get(from).first() < end;
  }

  /** The mention of a list that covers a token. */
  public static <M extends Mention> Optional<M> at(List<M> mentions, int token) {
    int next = from(mentions, token + 1);
    for (int i = next - 1; i >= 0 && i >= next - OVERLAPPING; i--) {
      if (token < mentions.get(i).end()) {
        return Optional.of(mentions.get(i));
      }
    }
    return Optional.empty();
  }

  /** Cues of a category in a stretch of tokens, in order. */
  public List<CueMention> cues(String category, int first, int end) {
    return within(cuesByCategory.getOrDefault(category, List.of()), first, end);
  }

  /** The index of the first mention that begins at a token or behind it. */
  static int from(List<? extends Mention> mentions, int token) {
    int low = 0;
    int high = mentions.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (mentions.get(middle).first() < token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
