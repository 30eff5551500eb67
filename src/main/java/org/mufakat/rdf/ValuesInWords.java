package org.mufakat.rdf;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.mufakat.entity.NormalisedName;

/**
 * Whether words name a value: a country, body or person by one of its names, a field of cooperation
 * as the article states it, a text by itself. Case and punctuation do not count, whole words do.
 */
final class ValuesInWords {

  private final Map<Node, Set<String>> forms = new HashMap<>();
  private final Map<String, String> bounded = new HashMap<>();

  void add(Node value, Collection<String> names) {
    Set<String> known = forms.computeIfAbsent(value, unseen -> new HashSet<>());
    names.stream().map(this::bounded).forEach(known::add);
  }

  /** A value that goes by the names of another: a participation by those of its participant. */
  void addSame(Node value, Node as) {
    forms.computeIfAbsent(value, unseen -> new HashSet<>()).addAll(of(as));
  }

  boolean name(String words, Node value) {
    return of(value).stream().anyMatch(bounded(words)::contains);
  }

  private Set<String> of(Node value) {
    return value.isLiteral()
        ? Set.of(bounded(value.getLiteralLexicalForm()))
        : forms.getOrDefault(value, Set.of());
  }

  private String bounded(String words) {
    return bounded.computeIfAbsent(words, unseen -> "-" + NormalisedName.of(words) + "-");
  }
}
