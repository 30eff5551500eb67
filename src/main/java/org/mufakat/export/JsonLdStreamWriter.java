package org.mufakat.export;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.Optional;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.XSD;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.RDFHandlerException;
import org.eclipse.rdf4j.rio.helpers.AbstractRDFWriter;

/**
 * A Rio writer of expanded JSON-LD that holds one statement at a time, where Rio's own holds the
 * whole document.
 *
 * <p>Expects statements grouped by graph (default graph first), subject and predicate; what comes
 * apart becomes another object, which JSON-LD allows. Without a context, so that readers fetch
 * none. No blank nodes.
 */
final class JsonLdStreamWriter extends AbstractRDFWriter {

  private final JsonWriter json;
  private Optional<Resource> graph = Optional.empty();
  private Optional<Resource> subject = Optional.empty();
  private Optional<String> key = Optional.empty();

  JsonLdStreamWriter(Writer out) {
    this.json = new JsonWriter(out);
    json.setIndent(" ");
  }

  @Override
  public RDFFormat getRDFFormat() {
    return RDFFormat.JSONLD;
  }

  @Override
  public void startRDF() {
    super.startRDF();
    write(json::beginArray);
  }

  @Override
  protected void consumeStatement(Statement statement) {
    write(
        () -> {
          moveToGraph(Optional.ofNullable(statement.getContext()));
          moveToSubject(statement.getSubject());
          moveToKey(keyOf(statement));
          writeValue(statement.getObject());
        });
  }

  @Override
  public void handleComment(String comment) {
    // JSON has none.
  }

  @Override
  public void endRDF() {
    write(
        () -> {
          moveToGraph(Optional.empty());
          endSubject();
          json.endArray();
          json.flush();
        });
  }

  private void moveToGraph(Optional<Resource> wanted) throws IOException {
    if (wanted.equals(graph)) {
      return;
    }
    endSubject();
    if (graph.isPresent()) {
      json.endArray().endObject();
    }
    if (wanted.isPresent()) {
      json.beginObject().name("@id").value(wanted.get().stringValue()).name("@graph").beginArray();
    }
    graph = wanted;
  }

  private void moveToSubject(Resource wanted) throws IOException {
    if (subject.isPresent() && subject.get().equals(wanted)) {
      return;
    }
    endSubject();
    json.beginObject().name("@id").value(wanted.stringValue());
    subject = Optional.of(wanted);
  }

  private void moveToKey(String wanted) throws IOException {
    if (key.isPresent() && key.get().equals(wanted)) {
      return;
    }
    endKey();
    json.name(wanted).beginArray();
    key = Optional.of(wanted);
  }

  private void endSubject() throws IOException {
    endKey();
    if (subject.isPresent()) {
      json.endObject();
    }
    subject = Optional.empty();
  }

  private void endKey() throws IOException {
    if (key.isPresent()) {
      json.endArray();
    }
    key = Optional.empty();
  }

  private static String keyOf(Statement statement) {
    boolean type =
        statement.getPredicate().equals(RDF.TYPE) && statement.getObject() instanceof IRI;
    return type ? "@type" : statement.getPredicate().stringValue();
  }

  private void writeValue(Value value) throws IOException {
    if (key.isPresent() && key.get().equals("@type")) {
      json.value(value.stringValue());
      return;
    }
    json.beginObject();
    if (value instanceof Literal literal) {
      writeLiteral(literal);
    } else {
      json.name("@id").value(value.stringValue());
    }
    json.endObject();
  }

  private void writeLiteral(Literal literal) throws IOException {
    json.name("@value").value(literal.getLabel());
    if (literal.getLanguage().isPresent()) {
      json.name("@language").value(literal.getLanguage().get());
    } else if (!literal.getDatatype().equals(XSD.STRING)) {
      json.name("@type").value(literal.getDatatype().stringValue());
    }
  }

  private static void write(Step step) {
    try {
      step.run();
    } catch (IOException e) {
      throw new RDFHandlerException(e);
    }
  }

  private interface Step {
    void run() throws IOException;
  }
}
