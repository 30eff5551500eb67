package org.mufakat.search;

import java.io.IOException;
import java.util.Collection;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.FilterCollector;
import org.apache.lucene.search.FilterLeafCollector;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollector;
import org.apache.lucene.search.TopScoreDocCollectorManager;

/**
 * The best hits and how many there are, until time is over. Lucene's own time limit goes through
 * the documents in pieces, which its facets cannot.
 */
final class TimedTop implements CollectorManager<TimedTop.Timed, TopDocs> {

  private static final int BETWEEN_LOOKS = 1 << 10;

  private final TopScoreDocCollectorManager best;
  private final long end;

  /**
   * @param end of the time, as {@link System#nanoTime} tells it
   */
  TimedTop(int hits, long end) {
    this.best = new TopScoreDocCollectorManager(hits, Integer.MAX_VALUE);
    this.end = end;
  }

  /** Time is over. */
  static final class Over extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  static final class Timed extends FilterCollector {
    private final TopScoreDocCollector best;
    private final long end;
    private int seen;

    Timed(TopScoreDocCollector best, long end) {
      super(best);
      this.best = best;
      this.end = end;
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext leaf) throws IOException {
      return new FilterLeafCollector(super.getLeafCollector(leaf)) {
        @Override
        public void collect(int document) throws IOException {
          if (++seen % BETWEEN_LOOKS == 0 && System.nanoTime() - end > 0) {
            throw new Over();
          }
          super.collect(document);
        }
      };
    }
  }

  @Override
  public Timed newCollector() throws IOException {
    return new Timed(best.newCollector(), end);
  }

  @Override
  public TopDocs reduce(Collection<Timed> collectors) throws IOException {
    return best.reduce(collectors.stream().map(one -> one.best).toList());
  }
}
