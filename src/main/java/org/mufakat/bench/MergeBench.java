package org.mufakat.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import org.mufakat.entity.MergedView;
import org.mufakat.entity.Merging;
import org.mufakat.entity.Told;

/**
 * Measures what it takes to bring reports together, over generated ones. Times are processor time
 * of the whole process, collecting garbage included: other programs on the machine do not count.
 */
public final class MergeBench {

  private static final double NANOS = 1e9;
  private static final double MICROS = 1e6;
  private static final OperatingSystemMXBean SYSTEM =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  private final long seed;

  public MergeBench(long seed) {
    this.seed = seed;
  }

  /**
   * @param reports how many were brought together
   * @param agreements what they came to
   * @param seconds of processor time
   */
  public record Result(int reports, int agreements, double seconds) {

    public double microsecondsPerReport() {
      return seconds * MICROS / reports;
    }

    /** How much it grew since a smaller run, next to n log n; 1 is as much, more is worse. */
    public double growthSince(Result smaller) {
      return seconds / sorting(reports) / (smaller.seconds / sorting(smaller.reports));
    }

    private static double sorting(int n) {
      return n * Math.log(n);
    }
  }

  /** In one run, the smallest first, after one to warm up. */
  public List<Result> run(List<Integer> sizes) {
    List<Integer> sorted = sizes.stream().sorted().toList();
    Merging.merge(GeneratedReports.of(sorted.get(0), seed));
    List<Result> results = new ArrayList<>();
    sorted.forEach(size -> results.add(measure(size)));
    return results;
  }

  private Result measure(int size) {
    List<Told> articles = GeneratedReports.of(size, seed);
    System.gc(); // what was made before shall not be paid for now
    long before = SYSTEM.getProcessCpuTime();
    MergedView view = Merging.merge(articles);
    double seconds = (SYSTEM.getProcessCpuTime() - before) / NANOS;
    return new Result(size, view.agreements().size(), seconds);
  }
}
