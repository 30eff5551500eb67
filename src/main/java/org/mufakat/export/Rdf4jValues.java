package org.mufakat.export;

import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.mufakat.Exit;
import org.mufakat.Failure;

/**
 * The one bridge from Jena's nodes to RDF4J's values: same term in, same term out.
 *
 * <p>Refused: blank nodes and triple terms, which a store never holds, and IRIs and language tags
 * that no syntax can write. Rio's writers would change those silently, so that the dump would hold
 * another term than the store.
 */
final class Rdf4jValues {

  private static final ValueFactory VALUES = SimpleValueFactory.getInstance();
  private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*");
  private static final String FORBIDDEN_IN_IRI = "<>\"{}|^`\\";

  private Rdf4jValues() {}

  /**
   * The same term.
   *
   * @throws Failure naming the term, if it is not an IRI or a literal that every syntax can write
   */
  static Value of(Node node) {
    if (node.isURI()) {
      return VALUES.createIRI(writable(node.getURI()));
    }
    if (node.isLiteral()) {
      return literal(node);
    }
    throw refused(node.toString(), "is neither an IRI nor a literal");
  }

  private static Value literal(Node node) {
    String text = node.getLiteralLexicalForm();
    refuseHalfCharacters(text);
    String language = node.getLiteralLanguage();
    if (language == null || language.isEmpty()) {
      return VALUES.createLiteral(text, VALUES.createIRI(writable(node.getLiteralDatatypeURI())));
    }
    if (node.getLiteralBaseDirection() != null) {
      throw refused(node.toString(), "has a base direction, which RDF 1.1 cannot write");
    }
    if (!LANGUAGE.matcher(language).matches()) {
      throw refused(node.toString(), "has a language tag that is none");
    }
    return VALUES.createLiteral(text, language);
  }

  private static String writable(String iri) {
    if (iri.indexOf(':') < 0) {
      throw refused(iri, "is not an absolute IRI");
    }
    for (int i = 0; i < iri.length(); i++) {
      char c = iri.charAt(i);
      if (c <= ' ' || FORBIDDEN_IN_IRI.indexOf(c) >= 0) {
        throw refused(iri, "holds a character that no IRI may hold (U+%04X)".formatted((int) c));
      }
    }
    refuseHalfCharacters(iri);
    return iri;
  }

  /** Half of a surrogate pair has no bytes in UTF-8; encoders put a question mark in its place. */
  private static void refuseHalfCharacters(String text) {
    for (int i = 0; i < text.length(); i++) {
      int codePoint = text.codePointAt(i);
      if (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE) {
        throw refused(text, "holds half a character (U+%04X)".formatted(codePoint));
      }
      i += Character.charCount(codePoint) - 1;
    }
  }

  private static Failure refused(String term, String why) {
    return new Failure(
        Exit.STORE,
        "cannot export the term " + term + ": it " + why,
        "the store is damaged or another program wrote to it: run mufakat verify");
  }
}
