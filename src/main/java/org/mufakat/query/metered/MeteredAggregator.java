package org.mufakat.query.metered;

import java.util.HashSet;
import java.util.Set;
import java.util.function.BiFunction;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingProjectNamed;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprLib;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.aggregate.Accumulator;
import org.apache.jena.sparql.expr.aggregate.AggAvg;
import org.apache.jena.sparql.expr.aggregate.AggAvgDistinct;
import org.apache.jena.sparql.expr.aggregate.AggCount;
import org.apache.jena.sparql.expr.aggregate.AggCountDistinct;
import org.apache.jena.sparql.expr.aggregate.AggCountVar;
import org.apache.jena.sparql.expr.aggregate.AggCountVarDistinct;
import org.apache.jena.sparql.expr.aggregate.AggSum;
import org.apache.jena.sparql.expr.aggregate.AggSumDistinct;
import org.apache.jena.sparql.expr.aggregate.Aggregator;
import org.apache.jena.sparql.expr.aggregate.AggregatorBase;
import org.apache.jena.sparql.function.FunctionEnv;

/**
 * An aggregate that counts what it holds: a place for each group, and with DISTINCT each value. The
 * engine's own hold both in memory without end.
 */
final class MeteredAggregator extends AggregatorBase {

  private final Aggregator own;
  private final Tally tally;

  MeteredAggregator(Aggregator own, Tally tally) {
    super(own.getName(), false, own.getExprList());
    this.own = own;
    this.tally = tally;
  }

  @Override
  public Accumulator createAccumulator() {
    tally.hold();
    if (own instanceof AggCountDistinct) {
      return new Distinct(new AggCount(), (row, context) -> new BindingProjectNamed(row));
    }
    if (own instanceof AggCountVarDistinct) {
      return distinct(new AggCountVar(getExpr()));
    }
    if (own instanceof AggSumDistinct) {
      return distinct(new AggSum(getExpr()));
    }
    return own instanceof AggAvgDistinct
        ? distinct(new AggAvg(getExpr()))
        : own.createAccumulator();
  }

  private Distinct distinct(Aggregator plain) {
    Expr expression = getExpr();
    return new Distinct(plain, (row, context) -> ExprLib.evalOrNull(expression, row, context));
  }

  /** Passes on what it sees for the first time, and all errors. */
  private final class Distinct implements Accumulator {
    private final Set<Object> seen = new HashSet<>();
    private final Accumulator plain;
    private final BiFunction<Binding, FunctionEnv, Object> value;

    private Distinct(Aggregator plain, BiFunction<Binding, FunctionEnv, Object> value) {
      this.plain = plain.createAccumulator();
      this.value = value;
    }

    @Override
    public void accumulate(Binding row, FunctionEnv context) {
      Object given = value.apply(row, context);
      if (given == null) {
        plain.accumulate(row, context);
      } else if (seen.add(given)) {
        tally.hold();
        plain.accumulate(row, context);
      }
    }

    @Override
    public NodeValue getValue() {
      return plain.getValue();
    }
  }

  @Override
  public Aggregator copy(ExprList arguments) {
    return new MeteredAggregator(own.copy(arguments), tally);
  }

  @Override
  public Node getValueEmpty() {
    return own.getValueEmpty();
  }

  @Override
  public String toPrefixString() {
    return own.toPrefixString();
  }

  @Override
  public int hashCode() {
    return own.hashCode();
  }

  @Override
  public boolean equals(Aggregator other, boolean bySyntax) {
    return other instanceof MeteredAggregator metered && own.equals(metered.own, bySyntax);
  }
}
