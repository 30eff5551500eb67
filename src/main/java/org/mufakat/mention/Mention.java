package org.mufakat.mention;

import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A stretch of tokens that names something, and the rule or table entry that says so.
 *
 * <p>{@link #first()} and {@link #end()} are token indexes of the article's {@link
 * org.mufakat.text.ReadText}.
 */
public sealed interface Mention {

  int first();

  int end();

  /** Name of the rule or table that found it. */
  String rule();

  default int length() {
    return end() - first();
  }

  default boolean overlaps(Mention other) {
    return first() < other.end() && other.first() < end();
  }

  default boolean covers(Mention other) {
    return first() <= other.first() && other.end() <= end();
  }

  /**
   * A country by name, short form, adjective or the city that stands for it.
   *
   * @param code ISO 3166-1 alpha-2
   */
  record CountryMention(int first, int end, String code, String rule) implements Mention {}

  /**
   * A body.
   *
   * @param name its own words, without an acronym in brackets
   * @param acronym the acronym in brackets after it, where there is one
   * @param entry row of the table of institutions
   * @param type as {@link org.mufakat.reference.Institution#type()}
   * @param country ISO code, where the table or the words give it
   */
  record InstitutionMention(
      int first,
      int end,
      String name,
      Optional<String> acronym,
      Optional<String> entry,
      String type,
      Optional<String> country,
      String rule)
      implements Mention {}

  /**
   * A person, post included.
   *
   * @param nameFirst first token of the name; equals {@code nameEnd} where only the post is named
   * @param roleFirst first token of the post; equals {@code roleEnd} where there is none
   * @param name the name without titles and degrees; empty where only a post stands for the holder
   */
  record PersonMention(
      int first,
      int end,
      int nameFirst,
      int nameEnd,
      int roleFirst,
      int roleEnd,
      String name,
      String rule)
      implements Mention {
    public boolean hasName() {
      return nameEnd > nameFirst;
    }

    public boolean hasRole() {
      return roleEnd > roleFirst;
    }
  }

  /** A day, month, year or range. */
  record DateMention(int first, int end, DatedBy date, String rule) implements Mention {}

  /**
   * A term ("selama 5 tahun").
   *
   * @param term what it says lasts so long: only terms of agreements are of use
   * @param ofForce whether the words before it say that this is how long something is in force
   */
  record DurationMention(int first, int end, Period term, boolean ofForce, String rule)
      implements Mention {}

  /**
   * A sum of money.
   *
   * @param amount normalised: {@code USD 5 million}
   */
  record AmountMention(int first, int end, String amount, String rule) implements Mention {}

  /**
   * A field of cooperation by one of its surface forms.
   *
   * @param concept id in the table of sectors
   */
  record SectorMention(int first, int end, String concept, String rule) implements Mention {}

  /** A trigger word: {@link #category()} is the name of its word list ({@code sign.active}). */
  record CueMention(int first, int end, String category, String rule) implements Mention {}

  /**
   * An instrument by its noun: "nota kesepahaman (MoU)", "two agreements".
   *
   * @param kind as in the ontology's codes ({@code MoU}); {@code weak} for cooperation without a
   *     document
   * @param definite true for one that the text has spoken of before ("tersebut", "this")
   * @param fresh true for one that the text brings up as another one ("a separate", "sebuah")
   * @param count how many are meant; 1 where no number is given
   * @param words its name in small letters, without what stands in brackets
   */
  record InstrumentMention(
      int first,
      int end,
      String kind,
      boolean definite,
      boolean fresh,
      int count,
      String words,
      String rule)
      implements Mention {

    /** The rule of a noun that means the one before the one spoken of. */
    public static final String PREDECESSOR = "instrument:predecessor";

    private static final Set<String> KINDS_BY_NAME = Set.of("contract", "treaty", "arrangement");

    /**
     * True where names of one sort tell two instruments apart: a supply agreement is no loan
     * agreement.
     */
    public boolean isNamedUnlike(InstrumentMention other) {
      if (!kind.equals(other.kind) || !KINDS_BY_NAME.contains(kind)) {
        return false;
      }
      List<String> own = List.of(words.split(" "));
      List<String> others = List.of(other.words.split(" "));
      boolean sameSort =
          own.get(own.size() - 1).equals(others.get(others.size() - 1))
              || own.get(0).equals(others.get(0));
      return sameSort
          && own.size() > 1
          && others.size() > 1
          && !own.containsAll(others)
          && !others.containsAll(own);
    }

    public boolean isWeak() {
      return kind.equals("weak");
    }

    public boolean isGeneric() {
      return kind.equals("weak") || kind.equals("other");
    }
  }

  /**
   * A named occasion: "KTT ke-43 ASEAN".
   *
   * @param kind as in the ontology's codes ({@code summit})
   */
  record OccasionMention(int first, int end, String kind, String rule) implements Mention {}
}
