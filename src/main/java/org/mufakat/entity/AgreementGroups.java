package org.mufakat.entity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Which reports are of one agreement, and which loose ones may be of several.
 *
 * <p>A generic report whose countries are, taken together, those of two or more agreements of other
 * articles, each with fewer countries and compatible in time, is an ambiguous report of each of
 * them and makes no agreement of its own.
 */
final class AgreementGroups {

  /**
   * One agreement.
   *
   * @param possible ambiguous reports
   */
  record Group(List<AgreementReport> reports, List<AgreementReport> possible) {}

  private final Map<Set<String>, List<AgreementReport>> byCountries = new HashMap<>();
  private final Map<Set<String>, List<Group>> found = new HashMap<>();

  void add(AgreementReport report) {
    Set<String> countries = new TreeSet<>(report.countries());
    byCountries.computeIfAbsent(countries, unseen -> new ArrayList<>()).add(report);
  }

  /** Fewest countries first, so that the agreements that a loose report may mean are known. */
  List<Group> found() {
    byCountries.keySet().stream()
        .sorted(Comparator.comparingInt(Set::size))
        .forEach(countries -> group(countries, byCountries.get(countries)));
    return found.values().stream().flatMap(Collection::stream).toList();
  }

  private void group(Set<String> countries, List<AgreementReport> reports) {
    List<AgreementReport> clear = new ArrayList<>();
    for (AgreementReport report : reports) {
      List<Group> candidates = report.generic() ? candidates(report, countries) : List.of();
      candidates.forEach(candidate -> candidate.possible().add(report));
      if (candidates.isEmpty()) {
        clear.add(report);
      }
    }
    List<Group> groups =
        Grouping.of(clear, Judgements::sameAgreement).stream()
            .map(members -> new Group(members, new ArrayList<>()))
            .toList();
    found.put(countries, groups);
  }

  private List<Group> candidates(AgreementReport loose, Set<String> countries) {
    List<Group> within =
        found.entrySet().stream()
            .filter(entry -> isPartOf(entry.getKey(), countries))
            .flatMap(entry -> entry.getValue().stream())
            .filter(group -> ofOtherArticles(group, loose) && compatible(group, loose))
            .toList();
    boolean accountFor = countriesOf(within).equals(countries);
    return within.size() > 1 && accountFor ? within : List.of();
  }

  private static boolean isPartOf(Set<String> fewer, Set<String> countries) {
    return fewer.size() > 1 && fewer.size() < countries.size() && countries.containsAll(fewer);
  }

  private static Set<String> countriesOf(List<Group> groups) {
    return groups.stream()
        .flatMap(group -> group.reports().get(0).countries().stream())
        .collect(Collectors.toCollection(HashSet::new));
  }

  private static boolean ofOtherArticles(Group group, AgreementReport loose) {
    return group.reports().stream().noneMatch(r -> r.key().article().equals(loose.key().article()));
  }

  private static boolean compatible(Group group, AgreementReport loose) {
    return group.reports().stream().allMatch(report -> report.timing().compatible(loose.timing()));
  }
}
