package org.mufakat.serve.reconcile;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.Arrays;
import java.util.Optional;
import org.mufakat.rdf.Coop;
import org.mufakat.reconcile.EntityType;
import org.mufakat.serve.html.Language;

/** What the service says of itself. */
final class Manifest {

  private static final String VERSION = "0.2";
  private static final int WIDTH = 400;
  private static final int HEIGHT = 220;

  private static final String RELEASE =
      Optional.ofNullable(Manifest.class.getPackage().getImplementationVersion()).orElse("0");

  private Manifest() {}

  /**
   * @param address of the service
   * @param base of the IRIs of the store
   */
  static JsonObject of(String address, String base, Language language) {
    JsonObject manifest = new JsonObject();
    JsonArray versions = new JsonArray();
    versions.add(VERSION);
    manifest.add("versions", versions);
    manifest.addProperty("name", "Mufakat");
    manifest.addProperty("identifierSpace", base);
    manifest.addProperty("schemaSpace", Coop.NS);
    manifest.addProperty("serviceVersion", RELEASE);
    manifest.addProperty("batchSize", Bounds.QUERIES);
    manifest.add("defaultTypes", types(language));
    manifest.add("view", url(address + ViewEndpoint.BELOW + "?id={{id}}"));
    JsonObject preview = url(address + PreviewEndpoint.BELOW + "?id={{id}}");
    preview.addProperty("width", WIDTH);
    preview.addProperty("height", HEIGHT);
    manifest.add("preview", preview);
    JsonObject suggest = new JsonObject();
    for (String kind : SuggestEndpoint.KINDS) {
      suggest.add(kind, service(address, SuggestEndpoint.BELOW + kind));
    }
    manifest.add("suggest", suggest);
    manifest.add("extend", extend(address));
    return manifest;
  }

  static JsonArray types(Language language) {
    JsonArray types = new JsonArray();
    Arrays.stream(EntityType.values()).forEach(type -> types.add(type(type, language)));
    return types;
  }

  static JsonObject type(EntityType type, Language language) {
    JsonObject json = new JsonObject();
    json.addProperty("id", type.id());
    json.addProperty("name", type.label(language.tag()));
    return json;
  }

  private static JsonObject url(String url) {
    JsonObject json = new JsonObject();
    json.addProperty("url", url);
    return json;
  }

  private static JsonObject service(String address, String path) {
    JsonObject service = new JsonObject();
    service.addProperty("service_url", address);
    service.addProperty("service_path", path);
    return service;
  }

  private static JsonObject extend(String address) {
    JsonObject extend = new JsonObject();
    extend.add("propose_properties", service(address, ProposeEndpoint.BELOW));
    JsonObject limit = new JsonObject();
    limit.addProperty("name", Extension.LIMIT);
    limit.addProperty("label", "Limit");
    limit.addProperty("type", "number");
    limit.addProperty("default", 0);
    limit.addProperty("help_text", "The most values of one thing; 0 for all of them");
    JsonArray settings = new JsonArray();
    settings.add(limit);
    extend.add("property_settings", settings);
    return extend;
  }
}
