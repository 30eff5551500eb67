package org.mufakat.rdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.OWL;
import org.mufakat.reference.ProjectFiles;

/** The ontology, the codes and the sectors as they stand in {@code ontology/}. */
public final class Ontology {

  static final List<String> FILES =
      List.of("ontology/cooperation.ttl", "ontology/codes.ttl", "ontology/sectors.ttl");

  private Ontology() {}

  /** SHA-256, hexadecimal, of the files. */
  public static String digest() {
    StringBuilder all = new StringBuilder();
    FILES.forEach(file -> all.append(file).append('\n').append(ProjectFiles.read(file)));
    return Fingerprint.of(all.toString());
  }

  /** The version that the ontology states of itself. */
  public static String version() {
    Graph graph = GraphFactory.createDefaultGraph();
    read(FILES.get(0), graph);
    return graph.stream(NodeFactory.createURI(Coop.ONTOLOGY), OWL.versionInfo.asNode(), Node.ANY)
        .map(triple -> triple.getObject().getLiteralLexicalForm())
        .findFirst()
        .orElse("");
  }

  static Graph graph() {
    Graph graph = GraphFactory.createDefaultGraph();
    FILES.forEach(file -> read(file, graph));
    return graph;
  }

  private static void read(String file, Graph graph) {
    try (InputStream in = ProjectFiles.open(file)) {
      RDFParser.source(in).lang(Lang.TURTLE).base(Coop.ONTOLOGY).parse(graph);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
