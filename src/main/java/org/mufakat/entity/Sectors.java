package org.mufakat.entity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mufakat.fact.SectorFact;

/** The fields of cooperation of all reports together. */
final class Sectors {

  private Sectors() {}

  static <R> Set<String> concepts(List<R> reports, Function<R, List<SectorFact>> sectors) {
    return reports.stream()
        .flatMap(report -> sectors.apply(report).stream())
        .map(SectorFact::concept)
        .flatMap(Optional::stream)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  static <R> Set<StatedField> stated(
      List<R> reports, Function<R, String> language, Function<R, List<SectorFact>> sectors) {
    return reports.stream()
        .flatMap(
            report ->
                sectors.apply(report).stream()
                    .map(sector -> new StatedField(sector.stated(), language.apply(report))))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
