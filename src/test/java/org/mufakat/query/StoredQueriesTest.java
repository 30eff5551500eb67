package org.mufakat.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;

/** The queries that a store holds are those of the files. */
class StoredQueriesTest {

  @Test
  void theTurtleSaysWhatTheFilesSay() throws IOException {
    if (Boolean.getBoolean("mufakat.regenerate")) {
      Files.writeString(StoredQueries.FILE, StoredQueries.write());
    }
    assertEquals(StoredQueries.write(), Files.readString(StoredQueries.FILE));
  }

  @Test
  void aToolThatKnowsOnlyTheStoreCanParseEachOfThem() {
    Graph stored = GraphFactory.createDefaultGraph();
    RDFParser.source(StoredQueries.FILE).parse(stored);
    String prefixes =
        stored.stream(Node.ANY, SHACL.declare, Node.ANY)
            .map(triple -> prefix(stored, triple.getObject()))
            .sorted()
            .reduce("", String::concat);
    Map<String, String> found = new TreeMap<>();
    stored.stream(Node.ANY, SHACL.select, Node.ANY)
        .forEach(
            triple ->
                found.put(
                    triple.getSubject().getURI().substring(StoredQueries.SPACE.length()),
                    triple.getObject().getLiteralLexicalForm()));
    found.values().forEach(text -> QueryFactory.create(prefixes + text, Example.BASE));
    Map<String, String> written = new TreeMap<>();
    CannedQueries.all().forEach(query -> written.put(query.name(), query.text()));
    assertEquals(written, found);
  }

  private static String prefix(Graph stored, Node declaration) {
    return "PREFIX %s: <%s>\n"
        .formatted(
            value(stored, declaration, SHACL.prefix), value(stored, declaration, SHACL.namespace));
  }

  private static String value(Graph stored, Node subject, Node property) {
    return stored.stream(subject, property, Node.ANY)
        .map(triple -> triple.getObject().getLiteralLexicalForm())
        .findFirst()
        .orElseThrow();
  }
}
