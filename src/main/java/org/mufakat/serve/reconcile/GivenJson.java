package org.mufakat.serve.reconcile;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mufakat.serve.Problem;

/** JSON that a client sends, read strictly. */
final class GivenJson {

  private GivenJson() {}

  /**
   * @param what it is, for messages
   * @throws Problem 400 if it is no object
   */
  static JsonObject object(String text, String what) {
    try {
      JsonReader reader = new JsonReader(new StringReader(text));
      reader.setStrictness(Strictness.STRICT);
      return object(JsonParser.parseReader(reader), what);
    } catch (JsonParseException e) {
      throw wrong(what + " is no JSON");
    }
  }

  static JsonObject object(JsonElement element, String what) {
    if (element instanceof JsonObject object) {
      return object;
    }
    throw wrong(what + " is no object");
  }

  /** Refuses keys that the API does not have: a misspelt one would be passed over. */
  static void checkKeys(JsonObject object, Set<String> known, String what) {
    object.keySet().stream()
        .filter(key -> !known.contains(key))
        .findFirst()
        .ifPresent(
            key -> {
              throw wrong(what + " has \"" + key + "\", which is none of " + known);
            });
  }

  static Optional<String> text(JsonObject object, String key) {
    return Optional.ofNullable(object.get(key)).map(element -> text(element, key));
  }

  static String text(JsonElement element, String what) {
    if (element instanceof JsonPrimitive primitive && primitive.isString()) {
      return primitive.getAsString();
    }
    throw wrong("\"" + what + "\" is no string");
  }

  /** The elements of an array; of anything else, itself. */
  static List<JsonElement> oneOrMore(JsonElement element) {
    return element instanceof JsonArray array ? array.asList() : List.of(element);
  }

  static List<JsonElement> array(JsonObject object, String key) {
    if (object.get(key) instanceof JsonArray array) {
      return array.asList();
    }
    throw wrong("\"" + key + "\" is no array");
  }

  static Problem wrong(String why) {
    return Problem.malformed(
        why,
        "send what the Reconciliation Service API 0.2 describes; docs/reconciliation.md has examples");
  }
}
