package org.mufakat.store;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonSyntaxException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.mufakat.rdf.Changes;

/**
 * The names of nodes that left a store, a line each with the generation that was the first without
 * them: what somebody cited once is told apart from what never was. A node that comes back is in
 * the store, whatever stands here.
 */
final class Departures implements Changes {

  private final Set<Node> touched = new HashSet<>();
  private final Changes next;

  /**
   * @param next hears all changes as well
   */
  Departures(Changes next) {
    this.next = next;
  }

  @Override
  public void removed(Quad quad) {
    touched.add(quad.getSubject());
    if (!quad.isDefaultGraph()) {
      touched.add(quad.getGraph());
    }
    next.removed(quad);
  }

  @Override
  public void added(Quad quad) {
    next.added(quad);
  }

  /** Writes down which of the nodes that lost statements are gone. */
  void record(StoreLayout layout, String generation, DatasetGraph after) throws IOException {
    String lines =
        touched.stream()
            .filter(node -> node.isURI() && !isIn(after, node))
            .map(node -> node.getURI() + "\t" + generation + "\n")
            .sorted()
            .collect(Collectors.joining());
    if (!lines.isEmpty()) {
      Files.writeString(
          layout.departures(), lines, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
      Disk.sync(layout.departures());
    }
  }

  private static boolean isIn(DatasetGraph dataset, Node node) {
    return dataset.contains(Node.ANY, node, Node.ANY, Node.ANY)
        || dataset.contains(node, Node.ANY, Node.ANY, Node.ANY);
  }

  /** All that ever left, by name. */
  static Map<String, Departure> read(StoreLayout layout) throws IOException {
    if (!Files.exists(layout.departures())) {
      return Map.of();
    }
    Map<String, String> days = days(layout);
    Map<String, Departure> found = new HashMap<>();
    try (Stream<String> lines = Files.lines(layout.departures(), StandardCharsets.UTF_8)) {
      lines
          .map(line -> line.split("\t"))
          .filter(columns -> columns.length == 2)
          .forEach(
              columns ->
                  found.put(
                      columns[0],
                      new Departure(
                          columns[0], columns[1], Optional.ofNullable(days.get(columns[1])))));
    }
    return Map.copyOf(found);
  }

  /** When each generation was made. */
  private static Map<String, String> days(StoreLayout layout) throws IOException {
    Map<String, String> days = new HashMap<>();
    for (String line : new Journal(layout).lines()) {
      JsonObject json = object(line);
      if (json.has("generation") && json.has("at")) {
        days.put(json.get("generation").getAsString(), json.get("at").getAsString());
      }
    }
    return days;
  }

  private static JsonObject object(String line) {
    try {
      return JsonParser.parseString(line).getAsJsonObject();
    } catch (JsonSyntaxException | IllegalStateException damaged) {
      return new JsonObject();
    }
  }
}
