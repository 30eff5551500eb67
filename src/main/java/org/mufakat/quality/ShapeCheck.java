package org.mufakat.quality;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Prologue;
import org.apache.jena.sparql.path.PathWriter;
import org.apache.jena.sparql.util.FmtUtils;
import org.mufakat.rdf.Terms;
import org.mufakat.reference.ProjectFiles;

/**
 * Holds a store to the shapes of {@code ontology/shapes.ttl}: the union of all its graphs, as the
 * shapes expect it. What needs to tell graphs apart is among the quality rules of {@code
 * queries/checks}.
 */
public final class ShapeCheck {

  private static final String SHAPES = "ontology/shapes.ttl";
  private static final Map<String, String> PREFIXES = Terms.prefixes();
  private static final Prologue PROLOGUE =
      new Prologue(PrefixMapping.Factory.create().setNsPrefixes(PREFIXES));

  private final Graph source;
  private final Shapes shapes;

  private ShapeCheck(Graph source) {
    this.source = source;
    this.shapes = Shapes.parse(source);
  }

  /** The check against the shapes of the ontology. */
  public static ShapeCheck ofOntology() {
    return new ShapeCheck(RDFParser.fromString(ProjectFiles.read(SHAPES), Lang.TURTLE).toGraph());
  }

  /**
   * Everything that breaks a shape, ordered by node, path and message.
   *
   * @param dataset in a read transaction of the calling thread, where it has transactions
   */
  public List<Violation> violations(DatasetGraph dataset) {
    return violations(new AllGraphs(dataset));
  }

  List<Violation> violations(Graph union) {
    List<Violation> found = new ArrayList<>();
    for (ReportEntry entry : ShaclValidator.get().validate(shapes, union).getEntries()) {
      found.add(violation(entry));
    }
    found.sort(
        Comparator.comparing(Violation::node)
            .thenComparing(Violation::path)
            .thenComparing(Violation::message)
            .thenComparing(Violation::value)
            .thenComparing(Violation::shape));
    return List.copyOf(found);
  }

  private Violation violation(ReportEntry entry) {
    return new Violation(
        text(named(entry.source())),
        text(entry.focusNode()),
        Optional.ofNullable(entry.resultPath())
            .map(path -> PathWriter.asString(path, PROLOGUE))
            .orElse(""),
        text(entry.value()),
        Optional.ofNullable(entry.message()).orElse(""));
  }

  /** Shapes of properties have no name: the shape they stand in has. */
  private Node named(Node shape) {
    if (!shape.isBlank()) {
      return shape;
    }
    return source
        .find(Node.ANY, Node.ANY, shape)
        .nextOptional()
        .map(Triple::getSubject)
        .map(this::named)
        .orElse(shape);
  }

  private static String text(Node node) {
    if (node == null) {
      return "";
    }
    return node.isURI() ? node.getURI() : FmtUtils.stringForNode(node, PROLOGUE);
  }
}
