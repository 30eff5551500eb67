package org.mufakat.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.mufakat.text.Tokenizer;

/**
 * The fields that an article gives an agreement or an event, with how it gives them: only the best
 * ground counts.
 */
final class StatedFields {

  /** How close the words stand to what they are said of; the first that gives any field counts. */
  enum Ground {
    /** The instrument's own: "MoU tentang arsip", "it covers archives". */
    OWN,
    /** Of the cooperation that the same sentence tells of. */
    NEAR,
    /** A field of the table in the same clause. */
    KNOWN,
    /** A field of the table in the title of an article on this agreement alone. */
    TITLE;

    /** Name of the rule, as evidence gives it. */
    String rule() {
      return "field-" + name().toLowerCase(Locale.ROOT);
    }
  }

  /** A field and the words that give it. */
  record Stated(Ground ground, Stretch words, SectorFact field) {}

  private final List<Stated> stated = new ArrayList<>();

  /** Adds a field unless its words are said already. */
  void add(Ground ground, Stretch words, SectorFact field) {
    Set<String> said = words(field);
    boolean known =
        stated.stream()
            .anyMatch(other -> other.ground() == ground && words(other.field()).containsAll(said));
    if (!known) {
      stated.add(new Stated(ground, words, field));
    }
  }

  private static Set<String> words(SectorFact field) {
    return Set.copyOf(Tokenizer.keys(field.stated()));
  }

  /** In the order in which they were added, of every ground. */
  List<Stated> all() {
    return List.copyOf(stated);
  }

  /** Where the words of the last field before a token end, or -1. */
  int endBefore(int token) {
    return stated.stream()
        .mapToInt(one -> one.words().end())
        .filter(end -> end <= token)
        .max()
        .orElse(-1);
  }

  boolean isEmpty() {
    return stated.isEmpty();
  }

  /** The fields of the best ground, in the order of the text. */
  List<Stated> best() {
    Optional<Ground> best = stated.stream().map(Stated::ground).min(Ground::compareTo);
    return stated.stream().filter(one -> best.filter(one.ground()::equals).isPresent()).toList();
  }
}
