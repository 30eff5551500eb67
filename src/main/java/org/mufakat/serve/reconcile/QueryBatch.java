package org.mufakat.serve.reconcile;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mufakat.reconcile.EntityType;
import org.mufakat.reconcile.GivenProperty;
import org.mufakat.reconcile.Properties;
import org.mufakat.reconcile.Property;
import org.mufakat.reconcile.ReconciliationQuery;
import org.mufakat.serve.Problem;

/** A batch of queries as a client sends it. */
final class QueryBatch {

  private static final Set<String> KEYS =
      Set.of("query", "type", "limit", "properties", "type_strict");
  private static final Set<String> STRICT = Set.of("any", "should", "all");

  private final Ids ids;

  private QueryBatch(Ids ids) {
    this.ids = ids;
  }

  /**
   * The queries by their keys, in their order.
   *
   * @throws Problem 400 for what the API does not have, 413 for too much at once
   */
  static Map<String, ReconciliationQuery> read(String json, Ids ids) {
    JsonObject batch = GivenJson.object(json, "queries");
    Bounds.check(batch.size(), Bounds.QUERIES, "queries");
    QueryBatch reader = new QueryBatch(ids);
    Map<String, ReconciliationQuery> queries = new LinkedHashMap<>();
    batch.entrySet().forEach(one -> queries.put(one.getKey(), reader.query(one)));
    return queries;
  }

  private ReconciliationQuery query(Map.Entry<String, JsonElement> entry) {
    String what = "the query " + entry.getKey();
    JsonObject json = GivenJson.object(entry.getValue(), what);
    GivenJson.checkKeys(json, KEYS, what);
    String text = GivenJson.text(json, "query").orElse("");
    Bounds.check(text.codePointCount(0, text.length()), Bounds.TEXT, "characters in " + what);
    List<GivenProperty> properties = properties(json);
    if (!json.has("query") && properties.isEmpty()) {
      throw GivenJson.wrong(what + " has neither \"query\" nor \"properties\"");
    }
    String strict = GivenJson.text(json, "type_strict").orElse("any");
    if (!STRICT.contains(strict)) {
      throw GivenJson.wrong("\"type_strict\" is none of " + STRICT);
    }
    return new ReconciliationQuery(
        text,
        ids.iri(text.strip()),
        types(json, strict),
        strict.equals("should"),
        properties,
        limit(json));
  }

  /** Nothing is of two of these types, so of all of several there is nothing. */
  private static Set<EntityType> types(JsonObject json, String strict) {
    if (!json.has("type")) {
      return EnumSet.allOf(EntityType.class);
    }
    Set<EntityType> types = EnumSet.noneOf(EntityType.class);
    GivenJson.oneOrMore(json.get("type"))
        .forEach(name -> types.add(type(GivenJson.text(name, "type"))));
    if (types.isEmpty()) {
      return EnumSet.allOf(EntityType.class);
    }
    return strict.equals("all") && types.size() > 1 ? EnumSet.noneOf(EntityType.class) : types;
  }

  /**
   * @throws Problem 400 if there is no such type
   */
  static EntityType type(String name) {
    return EntityType.named(name)
        .orElseThrow(
            () ->
                Problem.malformed(
                    "there is no type \"" + name + "\"",
                    "take one that /reconcile/suggest/type lists"));
  }

  /**
   * @throws Problem 400 if there is no such property
   */
  static Property property(String name) {
    return Properties.named(name)
        .orElseThrow(
            () ->
                Problem.malformed(
                    "there is no property \"" + name + "\"",
                    "take one that /reconcile/suggest/property lists"));
  }

  private List<GivenProperty> properties(JsonObject json) {
    if (!json.has("properties")) {
      return List.of();
    }
    Map<Property, GivenProperty> given = new LinkedHashMap<>();
    List<JsonElement> all = GivenJson.array(json, "properties");
    Bounds.check(all.size(), Bounds.PROPERTIES, "properties of one query");
    for (JsonElement element : all) {
      GivenProperty one = property(GivenJson.object(element, "a property"));
      if (!one.values().isEmpty() || !one.ids().isEmpty()) {
        given.merge(one.property(), one, QueryBatch::both);
      }
    }
    return List.copyOf(given.values());
  }

  private static GivenProperty both(GivenProperty one, GivenProperty other) {
    List<String> values = new ArrayList<>(one.values());
    values.addAll(other.values());
    List<String> ids = new ArrayList<>(one.ids());
    ids.addAll(other.ids());
    return new GivenProperty(one.property(), values, ids);
  }

  private GivenProperty property(JsonObject json) {
    String pid =
        GivenJson.text(json, "pid").orElseThrow(() -> GivenJson.wrong("a property has no \"pid\""));
    List<String> values = new ArrayList<>();
    List<String> iris = new ArrayList<>();
    List<JsonElement> given =
        Optional.ofNullable(json.get("v"))
            .map(GivenJson::oneOrMore)
            .orElseThrow(() -> GivenJson.wrong("the property " + pid + " has no \"v\""));
    Bounds.check(given.size(), Bounds.VALUES, "values of one property");
    for (JsonElement value : given) {
      if (value instanceof JsonObject thing) {
        iris.add(
            ids.iri(
                GivenJson.text(thing, "id")
                    .orElseThrow(() -> GivenJson.wrong("a value has no \"id\""))));
      } else {
        values.add(plain(value, pid));
      }
    }
    values.removeIf(String::isBlank);
    return new GivenProperty(property(pid), values, iris);
  }

  private static String plain(JsonElement value, String pid) {
    if (!(value instanceof JsonPrimitive primitive)) {
      throw GivenJson.wrong(
          "a value of " + pid + " is neither text, number, truth value nor thing");
    }
    String text =
        primitive.isNumber()
            ? new BigDecimal(primitive.getAsString()).stripTrailingZeros().toPlainString()
            : primitive.getAsString();
    Bounds.check(text.length(), Bounds.TEXT, "characters in a value of " + pid);
    return text;
  }

  private static int limit(JsonObject json) {
    if (!json.has("limit")) {
      return Bounds.USUAL_CANDIDATES;
    }
    if (json.get("limit") instanceof JsonPrimitive limit && limit.isNumber()) {
      double number = limit.getAsDouble();
      if (number >= 1 && number == Math.rint(number) && number <= Bounds.CANDIDATES) {
        return (int) number;
      }
    }
    throw GivenJson.wrong("\"limit\" is no whole number from 1 to " + Bounds.CANDIDATES);
  }
}
