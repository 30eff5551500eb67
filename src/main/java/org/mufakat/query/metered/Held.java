package org.mufakat.query.metered;

import org.apache.jena.atlas.io.IndentedWriter;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVisitor;
import org.apache.jena.sparql.algebra.Transform;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.op.OpExt;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIteratorWrapper;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.serializer.SerializationContext;
import org.apache.jena.sparql.util.NodeIsomorphismMap;

/** That side of a join which the engine holds in memory while it reads the other, row by row. */
final class Held extends OpExt {

  private final Op rows;
  private final Tally tally;

  Held(Op rows, Tally tally) {
    super("held");
    this.rows = rows;
    this.tally = tally;
  }

  @Override
  public Op effectiveOp() {
    return rows;
  }

  @Override
  public QueryIterator eval(QueryIterator input, ExecutionContext context) {
    return new QueryIteratorWrapper(QC.execute(rows, input, context)) {
      @Override
      protected Binding moveToNextBinding() {
        tally.hold();
        return super.moveToNextBinding();
      }
    };
  }

  @Override
  public Op apply(Transform transform) {
    return new Held(Transformer.transform(transform, rows), tally);
  }

  /** With what is to be known on the way, such as the graph that patterns are about. */
  @Override
  public Op apply(Transform transform, OpVisitor before, OpVisitor after) {
    return new Held(Transformer.transform(transform, rows, before, after), tally);
  }

  @Override
  public void outputArgs(IndentedWriter out, SerializationContext context) {
    rows.output(out, context);
  }

  @Override
  public int hashCode() {
    return rows.hashCode();
  }

  @Override
  public boolean equalTo(Op other, NodeIsomorphismMap labels) {
    return other instanceof Held held && rows.equalTo(held.rows, labels);
  }
}
