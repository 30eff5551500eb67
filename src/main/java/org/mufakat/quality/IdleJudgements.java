package org.mufakat.quality;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.mufakat.rdf.Codes;
import org.mufakat.rdf.Terms;

/** Judgements of people that decide nothing now, as the store says. */
public final class IdleJudgements {

  private static final String VERDICTS = Codes.NS + "verdict/";

  private IdleJudgements() {}

  /** One line each, sorted. For use inside a read transaction. */
  public static List<String> in(DatasetGraph dataset) {
    List<String> lines = new ArrayList<>();
    dataset
        .find(Quad.defaultGraphIRI, Node.ANY, Terms.Dcterms.type, Node.ANY)
        .forEachRemaining(
            quad -> {
              Node verdict = quad.getObject();
              if (verdict.isURI() && verdict.getURI().startsWith(VERDICTS)) {
                dataset
                    .find(Quad.defaultGraphIRI, quad.getSubject(), Terms.Rdfs.comment, Node.ANY)
                    .forEachRemaining(
                        comment -> lines.add(comment.getObject().getLiteralLexicalForm()));
              }
            });
    lines.sort(null);
    return lines;
  }
}
