package org.mufakat.query.metered;

import java.util.List;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.nodevalue.NodeValueOps;
import org.apache.jena.sparql.sse.Tags;

/** {@code REGEX} with an eye on the clock. */
final class MeteredRegex extends ExprFunctionN {

  private final Meter meter;
  private final MeteredPattern pattern;

  MeteredRegex(ExprList arguments, Meter meter) {
    super(Tags.tagRegex, arguments);
    this.meter = meter;
    this.pattern = new MeteredPattern("REGEX", arguments, 1, 2);
  }

  @Override
  public NodeValue eval(List<NodeValue> values) {
    String text =
        NodeValueOps.checkAndGetStringLiteral("REGEX", values.get(0)).getLiteralLexicalForm();
    return NodeValue.makeBoolean(
        pattern.among(values).matcher(new WatchedText(text, meter)).find());
  }

  @Override
  public Expr copy(ExprList arguments) {
    return new MeteredRegex(arguments, meter);
  }
}
