package org.mufakat.change;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.mufakat.rdf.Coop;
import org.mufakat.rdf.Terms;

/** Sorts of nodes that people look for, in the order in which they are told. */
enum Sort {
  ARTICLE("article", Terms.Schema.NewsArticle),
  AGREEMENT("agreement", Coop.Agreement),
  EVENT("event", Coop.CooperationEvent),
  PERSON("person", Terms.Foaf.Person),
  INSTITUTION("institution", Coop.Institution),
  POST("post", Terms.Org.Post),
  COUNTRY("country", Coop.Country),
  CONCEPT("concept", Terms.Skos.Concept),
  OTHER("other");

  private final String label;
  private final List<Node> types;

  Sort(String label, Node... types) {
    this.label = label;
    this.types = List.of(types);
  }

  String label() {
    return label;
  }

  static Sort of(List<Node> types) {
    Optional<Sort> sort =
        Arrays.stream(values())
            .filter(one -> one.types.stream().anyMatch(types::contains))
            .findFirst();
    return sort.orElse(OTHER);
  }
}
