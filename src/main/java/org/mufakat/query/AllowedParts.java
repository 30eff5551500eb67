package org.mufakat.query;

import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpLeftJoin;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.op.OpTriple;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.ExprFunction;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.mufakat.Exit;
import org.mufakat.Failure;

/**
 * What a query may not contain: parts that would run code or, unless allowed, ask other servers,
 * and more OPTIONALs than can be planned in time. Looked for in the algebra, so also in sub-queries
 * and EXISTS.
 */
final class AllowedParts {

  private static final Set<String> CODE = Set.of("java:", "http://jena.apache.org/ARQ/jsFunction#");

  /** Casts: the only functions of SPARQL 1.1 that are called by an IRI. */
  private static final String CASTS = "http://www.w3.org/2001/XMLSchema#";

  /**
   * The engine looks for the variables of each OPTIONAL in all that it holds, so the work grows
   * with the square of them, and it does not look at its clock meanwhile.
   */
  private static final int MOST_OPTIONALS = 500;

  private AllowedParts() {}

  /**
   * @throws Failure naming the first part that is not allowed
   */
  static void check(Query query, Services services) {
    if (query.isJsonType() || query.isUnknownType()) {
      throw new Failure(
          Exit.QUERY,
          "this is no SELECT, ASK, CONSTRUCT or DESCRIBE",
          "ask with one of these four");
    }
    if (query.getQueryPattern() == null) {
      return;
    }
    Op op = Algebra.compile(query);
    Walker.walk(op, new Operators(services), new Functions());
  }

  private static final class Operators extends OpVisitorBase {
    private final Services services;
    private int optionals;

    Operators(Services services) {
      this.services = services;
    }

    @Override
    public void visit(OpService service) {
      if (!services.isOn()) {
        throw new Failure(
            Exit.QUERY,
            "SERVICE would ask another server, and that is off",
            "leave it out; who runs this allows it with --allow-service");
      }
      if (!services.any()) {
        checkListed(service);
      }
      Walker.walk(service.getSubOp(), this, new Functions());
    }

    @Override
    public void visit(OpLeftJoin optional) {
      optionals++;
      if (optionals > MOST_OPTIONALS) {
        throw new Failure(
            Exit.QUERY,
            "the query has more than " + MOST_OPTIONALS + " OPTIONAL parts",
            "ask in several queries");
      }
    }

    private void checkListed(OpService service) {
      Node target = service.getService();
      if (!target.isURI() || !services.allows(target.getURI())) {
        throw new Failure(
            Exit.QUERY,
            "SERVICE would ask a server that is not on the list",
            "leave it out; who runs this lists servers with --allow-service");
      }
      if (service.getSilent()) {
        throw new Failure(
            Exit.QUERY,
            "SILENT would hide that another server failed, and an answer is complete or an error",
            "leave out SILENT");
      }
    }

    @Override
    public void visit(OpBGP triples) {
      triples.getPattern().forEach(triple -> checkName(triple.getPredicate()));
    }

    @Override
    public void visit(OpTriple triple) {
      checkName(triple.getTriple().getPredicate());
    }
  }

  private static final class Functions extends ExprVisitorBase {
    @Override
    public void visit(ExprFunctionN function) {
      checkName(function);
    }

    private static void checkName(ExprFunction function) {
      if (function.getFunctionIRI() != null) {
        checkFunction(function.getFunctionIRI());
      }
    }
  }

  private static void checkFunction(String iri) {
    checkName(iri);
    if (!iri.startsWith(CASTS)) {
      throw new Failure(
          Exit.QUERY,
          "the function <" + iri + "> is not one of SPARQL 1.1",
          "use those of SPARQL 1.1 and the casts of XML Schema");
    }
  }

  private static void checkName(Node predicate) {
    if (predicate.isURI()) {
      checkName(predicate.getURI());
    }
  }

  private static void checkName(String iri) {
    if (CODE.stream().anyMatch(iri::startsWith)) {
      throw new Failure(
          Exit.QUERY, "<" + iri + "> would run code, which no query may", "leave it out");
    }
  }
}
