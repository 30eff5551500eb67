package org.mufakat.score;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads facts as they are printed: what is absent, null or "" is no value. */
final class Json {

  private Json() {}

  static List<JsonElement> list(JsonObject object, String key) {
    List<JsonElement> values = new ArrayList<>();
    JsonElement found = object.get(key);
    if (found != null && found.isJsonArray()) {
      found.getAsJsonArray().forEach(value -> addValue(values, value));
    }
    return values;
  }

  /** The value as a list of one, or of none. */
  static List<JsonElement> value(JsonObject object, String key) {
    List<JsonElement> values = new ArrayList<>();
    addValue(values, object.get(key));
    return values;
  }

  private static void addValue(List<JsonElement> values, JsonElement value) {
    boolean none = value == null || value.isJsonNull();
    if (!none && !(value.isJsonPrimitive() && value.getAsString().isEmpty())) {
      values.add(value);
    }
  }

  /** One field of each object of a list. */
  static List<JsonElement> each(JsonObject object, String list, String key) {
    List<JsonElement> values = new ArrayList<>();
    list(object, list).forEach(one -> addValue(values, one.getAsJsonObject().get(key)));
    return values;
  }

  static String text(JsonObject object, String key) {
    return value(object, key).stream().map(JsonElement::getAsString).findFirst().orElse("");
  }

  static Set<String> set(JsonObject object, String key) {
    Set<String> values = new HashSet<>();
    list(object, key).forEach(value -> values.add(value.getAsString()));
    return values;
  }

  /** A date with the other readings that the annotation allows under {@code KEY_also}. */
  static List<JsonElement> readings(JsonObject object, String key) {
    List<JsonElement> date = value(object, key);
    if (date.isEmpty()) {
      return date;
    }
    JsonArray readings = new JsonArray();
    date.forEach(readings::add);
    list(object, key + "_also").forEach(readings::add);
    return List.of(readings);
  }
}
