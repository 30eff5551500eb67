package org.mufakat.rdf;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.tdb2.store.NodeId;
import org.mufakat.Exit;
import org.mufakat.Failure;

/**
 * Data of somebody else beside the store's own: one graph under a name, for queries to join with.
 *
 * <p>It is kept as sorted N-Triples in which every node has a name and every literal the form in
 * which the store gives it back, so that one file is one text.
 */
public final class DataSet {

  private static final Pattern NAME = Pattern.compile("[a-z0-9]([a-z0-9._-]{0,62}[a-z0-9])?");

  private DataSet() {}

  /**
   * The text that a data set is kept as.
   *
   * @param iris of the store, against whose base relative IRIs resolve
   * @throws Failure if the file cannot be read, or says what only the store may say
   */
  public static String read(Path file, Iris iris) {
    Graph graph = GraphFactory.createDefaultGraph();
    RdfFile.read(
        file,
        iris.base(),
        triple -> {
          check(file, triple);
          graph.add(triple);
        });
    try {
      UnnamedNodes names = new UnnamedNodes(graph, iris);
      return graph.stream()
          .map(triple -> line(triple, names))
          .distinct()
          .sorted()
          .map(line -> line + "\n")
          .collect(Collectors.joining());
    } catch (InvalidTermException e) {
      throw new Failure(Exit.REFUSED, file + " has " + e.getMessage(), "give these nodes IRIs", e);
    }
  }

  private static void check(Path file, Triple triple) {
    if (triple.getPredicate().getURI().startsWith(Coop.NS)) {
      throw new Failure(
          Exit.REFUSED,
          file + " states " + triple.getPredicate() + ", which only articles state here",
          "use the terms of the data's own field");
    }
    Node value = triple.getObject();
    if (value.isTripleTerm() || value.isLiteral() && value.getLiteralBaseDirection() != null) {
      throw new Failure(
          Exit.REFUSED,
          file + " has a value that only RDF 1.2 knows: " + value,
          "write it with the means of RDF 1.1");
    }
  }

  private static String line(Triple triple, UnnamedNodes names) {
    return NodeFmtLib.strNT(names.name(triple.getSubject()))
        + " "
        + NodeFmtLib.strNT(triple.getPredicate())
        + " "
        + NodeFmtLib.strNT(stored(names.name(triple.getObject())))
        + " .";
  }

  /** As the store gives it back: what it keeps as a number is written as that number. */
  private static Node stored(Node node) {
    NodeId inline = node.isLiteral() ? NodeId.inline(node) : null;
    return inline == null ? node : NodeId.extract(inline);
  }

  /** The graph of a data set. */
  public static Quads graph(String name, String text, Iris iris) {
    Node graph = iris.dataGraph(name);
    List<Quad> quads = new ArrayList<>();
    Graph triples = GraphFactory.createDefaultGraph();
    RDFParser.fromString(text, Lang.NTRIPLES).parse(triples);
    triples.stream().map(triple -> Quad.create(graph, triple)).forEach(quads::add);
    return new Quads(quads);
  }

  /**
   * The name of a data set, if it is one.
   *
   * @throws Failure for any other
   */
  public static String name(String name) {
    if (!NAME.matcher(name).matches()) {
      throw new Failure(
          Exit.USAGE,
          "\"" + name + "\" is no name of a data set",
          "choose one of small letters, digits and . _ - with --name");
    }
    return name;
  }
}
