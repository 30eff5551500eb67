package org.mufakat.serve.linked;

import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.mufakat.query.Answer;
import org.mufakat.query.AnswerWriter;
import org.mufakat.query.Prefixes;
import org.mufakat.serve.Response;
import org.mufakat.serve.Settings;
import org.mufakat.serve.Spool;

/** Statements as a body, with the prefixes that they use. */
public final class GraphBody {

  private GraphBody() {}

  public static Response response(Graph graph, Form form, Settings settings) {
    Spool body = new Spool(settings.limits().answerBytes());
    try {
      new AnswerWriter(form.format(), "", 0)
          .write(new Answer.Triples(graph, prefixes(graph)), body);
    } catch (RuntimeException e) {
      body.close();
      throw e;
    }
    return Response.of(form.contentType(), body);
  }

  private static Map<String, String> prefixes(Graph graph) {
    Map<String, String> used = new TreeMap<>();
    graph.stream()
        .forEach(
            triple -> {
              note(triple.getSubject(), used);
              note(triple.getPredicate(), used);
              note(triple.getObject(), used);
            });
    return used;
  }

  private static void note(Node node, Map<String, String> used) {
    String iri =
        node.isURI() ? node.getURI() : node.isLiteral() ? node.getLiteralDatatypeURI() : "";
    Prefixes.all().entrySet().stream()
        .filter(prefix -> iri.startsWith(prefix.getValue()))
        .forEach(prefix -> used.put(prefix.getKey(), prefix.getValue()));
  }
}
