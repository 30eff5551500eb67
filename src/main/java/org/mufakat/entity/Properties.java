package org.mufakat.entity;

import java.time.temporal.ChronoUnit;
import java.util.function.Function;
import org.mufakat.entity.Choice.Property;
import org.mufakat.fact.Field;
import org.mufakat.mention.DatedBy;
import org.mufakat.mention.ReportedDate;

/** How the values of the sorts of properties compare when reports disagree. */
final class Properties {

  private Properties() {}

  static <V> Property<V> plain(Field field, Function<V, String> lexical) {
    return Property.plain(field, lexical);
  }

  /** Dates: an interval speaks for every date within it. */
  static Property<DatedBy> date(Field field) {
    return new Property<>(
        field,
        (a, b) -> contains(a.date(), b.date()),
        dated -> ChronoUnit.DAYS.between(dated.date().first(), dated.date().last()),
        dated -> dated.date().lexical() + " " + dated.basis());
  }

  private static boolean contains(ReportedDate coarse, ReportedDate fine) {
    return !coarse.first().isAfter(fine.first()) && !coarse.last().isBefore(fine.last());
  }

  /** Places: also as another language spells them. */
  static Property<String> place(Field field) {
    return new Property<>(field, Spelling::alike, words -> -words.length(), Function.identity());
  }

  /** Words: a shorter wording speaks for a longer one that holds it. */
  static Property<String> words(Field field) {
    return new Property<>(
        field,
        (a, b) -> NormalisedName.words(b).containsAll(NormalisedName.words(a)),
        words -> -words.length(),
        Function.identity());
  }
}
