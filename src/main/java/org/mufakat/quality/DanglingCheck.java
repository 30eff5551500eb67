package org.mufakat.quality;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.OWL2;
import org.mufakat.rdf.Coop;
import org.mufakat.store.Damage;

/** Finds nodes of ours that something points to and nothing describes. */
public final class DanglingCheck {

  private static final int REMEMBERED = 100_000;

  /** Names a version, which is nothing but a name. */
  private static final Node VERSION = OWL2.versionIRI.asNode();

  private final DatasetGraph dataset;
  private final String base;

  /** Nodes seen lately, and whether anything describes them. */
  private final Map<Node, Boolean> described =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Node, Boolean> eldest) {
          return size() > REMEMBERED;
        }
      };

  private DanglingCheck(DatasetGraph dataset, String base) {
    this.dataset = dataset;
    this.base = base;
  }

  /**
   * Each such node once or more, with a statement that points to it.
   *
   * @param dataset in a transaction of the calling thread, where it has transactions
   * @param base the store's base IRI
   */
  public static List<Damage> of(DatasetGraph dataset, String base) {
    DanglingCheck check = new DanglingCheck(dataset, base);
    List<Damage> found = new ArrayList<>();
    Iterator<Quad> quads = dataset.find();
    while (quads.hasNext()) {
      Quad quad = quads.next();
      if (!quad.getPredicate().equals(VERSION) && !check.isDescribed(quad.getObject())) {
        found.add(
            new Damage(
                "<" + quad.getObject() + ">",
                "nothing describes it, and <%s> points to it with <%s>"
                    .formatted(quad.getSubject(), quad.getPredicate())));
      }
    }
    return found;
  }

  private boolean isDescribed(Node node) {
    boolean ours =
        node.isURI() && (node.getURI().startsWith(base) || node.getURI().startsWith(Coop.ONTOLOGY));
    return !ours
        || described.computeIfAbsent(
            node, unseen -> dataset.contains(Node.ANY, unseen, Node.ANY, Node.ANY));
  }
}
