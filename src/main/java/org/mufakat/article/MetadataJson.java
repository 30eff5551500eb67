package org.mufakat.article;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One JSON object with the fields of an article as text, strictly by RFC 8259. Fields of other
 * names are passed over, whatever they hold; a known field that stands twice or holds no text is
 * refused.
 */
final class MetadataJson {

  private static final Set<String> FIELDS =
      Set.of(
          "id", "title", "text", "publisher", "published", "language", "url", "author", "charset");

  private static final Pattern COLUMN = Pattern.compile("line (\\d+) column (\\d+)");

  private MetadataJson() {}

  static boolean isField(String name) {
    return FIELDS.contains(name);
  }

  /** The known fields that hold something; {@code null} counts as absent. */
  static Map<String, String> fields(String json) throws RefusedException {
    try (JsonReader reader = new JsonReader(new StringReader(json))) {
      reader.setStrictness(Strictness.STRICT);
      if (json.isBlank() || reader.peek() != JsonToken.BEGIN_OBJECT) {
        throw malformed("not a JSON object", "");
      }
      Map<String, String> fields = object(reader);
      if (reader.peek() != JsonToken.END_DOCUMENT) {
        throw malformed("more than one JSON value", "");
      }
      return fields;
    } catch (IOException | IllegalStateException | NumberFormatException e) {
      throw malformed("not JSON", place(e));
    }
  }

  private static Map<String, String> object(JsonReader reader)
      throws IOException, RefusedException {
    Map<String, String> fields = new HashMap<>();
    reader.beginObject();
    while (reader.hasNext()) {
      String name = reader.nextName();
      if (!FIELDS.contains(name) || reader.peek() == JsonToken.NULL) {
        reader.skipValue();
      } else if (fields.put(name, value(name, reader)) != null) {
        throw bad(name, "stands twice");
      }
    }
    reader.endObject();
    return fields;
  }

  private static String value(String name, JsonReader reader) throws IOException, RefusedException {
    JsonToken kind = reader.peek();
    if (kind == JsonToken.STRING || kind == JsonToken.NUMBER && name.equals("id")) {
      return reader.nextString();
    }
    throw bad(name, "is not text");
  }

  private static RefusedException bad(String name, String trouble) {
    return new RefusedException(
        Refusal.BAD_METADATA, "\"" + name + "\" " + trouble, "give it once, in quotation marks");
  }

  private static RefusedException malformed(String detail, String place) {
    return new RefusedException(
        Refusal.MALFORMED,
        detail + place,
        "write one JSON object: {\"id\": \"…\", \"text\": \"…\"}");
  }

  private static String place(Exception e) {
    Matcher at = COLUMN.matcher(String.valueOf(e.getMessage()));
    return at.find() ? " (line " + at.group(1) + ", column " + at.group(2) + ")" : "";
  }
}
