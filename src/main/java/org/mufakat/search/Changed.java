package org.mufakat.search;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.mufakat.rdf.Delta;

/** Of what the entries are to be made anew: nodes of the merged view, and graphs of articles. */
record Changed(Set<Node> nodes, Set<Node> graphs) {

  static Changed of(Delta delta) {
    Changed changed = new Changed(new HashSet<>(), new HashSet<>());
    Stream.concat(delta.removed().stream(), delta.added().stream()).forEach(changed::add);
    return changed;
  }

  private void add(Quad quad) {
    if (quad.isDefaultGraph()) {
      nodes.add(quad.getSubject());
    } else {
      graphs.add(quad.getGraph());
    }
  }

  void apply(IndexWriter writer, Entries after) throws IOException {
    for (Node node : nodes) {
      forget(node, writer);
      after.merged(node, writer::addDocument);
    }
    for (Node graph : graphs) {
      forget(graph, writer);
      after.article(graph, writer::addDocument);
    }
  }

  private static void forget(Node owner, IndexWriter writer) throws IOException {
    if (owner.isURI()) {
      writer.deleteDocuments(new Term(Documents.OWNER, owner.getURI()));
    }
  }
}
