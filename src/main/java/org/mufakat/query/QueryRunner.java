package org.mufakat.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * Asks a store. The answer is read whole in one read transaction before anything is handed out:
 * complete, or a {@link QueryFailure}.
 */
public final class QueryRunner {

  private final DatasetGraph dataset;
  private final String base;

  /**
   * @param dataset with the merged view as its default graph
   * @param base the store's base IRI, with its slash
   */
  public QueryRunner(DatasetGraph dataset, String base) {
    this.dataset = dataset;
    this.base = base;
  }

  /**
   * Answers a canned query.
   *
   * @param given values by name of parameter, as people write them
   * @throws QueryFailure for unknown, missing or wrong parameters, and as {@link #run(String,
   *     QueryOptions)}
   */
  public Answer run(CannedQuery canned, Map<String, String> given, QueryOptions options) {
    return inTransaction(options, () -> answer(prepare(canned, given, options), options));
  }

  /**
   * Answers any SELECT, ASK, CONSTRUCT or DESCRIBE.
   *
   * @throws QueryFailure if it does not parse, is not allowed, fails, or exceeds a limit
   */
  public Answer run(String sparql, QueryOptions options) {
    Query query = SparqlText.parse(sparql, base);
    return inTransaction(options, () -> answer(query, options));
  }

  /** Over which articles any answer of this store goes: what an empty result should say. */
  public Searched searched(QueryOptions options) {
    return inTransaction(options, () -> Searched.in(this::readRows, base));
  }

  /**
   * The canned query with its parameters bound: what {@link #run(CannedQuery, Map, QueryOptions)}
   * asks.
   */
  Query prepare(CannedQuery canned, Map<String, String> given, QueryOptions options) {
    refuseUnknown(canned, given);
    TermResolver resolver = new TermResolver(dataset, base, options.today());
    Map<Var, Node> values = new HashMap<>();
    Set<Var> absent = new HashSet<>();
    values.put(Parameter.LANGUAGE, NodeFactory.createLiteralString(options.language()));
    for (Parameter parameter : canned.parameters()) {
      value(canned, parameter, given)
          .ifPresentOrElse(
              value -> values.put(parameter.variable(), resolver.resolve(parameter, value)),
              () -> absent.add(parameter.variable()));
    }
    return QueryTemplate.fill(SparqlText.parse(canned.text(), base), values, absent);
  }

  private static void refuseUnknown(CannedQuery canned, Map<String, String> given) {
    for (String name : given.keySet()) {
      if (canned.parameter(name).isEmpty()) {
        throw QueryFailure.usage(
            "query "
                + canned.name()
                + " has no parameter \""
                + name
                + "\"; it has "
                + names(canned)
                + ".");
      }
    }
  }

  private static String names(CannedQuery canned) {
    return canned.parameters().isEmpty()
        ? "none"
        : canned.parameters().stream().map(Parameter::name).collect(Collectors.joining(", "));
  }

  private static Optional<String> value(
      CannedQuery canned, Parameter parameter, Map<String, String> given) {
    Optional<String> value =
        Optional.ofNullable(given.get(parameter.name())).or(parameter::fallback);
    if (value.isEmpty() && parameter.required()) {
      throw QueryFailure.usage(
          "query "
              + canned.name()
              + " needs -p "
              + parameter.name()
              + "=… ("
              + parameter.type().expects()
              + ").");
    }
    return value;
  }

  private Answer answer(Query query, QueryOptions options) {
    AllowedParts.check(query, options.services());
    try (QueryExec exec = exec(query, options)) {
      if (query.isSelectType()) {
        return rows(exec.select(), options.limits().rows());
      }
      if (query.isAskType()) {
        return new Answer.Truth(exec.ask());
      }
      Iterator<Triple> triples =
          query.isConstructType() ? exec.constructTriples() : exec.describeTriples();
      return triples(triples, query, options.limits().rows());
    }
  }

  private QueryExec exec(Query query, QueryOptions options) {
    return QueryExec.dataset(dataset)
        .query(query)
        .set(ARQ.optExprConstantFolding, false)
        .set(ARQ.httpServiceAllowed, options.services())
        .timeout(options.limits().time().toMillis())
        .build();
  }

  private List<Binding> readRows(Query query) {
    try (QueryExec exec = QueryExec.dataset(dataset).query(query).build()) {
      return rows(exec.select(), Long.MAX_VALUE).rows();
    }
  }

  private static Answer.Rows rows(RowSet found, long most) {
    List<Binding> rows = new ArrayList<>();
    while (found.hasNext()) {
      refuseBeyond(rows.size(), most);
      rows.add(found.next());
    }
    return new Answer.Rows(found.getResultVars(), rows);
  }

  private static Answer.Triples triples(Iterator<Triple> found, Query query, long most) {
    Graph graph = GraphFactory.createDefaultGraph();
    while (found.hasNext()) {
      graph.add(found.next());
      refuseBeyond(graph.size() - 1L, most);
    }
    return new Answer.Triples(graph, query.getPrefixMapping().getNsPrefixMap());
  }

  private static void refuseBeyond(long rows, long most) {
    if (rows >= most) {
      throw QueryFailure.limit(
          "More than "
              + most
              + " rows, so none are shown. Ask for less (a parameter, LIMIT), or raise --max-rows.");
    }
  }

  private <T> T inTransaction(QueryOptions options, Callable<T> work) {
    return Deadline.run(
        options.limits().time(),
        () -> ReadTransaction.call(dataset, () -> explained(work, options)));
  }

  private static <T> T explained(Callable<T> work, QueryOptions options) throws Exception {
    try {
      return work.call();
    } catch (QueryCancelledException e) {
      throw Deadline.exceeded(options.limits().time());
    } catch (QueryException e) {
      throw QueryFailure.query("The query failed while it ran: " + e.getMessage(), e);
    }
  }
}
