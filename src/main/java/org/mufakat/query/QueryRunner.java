package org.mufakat.query;

import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryException;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecBuilder;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.graph.GraphFactory;
import org.mufakat.Exit;
import org.mufakat.Failure;
import org.mufakat.query.metered.Meter;
import org.mufakat.query.metered.MeteredAlgebra;
import org.mufakat.query.metered.Stop;
import org.mufakat.search.SearchIndex;
import org.mufakat.search.TextQueries;

/**
 * Asks a store. The answer is read whole in one read transaction before anything is handed out:
 * complete, or a {@link Failure}.
 */
public final class QueryRunner {

  /** What is sorted or told apart beyond these goes to disk. */
  private static final long ROWS_IN_MEMORY = 200_000;

  private final DatasetGraph dataset;
  private final String base;
  private final SearchIndex index;

  /**
   * @param dataset with the merged view as its default graph
   * @param base the store's base IRI, with its slash
   */
  public QueryRunner(DatasetGraph dataset, String base) {
    this(dataset, base, SearchIndex.inMemory(dataset, base));
  }

  /**
   * @param index of the words of the dataset
   */
  public QueryRunner(DatasetGraph dataset, String base, SearchIndex index) {
    this.dataset = dataset;
    this.base = base;
    this.index = index;
  }

  /**
   * Answers a canned query.
   *
   * @param given values by name of parameter, as people write them
   * @throws Failure for unknown, missing or wrong parameters, and as {@link #run(String,
   *     QueryOptions)}
   */
  public Answer run(CannedQuery canned, Map<String, String> given, QueryOptions options) {
    return run(canned, given, options, new WholeAnswer());
  }

  /**
   * As {@link #run(CannedQuery, Map, QueryOptions)}, read by the caller.
   *
   * @see AnswerReader
   */
  public <T> T run(
      CannedQuery canned, Map<String, String> given, QueryOptions options, AnswerReader<T> reader) {
    return inTransaction(options, () -> answer(prepare(canned, given, options), options, reader));
  }

  /**
   * Answers any SELECT, ASK, CONSTRUCT or DESCRIBE.
   *
   * @throws Failure if it does not parse, is not allowed, fails, or exceeds a limit
   */
  public Answer run(String sparql, QueryOptions options) {
    return run(sparql, GraphChoice.OF_THE_QUERY, options, new WholeAnswer());
  }

  /**
   * As {@link #run(String, QueryOptions)}, read by the caller.
   *
   * @param graphs of which the query is asked
   * @see AnswerReader
   */
  public <T> T run(
      String sparql, GraphChoice graphs, QueryOptions options, AnswerReader<T> reader) {
    return inTransaction(
        options, () -> answer(graphs.applyTo(SparqlText.parse(sparql, base)), options, reader));
  }

  /** Over which articles any answer of this store goes: what an empty result should say. */
  public Searched searched(QueryOptions options) {
    return inTransaction(options, () -> Searched.in(this::readRows, base));
  }

  /**
   * The canned query with its parameters bound, as SPARQL to take away.
   *
   * @throws Failure for unknown, missing or wrong parameters
   */
  public String text(CannedQuery canned, Map<String, String> given, QueryOptions options) {
    return inTransaction(options, () -> prepare(canned, given, options).toString());
  }

  /** The codes that values of this type can have; none where there are too many to choose from. */
  public Set<String> choices(ParameterType type, QueryOptions options) {
    return type == ParameterType.ENTITY || type.namesQuery().isEmpty()
        ? Set.of()
        : inTransaction(
            options,
            () -> new NamedNodes(dataset, base, type.namesQuery().orElseThrow()).localNames());
  }

  /** The canned query with its parameters bound: what is asked. */
  Query prepare(CannedQuery canned, Map<String, String> given, QueryOptions options) {
    TermResolver resolver = new TermResolver(dataset, base, options.today());
    return new GivenValues(canned, given).bind(resolver, options.language(), base);
  }

  private <T> T answer(Query query, QueryOptions options, AnswerReader<T> reader) {
    AllowedParts.check(query, options.services());
    try (QueryExec exec = exec(query, options)) {
      if (query.isSelectType()) {
        return reader.rows(limited(exec.select(), options.limits().rows()));
      }
      if (query.isAskType()) {
        return reader.truth(exec.ask());
      }
      Iterator<Triple> triples =
          query.isConstructType() ? exec.constructTriples() : exec.describeTriples();
      return reader.triples(
          graph(triples, options.limits().rows()), query.getPrefixMapping().getNsPrefixMap());
    }
  }

  private QueryExec exec(Query query, QueryOptions options) {
    Duration time = options.limits().time();
    Meter meter = Meter.start(time, options.limits().held());
    Services services = options.services();
    QueryExecBuilder exec =
        QueryExec.dataset(dataset)
            .query(query)
            .set(ARQ.optExprConstantFolding, false)
            .set(ARQ.spillToDiskThreshold, Math.min(ROWS_IN_MEMORY, options.limits().held()))
            .set(ARQConstants.sysOptimizerFactory, MeteredAlgebra.optimizer(meter))
            .set(ARQ.httpServiceAllowed, services.isOn());
    TextQueries.allow(exec, index, options.limits().rows(), time);
    if (!services.any() && services.isOn()) {
      exec.set(ARQ.httpQueryClient, new ListedHttpClient(services, time));
      exec.set(ARQ.httpQueryTimeout, time.toMillis());
    }
    return exec.timeout(time.toMillis()).build();
  }

  private List<Binding> readRows(Query query) {
    try (QueryExec exec = QueryExec.dataset(dataset).query(query).build()) {
      return new WholeAnswer().rows(exec.select()).rows();
    }
  }

  private static RowSet limited(RowSet found, long most) {
    Iterator<Binding> rows =
        new Iterator<>() {
          private long count;

          @Override
          public boolean hasNext() {
            return found.hasNext();
          }

          @Override
          public Binding next() {
            refuseBeyond(count++, most);
            return found.next();
          }
        };
    return RowSetStream.create(found.getResultVars(), rows);
  }

  private static Graph graph(Iterator<Triple> found, long most) {
    Graph graph = GraphFactory.createDefaultGraph();
    while (found.hasNext()) {
      graph.add(found.next());
      refuseBeyond(graph.size() - 1L, most);
    }
    return graph;
  }

  private static void refuseBeyond(long rows, long most) {
    if (rows >= most) {
      throw new Failure(
          Exit.LIMIT,
          "there are more than " + most + " rows, so none are shown",
          "ask for less, or raise --max-rows");
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
    } catch (Stop e) {
      throw e.failure();
    } catch (QueryCancelledException e) {
      throw Meter.exceeded(options.limits().time());
    } catch (QueryException e) {
      throw new Failure(
          Exit.QUERY, "the query failed while it ran: " + e.getMessage(), "mend the query", e);
    }
  }
}
