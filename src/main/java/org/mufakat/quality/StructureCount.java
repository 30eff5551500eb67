package org.mufakat.quality;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.mufakat.rdf.Terms.Rdf;

/**
 * Counts {@link Structure}, a piece at a time: a subject of the merged view, on which the store has
 * all statements together, or the graph of an article.
 */
final class StructureCount {

  /** Nodes whose classes are looked up again and again: places, bodies, codes. */
  private static final int REMEMBERED = 100_000;

  private final DatasetGraph dataset;
  private final SortedMap<String, ClassTally> classes = new TreeMap<>();
  private final SortedMap<String, Long> properties = new TreeMap<>();
  private final Map<Node, List<Node>> merged =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Node, List<Node>> eldest) {
          return size() > REMEMBERED;
        }
      };
  private long triples;
  private long entities;

  private StructureCount(DatasetGraph dataset) {
    this.dataset = dataset;
  }

  static Structure ofMergedView(DatasetGraph dataset) {
    StructureCount count = new StructureCount(dataset);
    List<Quad> piece = new ArrayList<>();
    Iterator<Quad> quads = dataset.find(Quad.defaultGraphIRI, Node.ANY, Node.ANY, Node.ANY);
    while (quads.hasNext()) {
      Quad quad = quads.next();
      if (!piece.isEmpty() && !piece.get(0).getSubject().equals(quad.getSubject())) {
        count.piece(piece);
        piece.clear();
      }
      piece.add(quad);
    }
    count.piece(piece);
    return count.whole();
  }

  static Structure ofGraphs(DatasetGraph dataset, List<Node> graphs) {
    StructureCount count = new StructureCount(dataset);
    graphs.forEach(
        graph -> count.piece(Iter.toList(dataset.find(graph, Node.ANY, Node.ANY, Node.ANY))));
    return count.whole();
  }

  private Structure whole() {
    SortedMap<String, Structure.OfClass> all = new TreeMap<>();
    classes.forEach((name, tally) -> all.put(name, tally.whole()));
    return new Structure(triples, entities, all, properties);
  }

  private void piece(List<Quad> quads) {
    Map<Node, List<Node>> here = new HashMap<>();
    for (Quad quad : quads) {
      if (quad.getPredicate().equals(Rdf.type)) {
        here.computeIfAbsent(quad.getSubject(), unseen -> new ArrayList<>()).add(quad.getObject());
        tally(quad.getObject()).entity(quad.getSubject());
      }
    }
    entities += here.size();
    quads.forEach(quad -> statement(quad, here));
  }

  private void statement(Quad quad, Map<Node, List<Node>> here) {
    triples++;
    properties.merge(quad.getPredicate().getURI(), 1L, Long::sum);
    List<Node> subject = here.getOrDefault(quad.getSubject(), List.of());
    if (subject.isEmpty()) {
      return;
    }
    List<Node> object = quad.getObject().isURI() ? classes(quad.getObject(), here) : List.of();
    subject.forEach(each -> tally(each).statement(quad, object));
  }

  /** Of a node that something leads to; where the piece does not say, the merged view does. */
  private List<Node> classes(Node node, Map<Node, List<Node>> here) {
    List<Node> found = here.get(node);
    if (found == null) {
      found = merged.get(node);
    }
    if (found == null) {
      found =
          dataset.stream(Quad.defaultGraphIRI, node, Rdf.type, Node.ANY)
              .map(Quad::getObject)
              .toList();
      merged.put(node, found);
    }
    return found;
  }

  private ClassTally tally(Node type) {
    return classes.computeIfAbsent(type.getURI(), unseen -> new ClassTally());
  }

  /** A class that is being counted. */
  private static final class ClassTally {
    private long entities;
    private long triples;
    private String example = "";
    private final SortedMap<String, PropertyTally> properties = new TreeMap<>();

    void entity(Node node) {
      entities++;
      if (example.isEmpty() || node.getURI().compareTo(example) < 0) {
        example = node.getURI();
      }
    }

    void statement(Quad quad, List<Node> objectClasses) {
      triples++;
      properties
          .computeIfAbsent(quad.getPredicate().getURI(), unseen -> new PropertyTally())
          .value(quad.getObject(), objectClasses);
    }

    Structure.OfClass whole() {
      SortedMap<String, Structure.OfProperty> all = new TreeMap<>();
      properties.forEach((name, tally) -> all.put(name, tally.whole()));
      return new Structure.OfClass(entities, triples, example, all);
    }
  }

  /** A property of a class that is being counted. */
  private static final class PropertyTally {
    private long triples;
    private final SortedMap<String, Long> datatypes = new TreeMap<>();
    private final SortedMap<String, Long> classes = new TreeMap<>();

    void value(Node value, List<Node> itsClasses) {
      triples++;
      if (value.isLiteral()) {
        datatypes.merge(value.getLiteralDatatypeURI(), 1L, Long::sum);
      }
      itsClasses.forEach(each -> classes.merge(each.getURI(), 1L, Long::sum));
    }

    Structure.OfProperty whole() {
      return new Structure.OfProperty(triples, datatypes, classes);
    }
  }
}
