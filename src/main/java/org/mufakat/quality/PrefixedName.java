package org.mufakat.quality;

import java.util.Map;
import org.apache.jena.graph.Node;
import org.mufakat.rdf.Terms;

/** How figures name a class: {@code coop:Agreement}; the IRI where no vocabulary has it. */
final class PrefixedName {

  private static final Map<String, String> PREFIXES = Terms.prefixes();

  private PrefixedName() {}

  static String of(Node node) {
    String iri = node.toString();
    return PREFIXES.entrySet().stream()
        .filter(entry -> iri.startsWith(entry.getValue()))
        .map(entry -> entry.getKey() + ":" + iri.substring(entry.getValue().length()))
        .findFirst()
        .orElse(iri);
  }
}
