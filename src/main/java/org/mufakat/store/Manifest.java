package org.mufakat.store;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * What a generation was made from, and what came out.
 *
 * @param basis digests of all that went into it but the articles
 * @param graphs each graph but those of articles, by name; {@code default} is the merged view
 * @param quads statements in all graphs together
 * @param before name of the generation that it took the place of
 * @param built the database when it was last built from nothing, itself or that of which it is the
 *     changed copy
 * @param files each file of the generation but this one, by its path in it; they never change again
 */
public record Manifest(
    Basis basis,
    Map<String, GraphMark> graphs,
    long articles,
    long quads,
    Optional<String> before,
    Built built,
    Map<String, FileMark> files) {

  /** The name of the merged view in {@link #graphs}. */
  public static final String DEFAULT_GRAPH = "default";

  /**
   * What, beside the articles, decides what a store holds.
   *
   * @param ontologyVersion as the ontology states it
   * @param mergingDigest of what decides how articles are brought together
   * @param judgementsDigest {@link JudgementFile#digest} of what people decided
   * @param linksDigest of the links that people accepted; empty where there are none
   * @param data digests of the data loaded beside, by name
   */
  public record Basis(
      String ontologyVersion,
      String ontologyDigest,
      String rulesDigest,
      String referenceDigest,
      String mergingDigest,
      String judgementsDigest,
      String linksDigest,
      Map<String, String> data) {

    /** As it stands in the manifest and in the journal. */
    public JsonObject json() {
      JsonObject json = new JsonObject();
      json.addProperty("ontologyVersion", ontologyVersion);
      json.addProperty("ontologyDigest", ontologyDigest);
      json.addProperty("rulesDigest", rulesDigest);
      json.addProperty("referenceDigest", referenceDigest);
      json.addProperty("mergingDigest", mergingDigest);
      json.addProperty("judgementsDigest", judgementsDigest);
      json.addProperty("linksDigest", linksDigest);
      JsonObject digests = new JsonObject();
      new TreeMap<>(data).forEach(digests::addProperty);
      json.add("data", digests);
      return json;
    }

    static Basis read(JsonObject json) {
      return new Basis(
          json.get("ontologyVersion").getAsString(),
          json.get("ontologyDigest").getAsString(),
          json.get("rulesDigest").getAsString(),
          json.get("referenceDigest").getAsString(),
          optional(json, "mergingDigest"),
          optional(json, "judgementsDigest"),
          optional(json, "linksDigest"),
          json.has("data") ? strings(json.getAsJsonObject("data")) : Map.of());
    }

    /** Empty in stores from before there was any. */
    private static String optional(JsonObject json, String name) {
      return json.has(name) ? json.get(name).getAsString() : "";
    }

    /** Whether an article reads the same under both, so that its graph need not be made anew. */
    public boolean readsLike(Basis other) {
      return ontologyDigest.equals(other.ontologyDigest)
          && rulesDigest.equals(other.rulesDigest)
          && referenceDigest.equals(other.referenceDigest);
    }

    /** Whether articles are brought together alike under both. */
    public boolean mergesLike(Basis other) {
      return mergingDigest.equals(other.mergingDigest)
          && judgementsDigest.equals(other.judgementsDigest);
    }

    /** Whether the links and the data that stand beside the articles are the same under both. */
    public boolean standsBesideLike(Basis other) {
      return linksDigest.equals(other.linksDigest) && data.equals(other.data);
    }
  }

  /**
   * The size of a database without traces of changes.
   *
   * @param bytes used
   */
  public record Built(long bytes, long quads) {}

  /**
   * How many times the room is used that the same statements would take if the database were built
   * from nothing: TDB2 copies what it changes.
   */
  public double growth() {
    double fresh = (double) built.bytes / Math.max(1, built.quads) * Math.max(1, quads);
    return used() / Math.max(1, fresh);
  }

  private long used() {
    return used(files);
  }

  static long used(Map<String, FileMark> files) {
    return files.values().stream().mapToLong(FileMark::used).sum();
  }

  String json() {
    JsonObject json = basis.json();
    JsonObject marks = new JsonObject();
    graphs.forEach((name, mark) -> marks.add(name, json(mark)));
    json.add("graphs", marks);
    json.addProperty("articles", articles);
    json.addProperty("quads", quads);
    before.ifPresent(name -> json.addProperty("before", name));
    json.addProperty("builtBytes", built.bytes);
    json.addProperty("builtQuads", built.quads);
    JsonObject sizes = new JsonObject();
    files.forEach((name, mark) -> sizes.add(name, json(mark)));
    json.add("files", sizes);
    return new GsonBuilder().setPrettyPrinting().create().toJson(json) + "\n";
  }

  private static JsonObject json(GraphMark mark) {
    JsonObject json = new JsonObject();
    json.addProperty("quads", mark.quads());
    json.addProperty("hash", mark.hash());
    return json;
  }

  private static JsonObject json(FileMark mark) {
    JsonObject json = new JsonObject();
    json.addProperty("bytes", mark.bytes());
    json.addProperty("used", mark.used());
    json.addProperty("crc32c", mark.crc32c());
    return json;
  }

  static Manifest read(JsonObject json) {
    return new Manifest(
        Basis.read(json),
        marks(
            json.getAsJsonObject("graphs"),
            mark -> new GraphMark(mark.get("quads").getAsLong(), mark.get("hash").getAsString())),
        json.get("articles").getAsLong(),
        json.get("quads").getAsLong(),
        Optional.ofNullable(json.get("before")).map(JsonElement::getAsString),
        new Built(json.get("builtBytes").getAsLong(), json.get("builtQuads").getAsLong()),
        marks(
            json.getAsJsonObject("files"),
            mark ->
                new FileMark(
                    mark.get("bytes").getAsLong(),
                    mark.get("used").getAsLong(),
                    mark.get("crc32c").getAsString())));
  }

  private static <M> Map<String, M> marks(JsonObject json, Function<JsonObject, M> read) {
    Map<String, M> marks = new TreeMap<>();
    json.entrySet()
        .forEach(
            entry -> marks.put(entry.getKey(), read.apply(entry.getValue().getAsJsonObject())));
    return marks;
  }

  private static Map<String, String> strings(JsonObject object) {
    Map<String, String> strings = new TreeMap<>();
    object.entrySet().forEach(entry -> strings.put(entry.getKey(), entry.getValue().getAsString()));
    return strings;
  }
}
