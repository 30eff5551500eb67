package org.mufakat.query.metered;

import java.util.List;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpJoin;
import org.apache.jena.sparql.algebra.op.OpLeftJoin;
import org.apache.jena.sparql.algebra.op.OpMinus;
import org.apache.jena.sparql.algebra.optimize.Optimize;
import org.apache.jena.sparql.algebra.optimize.RewriteFactory;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcat;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcatDistinct;
import org.apache.jena.sparql.expr.aggregate.Aggregator;

/** Queries whose every part can be stopped. */
public final class MeteredAlgebra extends TransformCopy {

  private final Meter meter;

  private MeteredAlgebra(Meter meter) {
    this.meter = meter;
  }

  /**
   * Optimises as the engine does, and then puts the meter in, save into what another server is
   * asked.
   */
  public static RewriteFactory optimizer(Meter meter) {
    return context -> op -> of(Optimize.stdOptimizationFactory.create(context).rewrite(op), meter);
  }

  private static Op of(Op op, Meter meter) {
    return Transformer.transformSkipService(
        new MeteredAlgebra(meter), new MeteredExpressions(meter), op);
  }

  @Override
  public Op transform(OpGroup group, Op below) {
    List<ExprAggregator> watched = group.getAggregators().stream().map(this::watched).toList();
    return new Holding(OpGroup.create(below, group.getGroupVars(), watched), meter);
  }

  private ExprAggregator watched(ExprAggregator aggregator) {
    Aggregator gathering = aggregator.getAggregator();
    if (gathering instanceof AggGroupConcat || gathering instanceof AggGroupConcatDistinct) {
      Expr gathered = new Watched(gathering.getExprList().get(0), meter::gather);
      return new ExprAggregator(aggregator.getVar(), gathering.copy(new ExprList(gathered)));
    }
    return aggregator;
  }

  @Override
  public Op transform(OpJoin join, Op left, Op right) {
    return new Holding(super.transform(join, left, right), meter);
  }

  @Override
  public Op transform(OpLeftJoin join, Op left, Op right) {
    return new Holding(super.transform(join, left, right), meter);
  }

  @Override
  public Op transform(OpMinus minus, Op left, Op right) {
    return new Holding(super.transform(minus, left, right), meter);
  }
}
