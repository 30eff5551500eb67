package org.mufakat.export;

import java.util.HashSet;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.eclipse.rdf4j.common.xml.XMLUtil;
import org.mufakat.Exit;
import org.mufakat.Failure;

/**
 * What RDF/XML cannot say, found before the first byte is written: a predicate that is no qualified
 * name, and characters that XML 1.0 forbids.
 */
final class XmlLimits {

  private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

  /** Names that RDF/XML keeps for its own syntax (RDF 1.1 XML Syntax, section 7.2.5). */
  private static final Set<String> SYNTAX =
      Set.of(
          "RDF",
          "ID",
          "about",
          "parseType",
          "resource",
          "nodeID",
          "datatype",
          "Description",
          "li",
          "aboutEach",
          "aboutEachPrefix",
          "bagID");

  private final Set<Node> goodPredicates = new HashSet<>();

  /**
   * Passes a quad that RDF/XML can hold.
   *
   * @throws Failure naming the predicate or the node
   */
  void check(Quad quad) {
    if (!goodPredicates.contains(quad.getPredicate())) {
      checkPredicate(quad.getPredicate().toString());
      goodPredicates.add(quad.getPredicate());
    }
    Node object = quad.getObject();
    String text = object.isLiteral() ? object.getLiteralLexicalForm() : "";
    if (!text.codePoints().allMatch(XMLUtil::isValidCharacterDataChar)) {
      throw refused(
          "a control character in the value of <"
              + quad.getPredicate()
              + "> of <"
              + quad.getSubject()
              + ">");
    }
  }

  private static void checkPredicate(String predicate) {
    boolean syntax =
        predicate.startsWith(RDF) && SYNTAX.contains(predicate.substring(RDF.length()));
    if (syntax || XMLUtil.findURISplitIndex(predicate) < 0) {
      throw refused("the predicate <" + predicate + ">, which is no qualified name");
    }
  }

  private static Failure refused(String what) {
    return new Failure(
        Exit.USAGE, "rdfxml cannot hold " + what, "choose turtle or ntriples instead");
  }
}
