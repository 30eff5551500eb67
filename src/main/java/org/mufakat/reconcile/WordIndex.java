package org.mufakat.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** An index in memory, from words to things, with room for misspelt ones. */
final class WordIndex implements NameIndex {

  private final Map<EntityType, Postings> byType = new EnumMap<>(EntityType.class);
  private final Map<String, List<Profile>> byName = new HashMap<>();

  WordIndex(List<Profile> profiles) {
    for (EntityType type : EntityType.values()) {
      byType.put(
          type,
          new Postings(
              profiles.stream().filter(profile -> profile.entity().type() == type).toList()));
    }
    for (Profile profile : profiles) {
      for (Name name : profile.names()) {
        Stream.of(name.compact(), name.initials())
            .distinct()
            .filter(key -> !key.isEmpty())
            .forEach(key -> byName.computeIfAbsent(key, unseen -> new ArrayList<>(1)).add(profile));
      }
    }
  }

  @Override
  public List<Profile> near(AskedName name, Set<EntityType> types, int most) {
    List<AskedWord> words = new ArrayList<>(name.whole().words());
    words.addAll(name.whole().meanings());
    Set<Profile> near = new LinkedHashSet<>();
    byName.getOrDefault(name.compact(), List.of()).stream()
        .filter(profile -> types.contains(profile.entity().type()))
        .forEach(near::add);
    types.stream()
        .flatMap(type -> byType.get(type).best(words, most).stream())
        .sorted(Comparator.comparingDouble((Postings.Found found) -> -found.sum()))
        .forEach(found -> near.add(found.profile()));
    return near.stream().limit(most).toList();
  }
}
