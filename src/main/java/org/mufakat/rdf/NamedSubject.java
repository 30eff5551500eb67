package org.mufakat.rdf;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/**
 * Something that a file of RDF gives names.
 *
 * @param country alpha-2 code, where the file states one as {@code schema:addressCountry}
 */
public record NamedSubject(String iri, List<String> names, Optional<String> country) {

  private static final Set<Node> NAMES =
      Set.of(
          Terms.Rdfs.label,
          Terms.Skos.prefLabel,
          Terms.Skos.altLabel,
          Terms.Foaf.name,
          Terms.Schema.name,
          NodeFactory.createURI("http://schema.org/name"));

  private static final Set<Node> COUNTRIES =
      Set.of(
          NodeFactory.createURI(Terms.Schema.NS + "addressCountry"),
          NodeFactory.createURI("http://schema.org/addressCountry"));

  /** Whether a file ends as one of RDF does. */
  public static boolean inFile(Path file) {
    return RdfFile.isOne(file);
  }

  /** All subjects of a file that have an IRI and a name, in its order. */
  public static List<NamedSubject> read(Path file) {
    Map<String, List<String>> names = new LinkedHashMap<>();
    Map<String, String> countries = new LinkedHashMap<>();
    RdfFile.read(file, "about:", triple -> note(triple, names, countries));
    return names.entrySet().stream()
        .map(
            entry ->
                new NamedSubject(
                    entry.getKey(),
                    List.copyOf(entry.getValue()),
                    Optional.ofNullable(countries.get(entry.getKey()))))
        .toList();
  }

  private static void note(
      Triple triple, Map<String, List<String>> names, Map<String, String> countries) {
    if (!triple.getSubject().isURI() || !triple.getObject().isLiteral()) {
      return;
    }
    String subject = triple.getSubject().getURI();
    String value = triple.getObject().getLiteralLexicalForm();
    if (NAMES.contains(triple.getPredicate())) {
      names.computeIfAbsent(subject, unseen -> new ArrayList<>()).add(value);
    } else if (COUNTRIES.contains(triple.getPredicate())) {
      countries.put(subject, value);
    }
  }
}
