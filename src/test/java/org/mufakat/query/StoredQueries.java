package org.mufakat.query;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.out.NodeFmtLib;

/** Writes {@code ontology/queries.ttl}. */
final class StoredQueries {

  static final Path FILE = Path.of("ontology/queries.ttl");
  static final String SPACE = "https://w3id.org/mufakat/ontology/query/";

  private StoredQueries() {}

  static String write() throws IOException {
    return Stream.concat(
            Stream.of(
                Files.readString(Path.of("src/test/resources/ontology/queries-head.ttl")),
                prefixes()),
            CannedQueries.all().stream().map(StoredQueries::turtle))
        .collect(Collectors.joining("\n"));
  }

  private static String prefixes() {
    return Prefixes.all().entrySet().stream()
        .map(
            prefix ->
                "  sh:declare [ sh:prefix %s ; sh:namespace %s^^xsd:anyURI ]"
                    .formatted(quoted(prefix.getKey()), quoted(prefix.getValue())))
        .collect(Collectors.joining(" ;\n", "<" + SPACE + "prefixes>\n", " .\n"));
  }

  private static String turtle(CannedQuery query) {
    return """
    <%s> a sh:SPARQLExecutable, sh:SPARQLSelectExecutable ;
      rdfs:label %s ;
      rdfs:comment %s ;
      schema:keywords %s ;
      sh:prefixes <%sprefixes> ;
      sh:select %s ;
      rdfs:isDefinedBy <https://w3id.org/mufakat/ontology/queries> .
    """
        .formatted(
            SPACE + query.name(),
            both(query.summary()),
            both(query.description()),
            query.tags().stream().map(StoredQueries::quoted).collect(Collectors.joining(", ")),
            SPACE,
            lines(query.text()));
  }

  private static String both(Bilingual text) {
    return quoted(text.en()) + "@en, " + quoted(text.id()) + "@id";
  }

  private static String lines(String text) {
    return "\"\"\"" + text.replace("\\", "\\\\").replace("\"\"\"", "\\\"\"\"") + "\"\"\"";
  }

  private static String quoted(String text) {
    return NodeFmtLib.strNT(NodeFactory.createLiteralString(text));
  }
}
