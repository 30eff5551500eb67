package org.mufakat.query.metered;

import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.RegexEngine;
import org.apache.jena.sparql.expr.nodevalue.NodeValueOps;

/** The pattern among the arguments of a function, compiled once where it is always the same. */
final class MeteredPattern {

  private static final int LONGEST = 1 << 14;

  private final String function;
  private final int at;
  private final int flagsAt;
  private final Optional<Pattern> fixed;

  /**
   * @param at the place of the pattern among the arguments
   * @param flagsAt that of the flags, which may be left out
   */
  MeteredPattern(String function, ExprList arguments, int at, int flagsAt) {
    this.function = function;
    this.at = at;
    this.flagsAt = flagsAt;
    this.fixed =
        isFixed(arguments, at) && isFixed(arguments, flagsAt)
            ? Optional.of(
                compile(
                    arguments.get(at).getConstant(),
                    flagsAt < arguments.size() ? arguments.get(flagsAt).getConstant() : null))
            : Optional.empty();
  }

  private static boolean isFixed(ExprList arguments, int at) {
    Expr argument = at < arguments.size() ? arguments.get(at) : NodeValue.nvEmptyString;
    return argument.isConstant() && argument.getConstant().isString();
  }

  Pattern among(java.util.List<NodeValue> values) {
    return fixed.orElseGet(
        () -> compile(values.get(at), flagsAt < values.size() ? values.get(flagsAt) : null));
  }

  private Pattern compile(NodeValue pattern, NodeValue flags) {
    String text = text(pattern);
    if (text.length() > LONGEST) {
      throw new ExprEvalException(function + ": the pattern is longer than " + LONGEST);
    }
    return RegexEngine.makePattern(function, text, flags == null ? null : text(flags));
  }

  private String text(NodeValue value) {
    return NodeValueOps.checkAndGetStringLiteral(function, value).getLiteralLexicalForm();
  }
}
