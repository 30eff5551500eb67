package org.mufakat.rdf;

import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** IRIs that come from outside: taken as they are, or not at all. */
final class WebLinks {

  private static final Pattern ADDRESS =
      Pattern.compile("https?://[^\\s<>\"{}|\\\\^`\\p{Cntrl}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}]+");
  private static final Pattern BROKEN_ESCAPE = Pattern.compile("%(?![0-9A-Fa-f]{2})");

  private WebLinks() {}

  /**
   * @throws InvalidTermException unless it is an absolute web address that every RDF syntax can
   *     hold unchanged
   */
  static Node of(String address) {
    if (!ADDRESS.matcher(address).matches() || BROKEN_ESCAPE.matcher(address).find()) {
      throw new InvalidTermException(
          "\"" + address.replaceAll("\\p{Cntrl}|\\p{Cf}|\\p{Cs}", "?") + "\" is no web address");
    }
    return NodeFactory.createURI(address);
  }
}
