package org.mufakat.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** Things by the beginning of a name, while somebody writes it. */
public final class Suggestions {

  private static final int MISSPELT = 10;

  private static final Comparator<Found> ORDER =
      Comparator.comparingInt(Found::rank)
          .thenComparing(found -> found.entity().type())
          .thenComparing(Found::name)
          .thenComparing(found -> found.entity().iri());

  private final Entities entities;

  public Suggestions(Entities entities) {
    this.entities = entities;
  }

  /**
   * @param rank 0 where a name begins so, 1 where another word of it does
   */
  private record Found(Entity entity, int rank, String name) {}

  /**
   * Those with a name that begins so, then those where a later word does; what is spelt almost so,
   * if there are none. The best first.
   *
   * @param iri that the text may mean
   */
  public List<Entity> beginning(String text, String iri) {
    String prefix = Word.folded(text);
    Optional<Entity> exact = entities.find(iri);
    if (exact.isPresent()) {
      return List.of(exact.get());
    }
    if (prefix.isEmpty()) {
      return List.of();
    }
    List<Found> found = new ArrayList<>();
    entities.profiles().forEach(profile -> found(prefix, profile).ifPresent(found::add));
    if (found.isEmpty()) {
      return entities
          .index()
          .near(entities.asked(text), EnumSet.allOf(EntityType.class), MISSPELT)
          .stream()
          .map(Profile::entity)
          .toList();
    }
    return found.stream().sorted(ORDER).map(Found::entity).toList();
  }

  private static Optional<Found> found(String prefix, Profile profile) {
    return profile.names().stream()
        .map(Name::folded)
        .filter(name -> name.startsWith(prefix) || name.contains(" " + prefix))
        .map(name -> new Found(profile.entity(), name.startsWith(prefix) ? 0 : 1, name))
        .min(ORDER);
  }
}
