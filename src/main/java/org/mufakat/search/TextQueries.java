package org.mufakat.search;

import java.time.Duration;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.text.TextQuery;
import org.apache.jena.query.text.TextQueryPF;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.core.Substitute;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExecBuilder;
import org.apache.jena.sparql.pfunction.PropFuncArg;
import org.apache.jena.sparql.pfunction.PropertyFunctionFactory;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.mufakat.Exit;
import org.mufakat.Failure;

/** {@code text:query} in SPARQL, and no other property function. */
public final class TextQueries {

  private static final String QUERY = TextQuery.NS + "query";
  private static final PropertyFunctionRegistry ONLY = new Only();

  private TextQueries() {}

  /**
   * Lets a query use it.
   *
   * @param rows more hits are refused, never cut
   * @param time the longest that one search may take
   */
  public static void allow(QueryExecBuilder query, SearchIndex index, long rows, Duration time) {
    query
        .set(ARQ.propertyFunctions, true)
        .set(ARQConstants.registryPropertyFunctions, ONLY)
        .set(TextQuery.textIndex, new StoredTexts(index, rows, time));
  }

  /** Jena's own finds classes by the names of properties; this one knows a single name. */
  private static final class Only extends PropertyFunctionRegistry {
    @Override
    public boolean manages(String iri) {
      return iri.equals(QUERY);
    }

    @Override
    public PropertyFunctionFactory get(String iri) {
      return manages(iri) ? name -> new Checked() : null;
    }
  }

  /** jena-text finds nothing, and says nothing, where it does not understand; this says so. */
  private static final class Checked extends TextQueryPF {

    @Override
    public QueryIterator exec(
        Binding row, PropFuncArg subject, Node name, PropFuncArg object, ExecutionContext context) {
      PropFuncArg given = Substitute.substitute(object, row);
      if (given.isList()) {
        given.getArgList().forEach(Checked::check);
      } else {
        check(given.getArg());
      }
      return super.exec(row, subject, name, object, context);
    }

    private static void check(Node argument) {
      if (argument.isVariable()) {
        throw refused("its words are in ?" + argument.getName() + ", which has no value there");
      }
      if (argument.isURI() && !Kind.properties().contains(argument.getURI())) {
        throw refused("<" + argument.getURI() + "> is not one of the properties with words");
      }
      if (argument.isLiteral() && argument.getLiteralLexicalForm().startsWith("highlight:")) {
        throw refused("it marks no words; /search does");
      }
    }

    private static Failure refused(String why) {
      return new Failure(
          Exit.QUERY,
          "text:query: " + why,
          "write (?thing ?score ?text ?graph) text:query (property … \"words\" limit), with"
              + " properties of "
              + String.join(", ", Kind.properties()));
    }
  }
}
