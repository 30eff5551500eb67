package org.mufakat.entity;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mufakat.bench.GeneratedReports;
import org.mufakat.entity.match.Linkage;

/** The work of bringing reports together grows no faster than that of sorting them. */
class MergeScaleTest {

  private static final int FEW = 3_000;
  private static final int MANY = 30_000;

  /** For chance in the generated reports. */
  private static final double TOLERANCE = 1.3;

  @Test
  void comparisonsGrowNoFasterThanSorting() {
    double few = comparisons(FEW) / (FEW * Math.log(FEW));
    double many = comparisons(MANY) / (MANY * Math.log(MANY));
    assertTrue(many <= TOLERANCE * few, few + " comparisons for n log n, then " + many);
  }

  private static double comparisons(int reports) {
    List<AgreementReport> all =
        GeneratedReports.of(reports, 1).stream()
            .flatMap(told -> told.agreements().stream())
            .toList();
    return Linkage.comparisons(all, AgreementGroups.MATCHING);
  }
}
