package org.mufakat.search;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.mufakat.rdf.Terms;

/**
 * A kind of things that are found by words: a row of {@code things.tsv}.
 *
 * @param name as facets call it
 * @param type the class of its nodes; empty where words alone make one
 * @param merged whether they are looked for in the merged view, else in the graphs of articles
 * @param weight added to the score, so that of things that fit alike the likelier comes first
 * @param texts properties with words, the one that names it first
 * @param country property with its countries
 * @param isCountry whether it is one itself
 * @param years properties with days of the years it belongs to
 */
public record Kind(
    String name,
    Optional<Node> type,
    boolean merged,
    float weight,
    List<Node> texts,
    Optional<Node> country,
    boolean isCountry,
    List<Node> years) {

  private static final Map<String, String> PREFIXES = Terms.prefixes();
  private static final List<Kind> ALL =
      WordTables.rows("things.tsv").stream().map(Kind::of).toList();

  /** All of them. */
  public static List<Kind> all() {
    return ALL;
  }

  static List<Kind> inMergedView() {
    return ALL.stream().filter(Kind::merged).toList();
  }

  static List<Kind> inArticles() {
    return ALL.stream().filter(kind -> !kind.merged).toList();
  }

  /** Every property with words. */
  static Set<String> properties() {
    return ALL.stream()
        .flatMap(kind -> kind.texts.stream())
        .map(Node::getURI)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Kind of(String[] row) {
    boolean self = row[5].equals("self");
    return new Kind(
        row[0],
        nodes(row[1]).findFirst(),
        row[2].equals("merged"),
        Float.parseFloat(row[3]),
        nodes(row[4]).toList(),
        self ? Optional.empty() : nodes(row[5]).findFirst(),
        self,
        nodes(row[6]).toList());
  }

  private static Stream<Node> nodes(String names) {
    return Arrays.stream(names.split(" ")).filter(name -> !name.isEmpty()).map(Kind::node);
  }

  private static Node node(String prefixed) {
    int colon = prefixed.indexOf(':');
    return NodeFactory.createURI(
        PREFIXES.get(prefixed.substring(0, colon)) + prefixed.substring(colon + 1));
  }
}
