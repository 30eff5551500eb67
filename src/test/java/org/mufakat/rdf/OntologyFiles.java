package org.mufakat.rdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;

/** The files of {@code ontology/} as the tests read them: strictly, a warning is an error. */
final class OntologyFiles {

  static final Path COOPERATION = Path.of("ontology/cooperation.ttl");
  static final Path CODES = Path.of("ontology/codes.ttl");
  static final Path SECTORS = Path.of("ontology/sectors.ttl");
  static final Path SHAPES = Path.of("ontology/shapes.ttl");

  private OntologyFiles() {}

  static Graph graph(Path... files) {
    Graph graph = GraphFactory.createDefaultGraph();
    for (Path file : files) {
      parser(file).parse(graph);
    }
    return graph;
  }

  static DatasetGraph dataset(Path file) {
    return parser(file).toDatasetGraph();
  }

  /** Files of a folder that end so, sorted; none where there is no such folder. */
  static List<Path> in(String folder, String... endings) {
    if (!Files.isDirectory(Path.of(folder))) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(Path.of(folder))) {
      return files
          .filter(file -> Stream.of(endings).anyMatch(file.toString()::endsWith))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static org.apache.jena.riot.RDFParserBuilder builder(Path file) {
    return RDFParser.source(file).errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging);
  }

  private static RDFParser parser(Path file) {
    return builder(file).build();
  }
}
