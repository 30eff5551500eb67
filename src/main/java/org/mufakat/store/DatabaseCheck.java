package org.mufakat.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.atlas.lib.Pair;
import org.apache.jena.dboe.index.Index;
import org.apache.jena.dboe.trans.bplustree.BPlusTree;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetable.NodeTableTRDF;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.apache.jena.tdb2.store.tupletable.TupleIndexRecord;

/**
 * Holds a database to itself and to its manifest: every node can be decoded and is found by what it
 * says, every index is a sound tree, all indexes hold the same statements, and these are those that
 * were written, graph by graph.
 *
 * <p>Nothing it reads is trusted: whatever goes wrong is damage, and no loop goes on for longer
 * than a sound database allows.
 */
final class DatabaseCheck {

  private final DatasetGraphTDB dataset;
  private final Map<String, GraphMark> graphs;
  private final List<Damage> found = new ArrayList<>();

  private DatabaseCheck(DatasetGraphTDB dataset, Map<String, GraphMark> graphs) {
    this.dataset = dataset;
    this.graphs = graphs;
  }

  /**
   * @param dataset in a transaction for reading
   * @param graphs what each graph is to hold, by name
   */
  static List<Damage> of(DatasetGraphTDB dataset, Map<String, GraphMark> graphs) {
    DatabaseCheck check = new DatabaseCheck(dataset, graphs);
    check.guarded("node table", check::nodes);
    check.indexes(dataset.getTripleTable().getNodeTupleTable());
    check.indexes(dataset.getQuadTable().getNodeTupleTable());
    check.guarded("statements", check::statements);
    return check.found;
  }

  /** A damaged file can make TDB2 fail in any way, running out of memory or stack among them. */
  private void guarded(String place, Runnable look) {
    try {
      look.run();
    } catch (RuntimeException | Error e) {
      found.add(new Damage(place, "cannot be read (" + e + ")"));
    }
  }

  private void damaged(String place, String problem) {
    found.add(new Damage(place, problem));
  }

  /** A node that says something else than when it was written has no entry under what it says. */
  private void nodes() {
    NodeTableTRDF nodes =
        (NodeTableTRDF) dataset.getQuadTable().getNodeTupleTable().getNodeTable().baseNodeTable();
    requireSound(nodes.getIndex());
    long most = nodes.getData().length();
    Iterator<Pair<NodeId, Node>> all = nodes.all();
    for (long count = 0; all.hasNext(); count++) {
      Pair<NodeId, Node> entry = all.next();
      if (count > most || !entry.getLeft().equals(nodes.getNodeIdForNode(entry.getRight()))) {
        damaged("node table", "the node at " + entry.getLeft() + " is not what was written");
        return;
      }
    }
  }

  private static void requireSound(Index index) {
    if (index instanceof BPlusTree tree) {
      tree.check();
    }
  }

  /** Where indexes differ, most of them are right. */
  private void indexes(NodeTupleTable table) {
    Map<String, TupleSum> sums = new TreeMap<>();
    for (TupleIndex index : table.getTupleTable().getIndexes()) {
      guarded(
          "index " + index.getName(),
          () -> {
            requireSound(((TupleIndexRecord) index).getRangeIndex());
            sums.put(index.getName(), TupleSum.of(index, quads()));
          });
    }
    TupleSum usual = mostFrequent(sums.values());
    sums.forEach(
        (name, sum) -> {
          if (!sum.equals(usual)) {
            damaged("index " + name, "holds other statements than the other indexes");
          }
        });
  }

  private static TupleSum mostFrequent(Collection<TupleSum> sums) {
    return sums.stream()
        .max(Comparator.comparing(sum -> Collections.frequency(sums, sum)))
        .orElse(new TupleSum(0, 0));
  }

  private long quads() {
    return graphs.values().stream().mapToLong(GraphMark::quads).sum();
  }

  private void statements() {
    Map<String, GraphHash> hashes = new TreeMap<>();
    Iterator<Quad> quads = dataset.find();
    for (long left = quads(); quads.hasNext() && left >= 0; left--) {
      Quad quad = quads.next();
      hashes.computeIfAbsent(ReadableStore.graphName(quad), unseen -> new GraphHash()).add(quad);
    }
    Set<String> names = new TreeSet<>(graphs.keySet());
    names.addAll(hashes.keySet());
    names.forEach(name -> compare(name, hashes.getOrDefault(name, new GraphHash()).mark()));
  }

  private void compare(String graph, GraphMark actual) {
    GraphMark expected = graphs.getOrDefault(graph, new GraphHash().mark());
    if (expected.quads() != actual.quads()) {
      damaged(
          "graph " + graph,
          "holds %d statements where %d were written".formatted(actual.quads(), expected.quads()));
    } else if (!expected.equals(actual)) {
      damaged("graph " + graph, "holds other statements than were written");
    }
  }
}
