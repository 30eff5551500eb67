package org.mufakat.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import org.mufakat.entity.GeneratedReports;
import org.mufakat.entity.MergedView;
import org.mufakat.entity.Merging;
import org.mufakat.entity.Told;

/**
 * CPU seconds of bringing 10,000, 30,000 and 100,000 generated reports together, in one run. Not a
 * test: run by hand. {@code MergeScaleTest} holds the number of comparisons.
 */
public final class MergeBench {

  private static final int[] SIZES = {10_000, 30_000, 100_000};
  private static final double NANOS = 1e9;
  private static final OperatingSystemMXBean SYSTEM =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  private MergeBench() {}

  public static void main(String[] arguments) {
    Merging.merge(GeneratedReports.of(SIZES[0], 0)); // for the compiler
    double smallest = 0;
    System.out.println(
        "| reports | agreements | CPU seconds | microseconds a report | of n log n |");
    System.out.println("|---|---|---|---|---|");
    for (int size : SIZES) {
      List<Told> articles = GeneratedReports.of(size, 1);
      System.gc();
      long before = SYSTEM.getProcessCpuTime();
      MergedView view = Merging.merge(articles);
      double seconds = (SYSTEM.getProcessCpuTime() - before) / NANOS;
      double share = seconds / (size * Math.log(size));
      smallest = smallest == 0 ? share : smallest;
      System.out.printf(
          Locale.ROOT,
          "| %,d | %,d | %.1f | %.0f | %.2f |%n",
          size,
          view.agreements().size(),
          seconds,
          seconds * 1e6 / size,
          share / smallest);
    }
  }
}
