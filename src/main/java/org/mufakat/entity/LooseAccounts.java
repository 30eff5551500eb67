package org.mufakat.entity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.mufakat.entity.match.Linked;
import org.mufakat.entity.match.Linked.Group;

/**
 * Accounts that blur several agreements with different partners into one: "Indonesia agrees with
 * China and Korea".
 *
 * <p>A generic report whose countries are, taken together, those of two or more agreements of other
 * articles, each with fewer countries and compatible in time, is an ambiguous report of each of
 * them and makes no agreement of its own.
 */
final class LooseAccounts {

  private final Linked<AgreementReport> linked;

  /** Groups that may be meant, by each pair of their countries. */
  private final Map<String, List<Group<AgreementReport>>> byPair = new HashMap<>();

  private LooseAccounts(Linked<AgreementReport> linked) {
    this.linked = linked;
  }

  static Linked<AgreementReport> in(Linked<AgreementReport> linked) {
    return new LooseAccounts(linked).resolved();
  }

  private Linked<AgreementReport> resolved() {
    List<Group<AgreementReport>> loose = linked.groups().stream().filter(this::isLoose).toList();
    if (loose.isEmpty()) {
      return linked;
    }
    linked.groups().stream().filter(group -> !isLoose(group)).forEach(this::index);
    Map<Group<AgreementReport>, List<AgreementReport>> added = new HashMap<>();
    Set<Group<AgreementReport>> dissolved = new HashSet<>();
    for (Group<AgreementReport> group : loose) {
      List<Group<AgreementReport>> meant = meantBy(group);
      meant.forEach(
          one -> added.computeIfAbsent(one, unseen -> new ArrayList<>()).addAll(group.records()));
      if (!meant.isEmpty()) {
        dissolved.add(group);
      }
    }
    return new Linked<>(
        linked.groups().stream()
            .filter(group -> !dissolved.contains(group))
            .map(group -> with(group, added.getOrDefault(group, List.of())))
            .toList(),
        linked.open());
  }

  private static Group<AgreementReport> with(
      Group<AgreementReport> group, List<AgreementReport> possible) {
    Map<ReportKey, AgreementReport> all = new LinkedHashMap<>();
    group.possible().forEach(report -> all.put(report.key(), report));
    possible.forEach(report -> all.put(report.key(), report));
    List<AgreementReport> sorted = new ArrayList<>(all.values());
    sorted.sort((a, b) -> a.key().compareTo(b.key()));
    return new Group<>(group.records(), List.copyOf(sorted));
  }

  private boolean isLoose(Group<AgreementReport> group) {
    return group.records().stream().allMatch(AgreementReport::generic)
        && countries(group).size() > 2;
  }

  private void index(Group<AgreementReport> group) {
    pairs(countries(group))
        .forEach(pair -> byPair.computeIfAbsent(pair, unseen -> new ArrayList<>()).add(group));
  }

  private List<Group<AgreementReport>> meantBy(Group<AgreementReport> loose) {
    Set<String> countries = countries(loose);
    List<Group<AgreementReport>> within =
        pairs(countries).stream()
            .flatMap(pair -> byPair.getOrDefault(pair, List.of()).stream())
            .distinct()
            .filter(group -> isPartOf(countries(group), countries))
            .filter(group -> ofOtherArticles(group, loose) && compatible(group, loose))
            .toList();
    Set<String> accountedFor =
        within.stream()
            .flatMap(group -> countries(group).stream())
            .collect(Collectors.toCollection(TreeSet::new));
    return within.size() > 1 && accountedFor.equals(countries) ? within : List.of();
  }

  private static Set<String> countries(Group<AgreementReport> group) {
    Set<String> countries = new TreeSet<>();
    group.records().forEach(report -> countries.addAll(report.allCountries()));
    return countries;
  }

  private static List<String> pairs(Collection<String> sorted) {
    List<String> countries = List.copyOf(sorted);
    List<String> pairs = new ArrayList<>();
    for (int i = 0; i < countries.size(); i++) {
      for (int j = i + 1; j < countries.size(); j++) {
        pairs.add(countries.get(i) + "+" + countries.get(j));
      }
    }
    return pairs;
  }

  private static boolean isPartOf(Set<String> fewer, Set<String> countries) {
    return fewer.size() > 1 && fewer.size() < countries.size() && countries.containsAll(fewer);
  }

  private static boolean ofOtherArticles(
      Group<AgreementReport> group, Group<AgreementReport> loose) {
    Set<String> articles =
        loose.records().stream().map(report -> report.key().article()).collect(Collectors.toSet());
    return group.records().stream().noneMatch(r -> articles.contains(r.key().article()));
  }

  private static boolean compatible(Group<AgreementReport> group, Group<AgreementReport> loose) {
    return group.records().stream()
        .allMatch(
            report ->
                loose.records().stream()
                    .allMatch(other -> report.timing().compatible(other.timing())));
  }
}
