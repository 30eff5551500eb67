package org.mufakat.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.RDFWriter;
import org.eclipse.rdf4j.rio.Rio;
import org.eclipse.rdf4j.rio.helpers.BasicWriterSettings;
import org.eclipse.rdf4j.rio.turtle.TurtleWriterSettings;
import org.mufakat.rdf.Licence;

/** A dump through one of Rio's writers. Terms that neighbours share are decoded once. */
final class RioSink implements QuadSink {

  private static final ValueFactory VALUES = SimpleValueFactory.getInstance();

  private final Writer out;
  private final RDFWriter rio;
  private final Map<String, String> prefixes;
  private final byte[][] before = new byte[QuadPart.COUNT][];
  private final Value[] values = new Value[QuadPart.COUNT];

  RioSink(RDFFormat format, Map<String, String> prefixes, OutputStream out) {
    this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
    this.rio =
        format.equals(RDFFormat.JSONLD)
            ? new JsonLdStreamWriter(this.out)
            : Rio.createWriter(format, this.out);
    this.prefixes = prefixes;
    // Abbreviating a number rewrites it: "1"^^xsd:decimal would come back as 1.0, another term.
    rio.getWriterConfig()
        .set(TurtleWriterSettings.ABBREVIATE_NUMBERS, false)
        .set(BasicWriterSettings.PRETTY_PRINT, true);
  }

  @Override
  public void begin() throws IOException {
    passOn(
        () -> {
          rio.startRDF();
          prefixes.forEach(rio::handleNamespace);
          rio.handleComment(Licence.NOTE); // after them: RDF/XML declares no prefix later
        });
  }

  @Override
  public void write(EncodedQuad quad) throws IOException {
    passOn(() -> rio.handleStatement(statement(quad)));
  }

  @Override
  public void end() throws IOException {
    passOn(rio::endRDF);
    out.flush();
  }

  private Statement statement(EncodedQuad quad) {
    Resource subject = (Resource) value(quad, QuadPart.SUBJECT);
    IRI predicate = (IRI) value(quad, QuadPart.PREDICATE);
    Value object = value(quad, QuadPart.OBJECT);
    return quad.inDefaultGraph()
        ? VALUES.createStatement(subject, predicate, object)
        : VALUES.createStatement(
            subject, predicate, object, (Resource) value(quad, QuadPart.GRAPH));
  }

  private Value value(EncodedQuad quad, QuadPart part) {
    int i = part.ordinal();
    if (quad.part(part) != before[i]) {
      before[i] = quad.part(part);
      values[i] = TermBytes.read(before[i]);
    }
    return values[i];
  }

  /**
   * Rio and the libraries below it wrap a full disk or a closed pipe; the caller gets the failure
   * itself.
   */
  private static void passOn(Runnable step) throws IOException {
    try {
      step.run();
    } catch (RuntimeException e) {
      throw diskFailure(e).orElseThrow(() -> e);
    }
  }

  private static Optional<IOException> diskFailure(Throwable failure) {
    return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
        .filter(IOException.class::isInstance)
        .map(IOException.class::cast)
        .findFirst();
  }
}
