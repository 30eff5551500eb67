package org.mufakat.export;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.function.Consumer;
import org.apache.jena.sparql.core.Quad;

/**
 * Compares two sets of quads of any size in bounded memory: both are sorted, then read side by
 * side. A quad that is put in twice counts once.
 */
public final class QuadComparison implements Closeable {

  private static final QuadOrder ORDER = QuadOrder.BY_LINE;

  private final QuadSorter before;
  private final QuadSorter after;

  /**
   * @param directory for what does not fit into memory
   */
  public QuadComparison(Path directory) {
    long runBytes = Dump.usualRunBytes() / 2;
    this.before = new QuadSorter(ORDER, runBytes, directory);
    this.after = new QuadSorter(ORDER, runBytes, directory);
  }

  public void before(Quad quad) throws IOException {
    before.add(quad);
  }

  public void after(Quad quad) throws IOException {
    after.add(quad);
  }

  /**
   * Tells the quads that only one side has, as lines of N-Quads with their ends, in the order of
   * their bytes. Once, when all quads are in.
   */
  public void tell(Consumer<String> onlyBefore, Consumer<String> onlyAfter) throws IOException {
    try {
      Reading left = new Reading(before.sorted());
      Reading right = new Reading(after.sorted());
      while (left.quad != null || right.quad != null) {
        int order = order(left.quad, right.quad);
        if (order < 0) {
          onlyBefore.accept(line(left.quad));
        } else if (order > 0) {
          onlyAfter.accept(line(right.quad));
        }
        if (order <= 0) {
          left.next();
        }
        if (order >= 0) {
          right.next();
        }
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** The end of one side comes after all quads of the other. */
  private static int order(EncodedQuad left, EncodedQuad right) {
    if (left == null || right == null) {
      return left == null ? 1 : -1;
    }
    return ORDER.compare(left, right);
  }

  /** One side, each quad once. */
  private static final class Reading {
    private final Iterator<EncodedQuad> quads;
    private EncodedQuad quad;

    Reading(Iterator<EncodedQuad> quads) {
      this.quads = quads;
      next();
    }

    void next() {
      EncodedQuad last = quad;
      quad = null;
      while (quad == null && quads.hasNext()) {
        EncodedQuad found = quads.next();
        quad = last != null && ORDER.compare(last, found) == 0 ? null : found;
      }
    }
  }

  private static String line(EncodedQuad quad) {
    StringBuilder line = new StringBuilder();
    for (byte[] term : quad.parts()) {
      if (term.length > 0) {
        line.append(new String(term, StandardCharsets.UTF_8)).append(' ');
      }
    }
    return line.append(".\n").toString();
  }

  @Override
  public void close() throws IOException {
    try {
      before.close();
    } finally {
      after.close();
    }
  }
}
