package org.mufakat.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.mufakat.fact.Doubt.Kind;
import org.mufakat.mention.Mention;
import org.mufakat.mention.Mentions;
import org.mufakat.text.PhraseSet;
import org.mufakat.text.ReadText;
import org.mufakat.text.Sentence;

/** Finds what an article says against its own words. */
final class Doubts {

  private static final PhraseSet TWO_COUNTRIES =
      PhraseSet.of(
          List.of(
              "kedua negara",
              "kedua belah negara",
              "both countries",
              "both nations",
              "the two countries",
              "the two nations"));

  private final Mentions mentions;
  private final ReadText text;
  private final List<Doubt> doubts = new ArrayList<>();

  private Doubts(Mentions mentions) {
    this.mentions = mentions;
    this.text = mentions.text();
  }

  /** In the order of the text. */
  static List<Doubt> of(Mentions mentions) {
    Doubts doubts = new Doubts(mentions);
    mentions.doubtfulDates().forEach(date -> doubts.add(date, Kind.WEEKDAY));
    mentions.doubtfulEpithets().forEach(epithet -> doubts.add(epithet, Kind.EPITHET));
    mentions.text().sentences().forEach(doubts::countCountries);
    doubts.doubts.sort(Comparator.comparing(Doubt::span));
    return List.copyOf(doubts.doubts);
  }

  private void add(Mention mention, Kind kind) {
    add(mention.first(), mention.end(), kind);
  }

  private void add(int first, int end, Kind kind) {
    doubts.add(new Doubt(text.span(first, end), text.words(first, end), kind));
  }

  /** "kedua negara" in a sentence that has named three. */
  private void countCountries(Sentence sentence) {
    if (!sentence.saysSomething()) {
      return;
    }
    for (int at = sentence.first(); at < sentence.end(); at++) {
      int end = TWO_COUNTRIES.endAt(text.tokens(), at, sentence.end());
      if (end > 0 && named(sentence.first(), at) > 2) {
        add(at, end, Kind.BOTH_OF_MORE);
      }
    }
  }

  private int named(int first, int end) {
    Set<String> codes = new LinkedHashSet<>();
    Mentions.within(mentions.countries(), first, end).forEach(country -> codes.add(country.code()));
    return codes.size();
  }
}
