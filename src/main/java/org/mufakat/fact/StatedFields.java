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
  record Stated(Ground ground, Stretch words, SectorFact field, Set<String> keys) {}

  /** More than this no document is about; the bound keeps long articles cheap. */
  private static final int MOST = 60;

  private static final int FEW = 3;
  private static final int LIST = 7;

  private final List<Stated> stated = new ArrayList<>();

  /** Adds a field unless its words are said already. */
  void add(Ground ground, Stretch words, SectorFact field) {
    Set<String> keys = Set.copyOf(Tokenizer.keys(field.stated()));
    boolean known =
        stated.stream()
            .anyMatch(other -> other.ground() == ground && other.keys().containsAll(keys));
    if (!known && stated.size() < MOST) {
      stated.add(new Stated(ground, words, field, keys));
    }
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

  /**
   * The fields of the best ground, in the order of the text; a whole list of the cooperation's is
   * not given up for a word or two.
   */
  List<Stated> best() {
    Optional<Ground> best = stated.stream().map(Stated::ground).min(Ground::compareTo);
    boolean list = of(Ground.OWN) < FEW && of(Ground.NEAR) >= LIST;
    return stated.stream()
        .filter(
            one ->
                best.filter(one.ground()::equals).isPresent()
                    || list && one.ground() == Ground.NEAR)
        .toList();
  }

  private long of(Ground ground) {
    return stated.stream().filter(one -> one.ground() == ground).count();
  }
}
