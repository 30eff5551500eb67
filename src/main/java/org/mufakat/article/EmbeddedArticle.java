package org.mufakat.article;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * The article that a page describes in schema.org terms as JSON-LD. Read as plain JSON: a {@code
 * @context} is a name here, never fetched. Blocks that are no JSON are passed over.
 */
final class EmbeddedArticle {

  private static final Set<String> TYPES =
      Set.of(
          "NewsArticle",
          "Article",
          "ReportageNewsArticle",
          "AnalysisNewsArticle",
          "BackgroundNewsArticle",
          "BlogPosting",
          "PressRelease");

  private final List<JsonObject> objects = new ArrayList<>();

  private EmbeddedArticle(Document page) {
    for (Element script : page.select("script[type=application/ld+json]")) {
      collect(script.data());
    }
  }

  /** Its fields by the names of {@link Metadata}; none where the page describes no article. */
  static Map<String, String> in(Document page) {
    EmbeddedArticle embedded = new EmbeddedArticle(page);
    return embedded.objects.stream()
        .filter(EmbeddedArticle::isArticle)
        .findFirst()
        .map(embedded::fields)
        .orElse(Map.of());
  }

  private Map<String, String> fields(JsonObject article) {
    Map<String, String> fields = new HashMap<>();
    put(fields, "title", text(article, "headline").or(() -> text(article, "name")));
    put(fields, "publisher", names(article.get("publisher")));
    put(fields, "published", text(article, "datePublished"));
    put(fields, "language", text(article, "inLanguage"));
    put(fields, "url", text(article, "url").or(() -> address(article.get("mainEntityOfPage"))));
    put(fields, "author", names(article.get("author")));
    return fields;
  }

  private static void put(Map<String, String> fields, String name, Optional<String> value) {
    value.ifPresent(text -> fields.put(name, text));
  }

  /** Keeps every object of a block, outer before inner. */
  private void collect(String json) {
    Deque<JsonElement> waiting = new ArrayDeque<>();
    try {
      waiting.add(JsonParser.parseString(json));
    } catch (JsonParseException | IllegalStateException | NumberFormatException notJson) {
      return;
    }
    while (!waiting.isEmpty()) {
      JsonElement element = waiting.remove();
      if (element.isJsonObject()) {
        objects.add(element.getAsJsonObject());
        element.getAsJsonObject().asMap().values().forEach(waiting::add);
      } else if (element.isJsonArray()) {
        element.getAsJsonArray().forEach(waiting::add);
      }
    }
  }

  private static boolean isArticle(JsonObject object) {
    return each(object.get("@type"))
        .flatMap(type -> string(type).stream())
        .anyMatch(type -> TYPES.contains(type.substring(type.lastIndexOf('/') + 1)));
  }

  private static Optional<String> text(JsonObject object, String name) {
    return Optional.ofNullable(object.get(name)).flatMap(EmbeddedArticle::string);
  }

  private static Optional<String> string(JsonElement element) {
    return element.isJsonPrimitive()
        ? Optional.of(Parser.unescapeEntities(element.getAsString(), false))
        : Optional.empty();
  }

  /** The address of a page given as text or as an object with {@code @id}. */
  private static Optional<String> address(JsonElement element) {
    if (element == null) {
      return Optional.empty();
    }
    return element.isJsonObject() ? text(element.getAsJsonObject(), "@id") : string(element);
  }

  /** The names of one or more bodies or persons, given as text, object, or reference to one. */
  private Optional<String> names(JsonElement element) {
    String joined =
        each(element)
            .flatMap(one -> one.isJsonObject() ? name(one.getAsJsonObject()) : string(one).stream())
            .distinct()
            .collect(Collectors.joining(", "));
    return Optional.of(joined).filter(names -> !names.isBlank());
  }

  private Stream<String> name(JsonObject object) {
    Optional<String> name = text(object, "name");
    return name.isPresent() ? name.stream() : text(object, "@id").stream().flatMap(this::nameOf);
  }

  private Stream<String> nameOf(String id) {
    return objects.stream()
        .filter(object -> text(object, "@id").filter(id::equals).isPresent())
        .flatMap(object -> text(object, "name").stream())
        .limit(1);
  }

  private static Stream<JsonElement> each(JsonElement element) {
    if (element == null) {
      return Stream.empty();
    }
    return element.isJsonArray()
        ? StreamSupport.stream(((JsonArray) element).spliterator(), false)
        : Stream.of(element);
  }
}
