package org.mufakat.query.metered;

import java.util.function.Consumer;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.NodeValue;

/** Lets a value through when it has been looked at. */
final class Watched extends ExprFunction1 {

  private final Consumer<NodeValue> look;

  Watched(Expr value, Consumer<NodeValue> look) {
    super(value, "watched");
    this.look = look;
  }

  @Override
  public NodeValue eval(NodeValue value) {
    look.accept(value);
    return value;
  }

  @Override
  public Expr copy(Expr value) {
    return new Watched(value, look);
  }
}
