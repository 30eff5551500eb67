package org.mufakat.load;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.mufakat.store.ReadableStore;

/** All statements of a store as sorted lines of N-Quads. */
final class Dumped {

  private Dumped() {}

  static List<String> of(Path store) {
    try (ReadableStore open = ReadableStore.open(store)) {
      return of(open.dataset());
    }
  }

  static List<String> of(DatasetGraph dataset) {
    Supplier<List<String>> lines =
        () -> {
          List<String> all = new ArrayList<>();
          dataset.find().forEachRemaining(quad -> all.add(line(quad)));
          return all.stream().sorted().toList();
        };
    return Txn.calculateRead(dataset, lines);
  }

  static String line(Quad quad) {
    String triple =
        NodeFmtLib.strNT(quad.getSubject())
            + " "
            + NodeFmtLib.strNT(quad.getPredicate())
            + " "
            + NodeFmtLib.strNT(quad.getObject());
    return quad.isDefaultGraph() ? triple : triple + " " + NodeFmtLib.strNT(quad.getGraph());
  }

  /** Lines that one store has and the other has not, for messages of tests. */
  static String difference(List<String> expected, List<String> actual) {
    List<String> missing = new ArrayList<>(expected);
    missing.removeAll(actual);
    List<String> more = new ArrayList<>(actual);
    more.removeAll(expected);
    return "missing:\n  "
        + String.join("\n  ", missing)
        + "\nmore:\n  "
        + String.join("\n  ", more);
  }
}
