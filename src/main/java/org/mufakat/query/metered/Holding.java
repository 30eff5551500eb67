package org.mufakat.query.metered;

import java.util.List;
import org.apache.jena.atlas.io.IndentedWriter;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVisitor;
import org.apache.jena.sparql.algebra.Transform;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.op.Op2;
import org.apache.jena.sparql.algebra.op.OpExt;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpJoin;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.iterator.QueryIteratorWrapper;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.aggregate.AggNull;
import org.apache.jena.sparql.serializer.SerializationContext;
import org.apache.jena.sparql.util.NodeIsomorphismMap;

/**
 * A grouping or a join, which the engine holds in memory, with what it holds counted each time that
 * it runs: inside EXISTS that is once for each row.
 */
final class Holding extends OpExt {

  private static final Var NO_VALUE = Var.alloc(ARQConstants.allocVarMarker + "held");

  private final Op own;
  private final Meter meter;

  /**
   * @param own an {@link OpGroup}, or what joins two
   */
  Holding(Op own, Meter meter) {
    super("holding");
    this.own = own;
    this.meter = meter;
  }

  @Override
  public Op effectiveOp() {
    return own;
  }

  @Override
  public QueryIterator eval(QueryIterator input, ExecutionContext context) {
    Tally tally = new Tally(meter);
    return new QueryIteratorWrapper(QC.execute(counted(tally), input, context)) {
      @Override
      protected void closeIterator() {
        super.closeIterator();
        tally.release();
      }
    };
  }

  private Op counted(Tally tally) {
    if (own instanceof OpGroup group) {
      return counted(group, tally);
    }
    Op2 join = (Op2) own;
    return join instanceof OpJoin
        ? join.copy(new Held(join.getLeft(), tally), join.getRight())
        : join.copy(join.getLeft(), new Held(join.getRight(), tally));
  }

  /**
   * A group without an aggregate gets one of no value: else the engine keeps a mark for each row.
   */
  private static Op counted(OpGroup group, Tally tally) {
    List<ExprAggregator> given =
        group.getAggregators().isEmpty()
            ? List.of(new ExprAggregator(NO_VALUE, new AggNull()))
            : group.getAggregators();
    return OpGroup.create(
        group.getSubOp(),
        group.getGroupVars(),
        given.stream()
            .map(
                one ->
                    new ExprAggregator(
                        one.getVar(), new MeteredAggregator(one.getAggregator(), tally)))
            .toList());
  }

  @Override
  public Op apply(Transform transform) {
    return new Holding(Transformer.transform(transform, own), meter);
  }

  /** With what is to be known on the way, such as the graph that patterns are about. */
  @Override
  public Op apply(Transform transform, OpVisitor before, OpVisitor after) {
    return new Holding(Transformer.transform(transform, own, before, after), meter);
  }

  @Override
  public void outputArgs(IndentedWriter out, SerializationContext context) {
    own.output(out, context);
  }

  @Override
  public int hashCode() {
    return own.hashCode();
  }

  @Override
  public boolean equalTo(Op other, NodeIsomorphismMap labels) {
    return other instanceof Holding holding && own.equalTo(holding.own, labels);
  }
}
