package org.mufakat.reconcile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** An index in memory, from words to things, with room for misspelt ones. */
final class WordIndex implements NameIndex {

  private final List<Profile> profiles;
  private final Map<Integer, int[]> byWord = new HashMap<>();
  private final Map<String, List<Profile>> byName = new HashMap<>();

  WordIndex(List<Profile> profiles) {
    this.profiles = profiles;
    Map<Integer, List<Integer>> postings = new HashMap<>();
    for (int at = 0; at < profiles.size(); at++) {
      Profile profile = profiles.get(at);
      for (int word : profile.everything()) {
        postings.computeIfAbsent(word, unseen -> new ArrayList<>()).add(at);
      }
      for (Name name : profile.names()) {
        for (String key : new LinkedHashSet<>(List.of(name.compact(), name.initials()))) {
          byName.computeIfAbsent(key, unseen -> new ArrayList<>()).add(profile);
        }
      }
    }
    byName.remove("");
    postings.forEach(
        (word, things) -> byWord.put(word, things.stream().mapToInt(Integer::intValue).toArray()));
  }

  @Override
  public List<Profile> near(AskedName name, Set<EntityType> types, int most) {
    double[] sums = new double[profiles.size()];
    int[] counted = new int[profiles.size()];
    Arrays.fill(counted, -1);
    List<AskedWord> words = new ArrayList<>(name.whole().words());
    words.addAll(name.whole().meanings());
    for (int at = 0; at < words.size(); at++) {
      add(words.get(at), at, sums, counted);
    }
    Set<Profile> near = new LinkedHashSet<>();
    byName.getOrDefault(name.compact(), List.of()).stream()
        .filter(profile -> types.contains(profile.entity().type()))
        .forEach(near::add);
    best(sums, types, most).forEach(at -> near.add(profiles.get(at)));
    return near.stream().limit(most).toList();
  }

  /** Of all words of a thing that are like this one, the first, which is the most alike, counts. */
  private void add(AskedWord word, int turn, double[] sums, int[] counted) {
    word.like()
        .forEach(
            (number, likeness) -> {
              for (int thing : byWord.getOrDefault(number, new int[0])) {
                if (counted[thing] != turn) {
                  counted[thing] = turn;
                  sums[thing] += word.weight() * likeness;
                }
              }
            });
  }

  private List<Integer> best(double[] sums, Set<EntityType> types, int most) {
    List<Integer> found = new ArrayList<>();
    for (int at = 0; at < sums.length; at++) {
      if (sums[at] > 0 && types.contains(profiles.get(at).entity().type())) {
        found.add(at);
      }
    }
    Comparator<Integer> order =
        Comparator.comparingDouble((Integer at) -> -sums[at])
            .thenComparingInt(at -> profiles.get(at).everything().length)
            .thenComparingInt(at -> at);
    found.sort(order);
    return found.subList(0, Math.min(most, found.size()));
  }
}
