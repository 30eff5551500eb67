package org.mufakat.export;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.PriorityQueue;
import org.apache.jena.sparql.core.Quad;

/**
 * Sorts any number of quads in bounded memory: runs that fit are sorted and spilled to one
 * temporary file, then merged. What fits into a single run never touches the disk.
 */
final class QuadSorter implements Closeable {

  private static final int LARGEST_BUFFER = 1 << 18;
  private static final int SMALLEST_BUFFER = 1 << 12;

  private final QuadOrder order;
  private final long runBytes;
  private final Path directory;
  private final QuadRun run = new QuadRun();
  private final List<SpillFile.Segment> spilled = new ArrayList<>();
  private SpillFile file;

  /**
   * Sorts with about so many bytes of memory.
   *
   * @param runBytes memory of a run; at least one quad fits whatever the number
   * @param directory where runs are spilled
   */
  QuadSorter(QuadOrder order, long runBytes, Path directory) {
    this.order = order;
    this.runBytes = runBytes;
    this.directory = directory;
  }

  void add(Quad quad) throws IOException {
    if (run.bytes() >= runBytes) {
      spill();
    }
    run.add(quad);
  }

  /**
   * All quads added, in order. Call once, after the last {@link #add}; valid until {@link #close}.
   */
  Iterator<EncodedQuad> sorted() throws IOException {
    if (spilled.isEmpty()) {
      return run.sorted(order);
    }
    if (!run.isEmpty()) {
      spill();
    }
    int buffer =
        (int) Math.max(SMALLEST_BUFFER, Math.min(LARGEST_BUFFER, runBytes / spilled.size()));
    return new Merge(spilled.stream().map(segment -> file.read(segment, buffer)).toList());
  }

  /** Runs written to disk so far. */
  int spilledRuns() {
    return spilled.size();
  }

  @Override
  public void close() throws IOException {
    run.clear();
    if (file != null) {
      file.close();
    }
  }

  private void spill() throws IOException {
    if (file == null) {
      file = SpillFile.in(directory);
    }
    spilled.add(file.append(run.sorted(order)));
    run.clear();
  }

  /** The least head of all runs, again and again. */
  private final class Merge implements Iterator<EncodedQuad> {

    private final PriorityQueue<Head> heads =
        new PriorityQueue<>((left, right) -> order.compare(left.first, right.first));

    Merge(List<Iterator<EncodedQuad>> runs) {
      runs.stream()
          .filter(Iterator::hasNext)
          .forEach(rest -> heads.add(new Head(rest.next(), rest)));
    }

    @Override
    public boolean hasNext() {
      return !heads.isEmpty();
    }

    @Override
    public EncodedQuad next() {
      Head head = heads.remove();
      if (head.rest.hasNext()) {
        heads.add(new Head(head.rest.next(), head.rest));
      }
      return head.first;
    }
  }

  private record Head(EncodedQuad first, Iterator<EncodedQuad> rest) {}
}
