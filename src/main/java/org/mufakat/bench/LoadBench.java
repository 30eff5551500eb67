package org.mufakat.bench;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Collections;
import java.util.Iterator;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.mufakat.article.Reading;
import org.mufakat.fact.Extractor;
import org.mufakat.load.LoadListener;
import org.mufakat.load.LoadReport;
import org.mufakat.load.Loader;
import org.mufakat.reference.Reference;

/**
 * Measures what it takes to add a few articles to a store of many, next to building the same store
 * from nothing. Times are by the clock, disk included.
 */
public final class LoadBench {

  private final Loader loader;
  private final CorpusGenerator corpus;

  public LoadBench(Reference reference, Extractor extractor, long seed) {
    this.loader = new Loader(extractor, reference, Optional.empty(), Clock.systemUTC());
    this.corpus = new CorpusGenerator(seed);
  }

  /**
   * Seconds of each step.
   *
   * @param articles in the store at the end
   * @param quads in the store at the end
   * @param building the first load of all but the articles that are added
   * @param adding to the store
   * @param rebuilding the store with them from nothing
   */
  public record Result(
      long articles, long quads, double building, double adding, double rebuilding) {

    /** How many times faster adding is than rebuilding. */
    public double ratio() {
      return rebuilding / adding;
    }
  }

  /**
   * @param store an empty or missing directory
   */
  public Result run(int articles, int added, Path store) {
    LoadReport[] last = new LoadReport[1];
    double building = seconds(() -> last[0] = load(store, 0, articles));
    double adding = seconds(() -> last[0] = load(store, articles, articles + added));
    double rebuilding = seconds(() -> last[0] = loader.refresh(store, none(), LoadListener.SILENT));
    return new Result(last[0].articles(), last[0].quads(), building, adding, rebuilding);
  }

  private static double seconds(Runnable work) {
    long start = System.nanoTime();
    work.run();
    return (System.nanoTime() - start) / 1e9;
  }

  private LoadReport load(Path store, int from, int to) {
    return loader.load(store, readings(from, to), LoadListener.SILENT);
  }

  private Iterator<Reading> readings(int from, int to) {
    return IntStream.range(from, to).mapToObj(this::reading).iterator();
  }

  private Reading reading(int number) {
    return new Reading.Read(
        "generated", OptionalInt.of(number + 1), corpus.article(number).article());
  }

  private static Iterator<Reading> none() {
    return Collections.emptyIterator();
  }
}
