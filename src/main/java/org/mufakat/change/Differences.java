package org.mufakat.change;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.mufakat.export.QuadComparison;
import org.mufakat.rdf.Delta;
import org.mufakat.rdf.Iris;
import org.mufakat.store.GraphMark;
import org.mufakat.store.LastChange;
import org.mufakat.store.ReadableStore;

/** Finds what differs. Memory holds the differences and what they touch, not what is compared. */
public final class Differences {

  private Differences() {}

  /**
   * What the last load changed that changed anything.
   *
   * @param store in a transaction for reading, until the difference is told
   */
  public static StoreDifference ofLastChange(ReadableStore store) {
    LastChange change = store.lastChange();
    Delta delta =
        change.delta().orElseGet(() -> new Delta(List.of(), Iter.toList(store.dataset().find())));
    return new StoreDifference(
        delta,
        new Iris(store.base()),
        store.dataset().getDefaultGraph(),
        JournalBasis.changed(store.journal(), change));
  }

  /**
   * What the later of two dumps or stores holds otherwise than the earlier one.
   *
   * @param directory for what does not fit into memory while they are sorted
   */
  public static StoreDifference between(Path before, Path after, Path directory)
      throws IOException {
    Side earlier = Side.at(before);
    Side later = Side.at(after);
    Base earlierBase = new Base(before, earlier.base());
    Base laterBase = new Base(after, later.base());
    Map<String, GraphMark> equal = new TreeMap<>(earlier.graphs());
    equal.entrySet().retainAll(later.graphs().entrySet());
    try (QuadComparison comparison = new QuadComparison(directory)) {
      earlier.read(equal, quad -> comparison.before(earlierBase.seen(quad)));
      later.read(equal, quad -> comparison.after(laterBase.seen(quad)));
      Delta delta = delta(comparison);
      Iris iris = laterBase.same(earlierBase);
      return new StoreDifference(delta, iris, touched(later, equal, delta), Optional.empty());
    }
  }

  private static Delta delta(QuadComparison comparison) throws IOException {
    StringBuilder removed = new StringBuilder();
    StringBuilder added = new StringBuilder();
    comparison.tell(removed::append, added::append);
    return new Delta(quads(removed), quads(added));
  }

  private static List<Quad> quads(StringBuilder lines) {
    List<Quad> quads = new ArrayList<>();
    RDFParser.fromString(lines.toString(), Lang.NQUADS).parse(new Collected(quads));
    return quads;
  }

  /** What the merged view says of what differs; what reports what, of all. */
  private static Graph touched(Side later, Map<String, GraphMark> without, Delta delta)
      throws IOException {
    Touched touched = new Touched(delta);
    Graph graph = GraphFactory.createDefaultGraph();
    later.read(
        without,
        quad -> {
          if (quad.isDefaultGraph() && touched.takes(quad)) {
            graph.add(quad.asTriple());
          }
        });
    return graph;
  }
}
