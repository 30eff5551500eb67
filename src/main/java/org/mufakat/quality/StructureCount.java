package org.mufakat.quality;

import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.mufakat.rdf.Terms.Rdf;

/** Counts {@link Structure} statement by statement, in whatever order they come. */
final class StructureCount {

  /** Nodes whose classes are looked up again and again: places, bodies, codes. */
  private static final int REMEMBERED = 50_000;

  private final DatasetGraph dataset;
  private final SortedMap<String, ClassTally> classes = new TreeMap<>();
  private final SortedMap<String, Long> properties = new TreeMap<>();
  private final Map<Node, List<Node>> known =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Node, List<Node>> eldest) {
          return size() > REMEMBERED;
        }
      };
  private Node graph = Node.ANY;
  private long triples;
  private long entities;

  private StructureCount(DatasetGraph dataset) {
    this.dataset = dataset;
  }

  static Structure of(DatasetGraph dataset, List<Node> graphs) {
    StructureCount count = new StructureCount(dataset);
    graphs.forEach(count::graph);
    SortedMap<String, Structure.OfClass> classes = new TreeMap<>();
    count.classes.forEach((name, tally) -> classes.put(name, tally.whole()));
    return new Structure(count.triples, count.entities, classes, count.properties);
  }

  private void graph(Node name) {
    graph = name;
    known.clear(); // a node is of one class here and perhaps of another there
    Iterator<Quad> quads = dataset.find(name, Node.ANY, Node.ANY, Node.ANY);
    while (quads.hasNext()) {
      statement(quads.next());
    }
  }

  private void statement(Quad quad) {
    triples++;
    properties.merge(quad.getPredicate().getURI(), 1L, Long::sum);
    List<Node> of = classesHere(quad.getSubject());
    if (quad.getPredicate().equals(Rdf.type)) {
      entities += of.get(0).equals(quad.getObject()) ? 1 : 0; // once for a node of two classes
      tally(quad.getObject()).entity(quad.getSubject());
    }
    of.forEach(each -> tally(each).statement(quad, this));
  }

  private ClassTally tally(Node type) {
    return classes.computeIfAbsent(type.getURI(), unseen -> new ClassTally());
  }

  private List<Node> classesHere(Node node) {
    List<Node> found = known.get(node);
    if (found == null) {
      found = lookUp(graph, node);
      known.put(node, found);
    }
    return found;
  }

  /** Of a node that something leads to; where the graph does not say, the merged view does. */
  private List<Node> classesOf(Node node) {
    List<Node> here = classesHere(node);
    return here.isEmpty() && !Quad.isDefaultGraph(graph)
        ? lookUp(Quad.defaultGraphIRI, node)
        : here;
  }

  private List<Node> lookUp(Node where, Node node) {
    return dataset.stream(where, node, Rdf.type, Node.ANY)
        .map(Quad::getObject)
        .filter(Node::isURI)
        .sorted(Comparator.comparing(Node::getURI))
        .toList();
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

    void statement(Quad quad, StructureCount count) {
      triples++;
      properties
          .computeIfAbsent(quad.getPredicate().getURI(), unseen -> new PropertyTally())
          .value(quad.getObject(), count);
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

    void value(Node value, StructureCount count) {
      triples++;
      if (value.isLiteral()) {
        datatypes.merge(value.getLiteralDatatypeURI(), 1L, Long::sum);
      } else {
        count.classesOf(value).forEach(each -> classes.merge(each.getURI(), 1L, Long::sum));
      }
    }

    Structure.OfProperty whole() {
      return new Structure.OfProperty(triples, datatypes, classes);
    }
  }
}
