package org.mufakat.rdf;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.OWL;
import org.mufakat.reference.ProjectFiles;

/**
 * The ontology, the codes, the sectors and the canned queries as they stand in {@code ontology/}.
 */
public final class Ontology {

  private static final List<String> FILES =
      List.of(
          "ontology/cooperation.ttl",
          "ontology/codes.ttl",
          "ontology/sectors.ttl",
          "ontology/queries.ttl");

  private final Graph graph = GraphFactory.createDefaultGraph();
  private final String digest;

  private Ontology() {
    StringBuilder all = new StringBuilder();
    for (String file : FILES) {
      String turtle = ProjectFiles.read(file);
      all.append(file).append('\n').append(turtle);
      RDFParser.fromString(turtle, Lang.TURTLE).base(Coop.ONTOLOGY).parse(graph);
    }
    digest = Fingerprint.of(all.toString());
  }

  /** Reads the files, which takes a moment: not for opening a store. */
  public static Ontology read() {
    return new Ontology();
  }

  Graph graph() {
    return graph;
  }

  /** SHA-256, hexadecimal, of the files. */
  public String digest() {
    return digest;
  }

  /** The version that the ontology states of itself. */
  public String version() {
    return graph.stream(NodeFactory.createURI(Coop.ONTOLOGY), OWL.versionInfo.asNode(), Node.ANY)
        .map(triple -> triple.getObject().getLiteralLexicalForm())
        .findFirst()
        .orElse("");
  }
}
