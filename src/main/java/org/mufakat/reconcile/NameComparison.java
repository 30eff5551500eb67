package org.mufakat.reconcile;

import java.util.List;
import java.util.Set;

/**
 * How much a name that is asked for is like the names of a thing, from 0 to 1.
 *
 * <p>Words are compared whatever their order, each weighted by how few things have it: as they are,
 * and by what they mean in either language. Beside that, whole names are compared letter by letter.
 */
final class NameComparison {

  /** A name by what its words mean is a little less sure than by the words. */
  private static final double BY_MEANING = 0.98;

  private static final double BY_INITIALS = 0.85;
  private static final double BY_LETTERS = 0.98;
  private static final double LEAST_BY_LETTERS = 0.8;
  private static final double OTHER_COUNTRY = 0.7;

  /** A word that stands in another name of the thing, or beside its names, counts a little less. */
  private static final double ELSEWHERE = 0.95;

  private final Entities entities;

  NameComparison(Entities entities) {
    this.entities = entities;
  }

  /** Parts of the likeness: of what is asked, in one name and anywhere; and of the name itself. */
  private record Shares(double asked, double anywhere, double name) {

    /** What is asked for an agreement is a description, of which its label says a part. */
    double likeness(EntityType type) {
      return type == EntityType.AGREEMENT
          ? 0.2 * asked + 0.65 * anywhere + 0.15 * name
          : 0.35 * asked + 0.25 * anywhere + 0.4 * name;
    }
  }

  /**
   * @param known codes of countries that are known beside the name
   */
  double of(AskedName asked, Profile profile, Set<String> known) {
    Entity entity = profile.entity();
    AskedName.Phrase phrase = asked.beside(entity);
    double[] words = anywhere(phrase.words(), profile);
    double[] meanings = anywhere(phrase.meanings(), profile);
    double best = 0;
    for (Name name : profile.names()) {
      Name.Numbered said = name.beside(known);
      best = Math.max(best, share(phrase.words(), words, said.words(), entity.type()));
      best =
          Math.max(
              best,
              BY_MEANING * share(phrase.meanings(), meanings, said.meanings(), entity.type()));
      best = Math.max(best, letters(asked, name));
    }
    boolean isOther =
        entity.type() != EntityType.COUNTRY
            && !entity.countries().isEmpty()
            && !asked.agrees(entity);
    return isOther ? best * OTHER_COUNTRY : best;
  }

  /** Whether one of the names is the same, but for accents, capitals and the countries known. */
  boolean isSame(AskedName asked, Profile profile, Set<String> known) {
    return profile.names().stream()
        .anyMatch(
            name ->
                name.compact().equals(asked.compact())
                    || asked.agrees(profile.entity())
                        && sameWords(asked.beside(profile.entity()), name.beside(known)));
  }

  private boolean sameWords(AskedName.Phrase phrase, Name.Numbered name) {
    return phrase.words().size() == name.words().length
        && phrase.words().stream()
            .allMatch(
                word -> {
                  for (int number : name.words()) {
                    if (entities.vocabulary().word(number).equals(word.text())) {
                      return true;
                    }
                  }
                  return false;
                });
  }

  private static double letters(AskedName asked, Name name) {
    if (name.initials().equals(asked.compact())) {
      return BY_INITIALS;
    }
    return BY_LETTERS * Edits.likeness(asked.compact(), name.compact(), LEAST_BY_LETTERS);
  }

  /** How much each word is like any word of the thing. */
  private static double[] anywhere(List<AskedWord> asked, Profile profile) {
    return asked.stream().mapToDouble(word -> ELSEWHERE * word.bestIn(profile)).toArray();
  }

  private double share(List<AskedWord> asked, double[] elsewhere, int[] name, EntityType type) {
    boolean[] used = new boolean[name.length];
    double all = 0;
    double here = 0;
    double anywhere = 0;
    double met = 0;
    for (int at = 0; at < elsewhere.length; at++) {
      AskedWord word = asked.get(at);
      double weight = entities.weight(word, type);
      int best = best(word, name, used);
      double likeness = best < 0 ? 0 : likeness(word, name[best]);
      if (likeness > 0) {
        used[best] = true;
        met += likeness * entities.weight(name[best], type);
      }
      all += weight;
      here += weight * likeness;
      anywhere += weight * Math.max(likeness, elsewhere[at]);
    }
    double whole = 0;
    for (int word : name) {
      whole += entities.weight(word, type);
    }
    return all == 0 || whole == 0
        ? 0
        : new Shares(here / all, anywhere / all, met / whole).likeness(type);
  }

  private int best(AskedWord word, int[] name, boolean[] used) {
    int best = -1;
    double most = 0;
    for (int at = 0; at < name.length; at++) {
      double likeness = used[at] ? 0 : likeness(word, name[at]);
      if (likeness > most) {
        most = likeness;
        best = at;
      }
    }
    return best;
  }

  private double likeness(AskedWord word, int number) {
    double likeness = word.like().getOrDefault(number, 0.0);
    return likeness > 0 ? likeness : entities.vocabulary().likenessOfInitial(word.text(), number);
  }
}
