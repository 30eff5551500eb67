package org.mufakat.store;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a generation was made from, and what came out.
 *
 * @param basis digests of all that went into it but the articles
 * @param graphs {@link GraphHash} of each graph but those of articles, by name: {@code default},
 *     {@code reference}, {@code links}
 * @param quads statements in all graphs together
 * @param files size in bytes of each file of the database, which never changes again
 */
public record Manifest(
    Basis basis, Map<String, String> graphs, long articles, long quads, Map<String, Long> files) {

  /**
   * What, beside the articles, decides what a store holds.
   *
   * @param ontologyVersion as the ontology states it
   * @param linksDigest of the links that people accepted; empty where there are none
   * @param data digests of the data loaded beside, by name
   */
  public record Basis(
      String ontologyVersion,
      String ontologyDigest,
      String rulesDigest,
      String referenceDigest,
      String linksDigest,
      Map<String, String> data) {}

  String json() {
    JsonObject json = new JsonObject();
    json.addProperty("ontologyVersion", basis.ontologyVersion());
    json.addProperty("ontologyDigest", basis.ontologyDigest());
    json.addProperty("rulesDigest", basis.rulesDigest());
    json.addProperty("referenceDigest", basis.referenceDigest());
    json.addProperty("linksDigest", basis.linksDigest());
    JsonObject data = new JsonObject();
    new TreeMap<>(basis.data()).forEach(data::addProperty);
    json.add("data", data);
    JsonObject hashes = new JsonObject();
    graphs.forEach(hashes::addProperty);
    json.add("graphs", hashes);
    json.addProperty("articles", articles);
    json.addProperty("quads", quads);
    JsonObject sizes = new JsonObject();
    files.forEach(sizes::addProperty);
    json.add("files", sizes);
    return new GsonBuilder().setPrettyPrinting().create().toJson(json) + "\n";
  }

  static Manifest read(JsonObject json) {
    Map<String, String> graphs = strings(json.getAsJsonObject("graphs"));
    Map<String, Long> files = new TreeMap<>();
    json.getAsJsonObject("files")
        .entrySet()
        .forEach(entry -> files.put(entry.getKey(), entry.getValue().getAsLong()));
    Basis basis =
        new Basis(
            json.get("ontologyVersion").getAsString(),
            json.get("ontologyDigest").getAsString(),
            json.get("rulesDigest").getAsString(),
            json.get("referenceDigest").getAsString(),
            json.get("linksDigest").getAsString(),
            strings(json.getAsJsonObject("data")));
    return new Manifest(
        basis, graphs, json.get("articles").getAsLong(), json.get("quads").getAsLong(), files);
  }

  private static Map<String, String> strings(JsonObject object) {
    Map<String, String> strings = new TreeMap<>();
    object.entrySet().forEach(entry -> strings.put(entry.getKey(), entry.getValue().getAsString()));
    return strings;
  }
}
