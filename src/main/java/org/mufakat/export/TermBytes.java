package org.mufakat.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.jena.graph.Node;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.rio.helpers.NTriplesUtil;

/** Terms as the bytes that Rio's N-Quads writer gives them, there and back. */
final class TermBytes {

  private static final boolean PLAIN_STRINGS = true;
  private static final boolean ESCAPE_BEYOND_ASCII = false;

  private TermBytes() {}

  static byte[] of(Node node) {
    StringBuilder text = new StringBuilder();
    Value value = Rdf4jValues.of(node);
    try {
      if (value instanceof IRI iri) {
        NTriplesUtil.append(iri, text, ESCAPE_BEYOND_ASCII);
      } else {
        NTriplesUtil.append(value, text, PLAIN_STRINGS, ESCAPE_BEYOND_ASCII);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("a StringBuilder does not fail", e);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  static Value read(byte[] term) {
    String text = new String(term, StandardCharsets.UTF_8);
    return NTriplesUtil.parseValue(text, SimpleValueFactory.getInstance());
  }
}
