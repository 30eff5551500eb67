package org.mufakat.serve.reconcile;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mufakat.reconcile.Entity;
import org.mufakat.reconcile.EntityType;
import org.mufakat.reconcile.Property;
import org.mufakat.reconcile.PropertyValue;
import org.mufakat.serve.Problem;

/** Data extension: the values of properties of things that were reconciled. */
final class Extension {

  static final String LIMIT = "limit";

  private final Reading reading;
  private final Descriptions descriptions;
  private int values;

  private Extension(Reading reading) {
    this.reading = reading;
    this.descriptions = reading.descriptions();
  }

  /**
   * @throws Problem 400 for what the API does not have, 413 and 422 for too much at once
   */
  static JsonObject answer(String json, Reading reading) {
    JsonObject query = GivenJson.object(json, "extend");
    List<JsonElement> ids = GivenJson.array(query, "ids");
    Bounds.check(ids.size(), Bounds.EXTENDED, "ids");
    Map<Property, Integer> properties = properties(query);
    Extension extension = new Extension(reading);
    JsonArray meta = new JsonArray();
    properties.keySet().forEach(property -> meta.add(meta(property, reading)));
    JsonObject rows = new JsonObject();
    for (JsonElement element : ids) {
      String id = GivenJson.text(element, "ids");
      rows.add(id, extension.row(reading.ids().iri(id), properties));
    }
    JsonObject answer = new JsonObject();
    answer.add("meta", meta);
    answer.add("rows", rows);
    return answer;
  }

  /** With the most values that are wanted of each. */
  private static Map<Property, Integer> properties(JsonObject query) {
    List<JsonElement> all = GivenJson.array(query, "properties");
    Bounds.check(all.size(), Bounds.PROPERTIES, "properties");
    Map<Property, Integer> properties = new LinkedHashMap<>();
    for (JsonElement element : all) {
      JsonObject one = GivenJson.object(element, "a property");
      String id =
          GivenJson.text(one, "id").orElseThrow(() -> GivenJson.wrong("a property has no \"id\""));
      properties.put(QueryBatch.property(id), most(one));
    }
    return properties;
  }

  /** Forms send numbers as text. */
  private static int most(JsonObject property) {
    if (!property.has("settings")) {
      return Integer.MAX_VALUE;
    }
    JsonObject settings = GivenJson.object(property.get("settings"), "\"settings\"");
    if (!(settings.get(LIMIT) instanceof JsonPrimitive limit)) {
      return Integer.MAX_VALUE;
    }
    try {
      int most = limit.getAsString().isBlank() ? 0 : (int) Double.parseDouble(limit.getAsString());
      return most > 0 ? most : Integer.MAX_VALUE;
    } catch (NumberFormatException e) {
      throw GivenJson.wrong("the setting \"" + LIMIT + "\" is no number");
    }
  }

  private static JsonObject meta(Property property, Reading reading) {
    JsonObject meta = named(property.id(), property.label(reading.language().tag()));
    property.of().ifPresent(type -> meta.add("type", type(type, reading)));
    return meta;
  }

  private static JsonObject type(EntityType type, Reading reading) {
    return named(type.id(), type.label(reading.language().tag()));
  }

  private static JsonObject named(String id, String name) {
    JsonObject named = new JsonObject();
    named.addProperty("id", id);
    named.addProperty("name", name);
    return named;
  }

  /** Of a thing that the store does not have, nothing. */
  private JsonObject row(String iri, Map<Property, Integer> properties) {
    Optional<Entity> entity = reading.entities().find(iri);
    JsonObject row = new JsonObject();
    properties.forEach(
        (property, most) -> {
          JsonArray cells = new JsonArray();
          entity
              .filter(known -> property.types().contains(known.type()))
              .ifPresent(
                  known ->
                      reading.values().values(iri, property).stream()
                          .limit(most)
                          .forEach(value -> cells.add(cell(value))));
          row.add(property.id(), cells);
        });
    return row;
  }

  private JsonObject cell(PropertyValue value) {
    values++;
    if (values > Bounds.EXTENDED_VALUES) {
      throw Problem.tooLarge("there are more than " + Bounds.EXTENDED_VALUES + " values");
    }
    if (value instanceof PropertyValue.Thing thing
        && reading.entities().find(thing.iri()).isPresent()) {
      return named(reading.ids().of(thing.iri()), descriptions.text(thing));
    }
    JsonObject cell = new JsonObject();
    if (value instanceof PropertyValue.Whole whole) {
      cell.addProperty("int", whole.number());
    } else {
      cell.addProperty("str", descriptions.text(value));
    }
    return cell;
  }
}
