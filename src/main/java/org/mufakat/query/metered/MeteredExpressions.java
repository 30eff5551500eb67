package org.mufakat.query.metered;

import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.sparql.expr.E_Add;
import org.apache.jena.sparql.expr.E_Divide;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.E_Multiply;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.E_StrDatatype;
import org.apache.jena.sparql.expr.E_StrEncodeForURI;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.E_Subtract;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.vocabulary.XSD;

/** Puts a meter on the functions that can run long or make much out of little. */
final class MeteredExpressions extends ExprTransformCopy {

  private static final Set<Class<? extends Expr>> ARITHMETIC =
      Set.of(E_Add.class, E_Subtract.class, E_Multiply.class, E_Divide.class);

  /** Casts that make no number. */
  private static final Set<String> TEXTS = Set.of(XSD.xstring.getURI(), XSD.anyURI.getURI());

  private final Meter meter;

  MeteredExpressions(Meter meter) {
    this.meter = meter;
  }

  @Override
  public Expr transform(ExprFunction1 function, Expr argument) {
    return function instanceof E_StrEncodeForURI
        ? function.copy(watched(argument, value -> meter.check(value, 16)))
        : super.transform(function, argument);
  }

  @Override
  public Expr transform(ExprFunction2 function, Expr one, Expr other) {
    if (ARITHMETIC.contains(function.getClass())) {
      Consumer<NodeValue> look = value -> meter.check(value, 2);
      return function.copy(watched(one, look), watched(other, look));
    }
    return function instanceof E_StrDatatype
        ? function.copy(watched(one, meter::checkNumeral), other)
        : super.transform(function, one, other);
  }

  @Override
  public Expr transform(ExprFunctionN function, ExprList arguments) {
    if (function instanceof E_Regex) {
      return new MeteredRegex(arguments, meter);
    }
    if (function instanceof E_StrReplace) {
      return new MeteredReplace(arguments, meter);
    }
    if (function instanceof E_StrConcat) {
      int share = Math.max(1, arguments.size());
      return function.copy(watched(arguments, value -> meter.check(value, share)));
    }
    return function instanceof E_Function && !TEXTS.contains(function.getFunctionIRI())
        ? function.copy(watched(arguments, meter::checkNumeral))
        : super.transform(function, arguments);
  }

  private static ExprList watched(ExprList arguments, Consumer<NodeValue> look) {
    ExprList watched = new ExprList();
    arguments.forEach(argument -> watched.add(watched(argument, look)));
    return watched;
  }

  private static Expr watched(Expr argument, Consumer<NodeValue> look) {
    return argument.isConstant() && argument.getConstant().isString()
        ? argument
        : new Watched(argument, look);
  }
}
