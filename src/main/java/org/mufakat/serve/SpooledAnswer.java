package org.mufakat.serve;

import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.ARQ;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.rowset.RowSetWriter;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.exec.RowSet;
import org.mufakat.query.AnswerReader;

/** Writes an answer, in the form that the client likes best, while it is being found. */
final class SpooledAnswer implements AnswerReader<Response>, AutoCloseable {

  private final Accepted accepted;
  private final Spool spool;

  SpooledAnswer(Accepted accepted, long mostBytes) {
    this.accepted = accepted;
    this.spool = new Spool(mostBytes);
  }

  @Override
  public Response rows(RowSet rows) {
    ResultFormat.Offer form = ResultFormat.best(accepted, false);
    writer(form).write(spool, rows, ARQ.getContext());
    return response(form);
  }

  @Override
  public Response truth(boolean value) {
    ResultFormat.Offer form = ResultFormat.best(accepted, false);
    writer(form).write(spool, value, ARQ.getContext());
    return response(form);
  }

  private static RowSetWriter writer(ResultFormat.Offer form) {
    Lang lang = form.format().lang();
    return RowSetWriterRegistry.getFactory(lang).create(lang);
  }

  @Override
  public Response triples(Graph graph, Map<String, String> prefixes) {
    ResultFormat.Offer form = ResultFormat.best(accepted, true);
    prefixes.forEach(graph.getPrefixMapping()::setNsPrefix);
    RDFWriter.source(graph).lang(form.format().lang()).output(spool);
    return response(form);
  }

  private Response response(ResultFormat.Offer form) {
    return Response.of(form.type(), spool);
  }

  /** For an answer that came to nothing. */
  @Override
  public void close() {
    spool.close();
  }
}
