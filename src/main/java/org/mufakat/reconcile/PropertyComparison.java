package org.mufakat.reconcile;

import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.DoubleStream;

/** How much what is known of a thing agrees with what a store says of it, from 0 to 1. */
final class PropertyComparison {

  private static final double LEAST_BY_LETTERS = 0.75;
  private static final int YEAR_DIGITS = 4;

  private final Entities entities;
  private final NameComparison names;
  private final PropertySource source;

  PropertyComparison(Entities entities, NameComparison names, PropertySource source) {
    this.entities = entities;
    this.names = names;
    this.source = source;
  }

  /** The mean over what is given of the best value for each; empty if the store says nothing. */
  OptionalDouble of(GivenProperty given, Entity entity) {
    List<PropertyValue> values = source.values(entity.iri(), given.property());
    if (values.isEmpty()) {
      return OptionalDouble.empty();
    }
    return DoubleStream.concat(
            given.values().stream().mapToDouble(text -> best(text, values)),
            given.ids().stream().mapToDouble(iri -> has(iri, values) ? 1 : 0))
        .average();
  }

  private static boolean has(String iri, List<PropertyValue> values) {
    return values.stream()
        .anyMatch(value -> value instanceof PropertyValue.Thing thing && thing.iri().equals(iri));
  }

  private double best(String text, List<PropertyValue> values) {
    return values.stream().mapToDouble(value -> likeness(text, value)).max().orElse(0);
  }

  private double likeness(String text, PropertyValue value) {
    if (value instanceof PropertyValue.Thing thing) {
      return thing.iri().equals(text)
          ? 1
          : entities
              .profile(thing.iri())
              .map(profile -> names.of(entities.asked(text), profile, Set.of()))
              .orElseGet(() -> likeness(text, thing.names()));
    }
    if (value instanceof PropertyValue.Whole whole) {
      return year(text).equals(String.valueOf(whole.number())) ? 1 : 0;
    }
    return likeness(text, List.of(((PropertyValue.Text) value).text()));
  }

  /** Of a date, its year. */
  private static String year(String text) {
    String digits = text.strip();
    return digits.length() > YEAR_DIGITS ? digits.substring(0, YEAR_DIGITS) : digits;
  }

  /** The same, the beginning of a date, or spelt almost the same. */
  private static double likeness(String text, List<String> names) {
    String asked = Word.joined(Word.in(text), "");
    return names.stream()
        .map(name -> Word.joined(Word.in(name), ""))
        .mapToDouble(
            name -> isPartOfDate(asked, name) ? 1 : Edits.likeness(asked, name, LEAST_BY_LETTERS))
        .max()
        .orElse(0);
  }

  private static boolean isPartOfDate(String asked, String name) {
    boolean dates =
        asked.length() >= YEAR_DIGITS && (asked + name).chars().allMatch(Character::isDigit);
    return dates && (name.startsWith(asked) || asked.startsWith(name));
  }
}
