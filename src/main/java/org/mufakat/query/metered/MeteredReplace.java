package org.mufakat.query.metered;

import java.util.List;
import java.util.regex.Matcher;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.nodevalue.NodeValueOps;
import org.apache.jena.sparql.sse.Tags;

/** {@code REPLACE} with an eye on the clock and on the length of what it makes. */
final class MeteredReplace extends ExprFunctionN {

  private final Meter meter;
  private final MeteredPattern pattern;

  MeteredReplace(ExprList arguments, Meter meter) {
    super(Tags.tagReplace, arguments);
    this.meter = meter;
    this.pattern = new MeteredPattern("REPLACE", arguments, 1, 3);
  }

  @Override
  public NodeValue eval(List<NodeValue> values) {
    Node given = NodeValueOps.checkAndGetStringLiteral("REPLACE", values.get(0));
    Node put = NodeValueOps.checkAndGetStringLiteral("REPLACE", values.get(2));
    WatchedText text = new WatchedText(given.getLiteralLexicalForm(), meter);
    String replaced = replaced(pattern.among(values).matcher(text), put.getLiteralLexicalForm());
    return replaced.equals(text.toString()) ? values.get(0) : like(given, replaced);
  }

  /** As the engine does it: of matches of nothing only the first counts. */
  private String replaced(Matcher matcher, String put) {
    StringBuilder made = new StringBuilder();
    boolean any = false;
    try {
      while (matcher.find()) {
        if (!any || matcher.start() != matcher.end()) {
          matcher.appendReplacement(made, put);
          meter.checkLength(made.length());
        }
        any = true;
      }
    } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
      throw new ExprEvalException("REPLACE: no such group", e);
    }
    matcher.appendTail(made);
    return made.toString();
  }

  private static NodeValue like(Node given, String text) {
    String language = given.getLiteralLanguage();
    return language.isEmpty()
        ? NodeValue.makeString(text)
        : NodeValue.makeNode(
            NodeFactory.createLiteralDirLang(text, language, given.getLiteralBaseDirection()));
  }

  @Override
  public Expr copy(ExprList arguments) {
    return new MeteredReplace(arguments, meter);
  }
}
