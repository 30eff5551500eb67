package org.mufakat.link;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import org.mufakat.Exit;
import org.mufakat.Failure;

/** What a reconciliation service answers, held to the schemas of the API. */
final class ReconciliationJson {

  private static final String VERSION = "0.2";

  private final URI service;

  /**
   * @param service for messages
   */
  ReconciliationJson(URI service) {
    this.service = service;
  }

  /**
   * What a service says of itself.
   *
   * @param view address of a page about a candidate, with {@code {{id}}} in it
   */
  record Manifest(String name, String identifierSpace, Optional<String> view) {}

  /**
   * @param features as {@code name=value} with semicolons between
   */
  record Candidate(String id, String name, double score, String features) {}

  /**
   * @throws Failure if the service speaks another version, or this is no manifest
   */
  Manifest manifest(String json) {
    JsonObject manifest = object(json);
    boolean speaks =
        manifest.get("versions") instanceof JsonArray versions
            && versions.asList().contains(new JsonPrimitive(VERSION));
    if (!speaks) {
      throw wrong("does not say that it speaks version " + VERSION + " of the API");
    }
    text(manifest, "schemaSpace");
    Optional<String> view =
        manifest.get("view") instanceof JsonObject shown
            ? Optional.of(text(shown, "url"))
            : Optional.empty();
    return new Manifest(text(manifest, "name"), text(manifest, "identifierSpace"), view);
  }

  /** The names of a batch as queries {@code q0}, {@code q1}, … */
  static String batch(List<String> names, Optional<String> type, int most) {
    JsonObject batch = new JsonObject();
    for (String name : names) {
      JsonObject query = new JsonObject();
      query.addProperty("query", name);
      type.ifPresent(wanted -> query.addProperty("type", wanted));
      query.addProperty("limit", most);
      batch.add("q" + batch.size(), query);
    }
    return batch.toString();
  }

  /** The candidates for each query of a batch, in its order. */
  List<List<Candidate>> candidates(String json, int queries) {
    JsonObject answer = object(json);
    List<List<Candidate>> candidates = new ArrayList<>();
    for (int i = 0; i < queries; i++) {
      candidates.add(
          answer.get("q" + i) instanceof JsonObject one
              ? objects(one, "result").stream().map(this::candidate).toList()
              : missing("q" + i));
    }
    return candidates;
  }

  private Candidate candidate(JsonObject candidate) {
    return new Candidate(
        text(candidate, "id"),
        text(candidate, "name"),
        primitive(candidate, "score").filter(JsonPrimitive::isNumber).isPresent()
            ? candidate.get("score").getAsDouble()
            : missing("score"),
        features(candidate));
  }

  private String features(JsonObject candidate) {
    StringJoiner features = new StringJoiner(";");
    primitive(candidate, "match").ifPresent(match -> features.add("match=" + match.getAsString()));
    if (candidate.has("features")) {
      for (JsonObject feature : objects(candidate, "features")) {
        String value = primitive(feature, "value").map(JsonPrimitive::getAsString).orElse("");
        features.add(text(feature, "id") + "=" + value);
      }
    }
    return features.toString();
  }

  private String text(JsonObject object, String key) {
    return primitive(object, key)
        .filter(JsonPrimitive::isString)
        .map(JsonPrimitive::getAsString)
        .orElseGet(() -> missing(key));
  }

  private static Optional<JsonPrimitive> primitive(JsonObject object, String key) {
    return object.get(key) instanceof JsonPrimitive value ? Optional.of(value) : Optional.empty();
  }

  private List<JsonObject> objects(JsonObject object, String key) {
    List<JsonObject> objects = new ArrayList<>();
    JsonArray array = object.get(key) instanceof JsonArray given ? given : missing(key);
    for (JsonElement element : array) {
      objects.add(element instanceof JsonObject one ? one : missing(key));
    }
    return objects;
  }

  private JsonObject object(String json) {
    try {
      if (JsonParser.parseString(json) instanceof JsonObject object) {
        return object;
      }
    } catch (JsonParseException | StackOverflowError e) {
      // answered below
    }
    throw wrong("answers with something else than a JSON object");
  }

  private <T> T missing(String key) {
    throw wrong("answers without a proper \"" + key + "\", which the API wants");
  }

  private Failure wrong(String why) {
    return new Failure(
        Exit.REFUSED,
        "the service " + service + " " + why,
        "name the address of a service for the Reconciliation Service API " + VERSION);
  }
}
