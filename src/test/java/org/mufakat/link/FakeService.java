package org.mufakat.link;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A reconciliation service on this machine. It holds each request to the API 0.2 and answers from a
 * list of names; what breaks the API is answered with 400 and kept in {@link #complaints}.
 */
public final class FakeService implements AutoCloseable {

  static final String MANIFEST =
      """
      {"versions": ["0.1", "0.2"], "name": "Example register",
       "identifierSpace": "http://www.wikidata.org/entity/", "schemaSpace": "http://www.wikidata.org/prop/direct/",
       "view": {"url": "https://www.wikidata.org/wiki/{{id}}"}}
      """;

  private static final Set<String> QUERY_KEYS =
      Set.of("query", "type", "limit", "properties", "type_strict");

  /** How it answers a request, whatever it is. */
  interface Behaviour {
    void answer(HttpExchange exchange) throws IOException;
  }

  final List<String> complaints = new CopyOnWriteArrayList<>();
  final List<Integer> batches = new CopyOnWriteArrayList<>();
  private final HttpServer server;
  private final Map<String, String> idsByName;

  public FakeService(Map<String, String> idsByName) {
    this.idsByName = idsByName;
    this.server = started(this::reconcile);
  }

  FakeService(Behaviour behaviour) {
    this.idsByName = Map.of();
    this.server = started(behaviour);
  }

  private static HttpServer started(Behaviour behaviour) {
    try {
      HttpServer server =
          HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
      server.createContext("/", exchange -> behaviour.answer(exchange));
      server.start();
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/reconcile";
  }

  private void reconcile(HttpExchange exchange) throws IOException {
    if (exchange.getRequestMethod().equals("GET")) {
      send(exchange, 200, MANIFEST);
      return;
    }
    String form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    List<String> wrong = new ArrayList<>();
    if (!"application/x-www-form-urlencoded"
        .equals(exchange.getRequestHeaders().getFirst("Content-Type"))) {
      wrong.add("content type " + exchange.getRequestHeaders().getFirst("Content-Type"));
    }
    if (!form.startsWith("queries=") || form.contains("&")) {
      wrong.add("form " + form);
      reject(exchange, wrong);
      return;
    }
    JsonObject batch =
        JsonParser.parseString(
                URLDecoder.decode(form.substring("queries=".length()), StandardCharsets.UTF_8))
            .getAsJsonObject();
    batches.add(batch.size());
    JsonObject answer = new JsonObject();
    batch
        .entrySet()
        .forEach(
            entry -> {
              JsonObject query = entry.getValue().getAsJsonObject();
              if (!QUERY_KEYS.containsAll(query.keySet()) || !query.has("query")) {
                wrong.add("query " + query);
              }
              String name = query.get("query").getAsString();
              answer.add(entry.getKey(), JsonParser.parseString(result(name)));
            });
    if (wrong.isEmpty()) {
      send(exchange, 200, answer.toString());
    } else {
      reject(exchange, wrong);
    }
  }

  private String result(String name) {
    String id = idsByName.get(name);
    return id == null
        ? "{\"result\": []}"
        : """
        {"result": [
          {"id": "%s", "name": "%s", "score": 87.4, "match": true, "type": [{"id": "Q5", "name": "thing"}],
           "features": [{"id": "name_tokensort", "value": 100}, {"id": "all_labels", "value": true}]},
          {"id": "P31", "name": "no item at all", "score": 99},
          {"id": "Q99999", "name": "something else", "score": 12.5, "match": false}]}
        """
            .formatted(id, name);
  }

  private void reject(HttpExchange exchange, List<String> wrong) throws IOException {
    complaints.addAll(wrong);
    send(exchange, 400, "{}");
  }

  static void send(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
