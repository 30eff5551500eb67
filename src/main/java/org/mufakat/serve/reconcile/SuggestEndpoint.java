package org.mufakat.serve.reconcile;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.mufakat.reconcile.Entity;
import org.mufakat.reconcile.EntityType;
import org.mufakat.reconcile.Properties;
import org.mufakat.reconcile.Property;
import org.mufakat.reconcile.Suggestions;
import org.mufakat.serve.Problem;
import org.mufakat.serve.Request;
import org.mufakat.serve.Response;
import org.mufakat.serve.ServedStore;

/** {@code /reconcile/suggest/KIND}: things, properties and types by the beginning of a name. */
final class SuggestEndpoint extends ReadingEndpoint {

  static final String BELOW = "/suggest/";
  static final List<String> KINDS = List.of("entity", "property", "type");

  SuggestEndpoint(ServedStore store, ReadyStore ready) {
    super(store, ready);
  }

  @Override
  public String path() {
    return ReconcileEndpoint.PATH + BELOW;
  }

  @Override
  Response answer(Request request, Reading reading) {
    String prefix = request.parameters().one("prefix").orElse("").strip();
    Bounds.check(prefix.codePointCount(0, prefix.length()), Bounds.TEXT, "characters");
    Stream<JsonObject> found =
        switch (String.join("/", request.segments(path()))) {
          case "entity" -> entities(prefix, reading);
          case "property" -> properties(prefix, reading);
          case "type" -> types(prefix, reading);
          default -> throw Problem.notFound("there are suggestions for " + KINDS + " only");
        };
    JsonArray result = new JsonArray();
    found.skip(cursor(request)).limit(Bounds.SUGGESTIONS).forEach(result::add);
    JsonObject answer = new JsonObject();
    answer.add("result", result);
    return json(answer);
  }

  private static int cursor(Request request) {
    String given = request.parameters().one("cursor").filter(c -> !c.isEmpty()).orElse("0");
    try {
      return Math.max(0, Integer.parseInt(given));
    } catch (NumberFormatException e) {
      throw Problem.malformed("cursor is no number", "say how many suggestions to skip");
    }
  }

  private static Stream<JsonObject> entities(String prefix, Reading reading) {
    Descriptions descriptions = reading.descriptions();
    return new Suggestions(reading.entities())
        .beginning(prefix, reading.ids().iri(prefix)).stream()
            .map(entity -> entity(entity, descriptions, reading));
  }

  private static JsonObject entity(Entity entity, Descriptions descriptions, Reading reading) {
    JsonObject json = new JsonObject();
    json.addProperty("id", reading.ids().of(entity.iri()));
    json.addProperty("name", entity.label(reading.language().tag()));
    json.addProperty("description", descriptions.of(entity));
    JsonArray notable = new JsonArray();
    notable.add(Manifest.type(entity.type(), reading.language()));
    json.add("notable", notable);
    return json;
  }

  private static Stream<JsonObject> properties(String prefix, Reading reading) {
    return Properties.all().stream()
        .filter(property -> fits(prefix, property.id(), property.label("en"), property.label("id")))
        .map(property -> property(property, reading));
  }

  static JsonObject property(Property property, Reading reading) {
    JsonObject json = new JsonObject();
    json.addProperty("id", property.id());
    json.addProperty("name", property.label(reading.language().tag()));
    return json;
  }

  private static Stream<JsonObject> types(String prefix, Reading reading) {
    return Arrays.stream(EntityType.values())
        .filter(type -> fits(prefix, type.iri(), type.label("en"), type.label("id")))
        .map(type -> Manifest.type(type, reading.language()));
  }

  /** Whether a name, or a word of it, begins so. */
  private static boolean fits(String prefix, String... names) {
    String wanted = prefix.toLowerCase(Locale.ROOT);
    return Arrays.stream(names)
        .map(name -> name.toLowerCase(Locale.ROOT))
        .anyMatch(name -> name.startsWith(wanted) || name.contains(" " + wanted));
  }
}
