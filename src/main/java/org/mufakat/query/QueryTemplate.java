package org.mufakat.query;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.ExprTransform;
import org.apache.jena.sparql.graph.NodeTransform;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformSubst;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformer;
import org.apache.jena.sparql.syntax.syntaxtransform.ExprTransformNodeElement;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/**
 * A parsed query whose parameters are variables. Values take the place of variables in the syntax
 * tree, never in text.
 *
 * <p>An absent parameter takes its blocks with it: the innermost plain block {@code { … }}, a
 * member of another group, that mentions it. The body of OPTIONAL, UNION, MINUS, GRAPH or EXISTS is
 * no plain block.
 */
final class QueryTemplate {

  private QueryTemplate() {}

  /**
   * The query with terms in place of parameters, and without the blocks of absent ones.
   *
   * @throws IllegalArgumentException if an absent parameter stands outside a plain block
   */
  static Query fill(Query template, Map<Var, Node> values, Set<Var> absent) {
    Query kept = absent.isEmpty() ? template : withoutBlocks(template, absent);
    return values.isEmpty() ? kept : QueryTransformOps.replaceVars(kept, values);
  }

  private static Query withoutBlocks(Query template, Set<Var> absent) {
    Mention mention = new Mention(absent);
    Query kept = QueryTransformOps.transform(template, new BlockRemoval(mention));
    if (mention.in(kept.getQueryPattern())) {
      throw new IllegalArgumentException(
          "an optional parameter of " + absent + " stands outside a plain block { … }");
    }
    return kept;
  }

  /**
   * Drops the plain blocks that mention an absent parameter; children come first, so the innermost
   * goes.
   */
  private static final class BlockRemoval extends ElementTransformCopyBase {
    private final Mention mention;

    BlockRemoval(Mention mention) {
      this.mention = mention;
    }

    @Override
    public Element transform(ElementGroup group, List<Element> members) {
      ElementGroup kept = new ElementGroup();
      members.stream()
          .filter(member -> !(member instanceof ElementGroup && mention.in(member)))
          .forEach(kept::addElement);
      return kept;
    }
  }

  /**
   * Whether part of a query mentions one of these variables: walks exactly the way that binding
   * walks.
   */
  private static final class Mention {
    private final ElementTransformSubst walk;
    private final ExprTransform walkOfExpressions;
    private boolean met;

    Mention(Set<Var> variables) {
      NodeTransform watch =
          node -> {
            met |= node instanceof Var variable && variables.contains(variable);
            return node;
          };
      walk = new ElementTransformSubst(watch);
      walkOfExpressions = new ExprTransformNodeElement(watch, walk);
    }

    boolean in(Element element) {
      met = false;
      ElementTransformer.transform(element, walk, walkOfExpressions);
      return met;
    }
  }
}
