package org.mufakat.serve.api;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import org.mufakat.query.CannedQueries;
import org.mufakat.query.CannedQuery;
import org.mufakat.query.Parameter;
import org.mufakat.query.ParameterType;
import org.mufakat.serve.html.Resource;

/**
 * The OpenAPI 3.1 document: {@code openapi.json} beside this class with one more operation for each
 * canned query, and those of {@code reconciliation.json}.
 */
final class OpenApi {

  private static final String FRAME = Resource.text(OpenApi.class, "openapi.json");
  private static final String RECONCILIATION = Resource.text(OpenApi.class, "reconciliation.json");

  private static final String VERSION =
      Optional.ofNullable(OpenApi.class.getPackage().getImplementationVersion()).orElse("0");

  private OpenApi() {}

  /**
   * @param address of the server, without a slash at its end
   * @param examples values for a query's parameters
   */
  static String document(String address, Function<CannedQuery, Map<String, String>> examples) {
    JsonObject document = JsonParser.parseString(FRAME).getAsJsonObject();
    document.getAsJsonObject("info").addProperty("version", VERSION);
    JsonObject server = new JsonObject();
    server.addProperty("url", address);
    document.add("servers", array(server));
    JsonArray tags = new JsonArray();
    JsonObject paths = document.getAsJsonObject("paths");
    TreeSet<String> names = new TreeSet<>();
    for (CannedQuery query : CannedQueries.all()) {
      JsonObject path = new JsonObject();
      path.add("get", operation(query, examples.apply(query)));
      paths.add(ApiEndpoint.PATH + query.name(), path);
      names.addAll(query.tags());
    }
    names.forEach(name -> tags.add(tag(name)));
    document.add("tags", tags);
    addTo(document, JsonParser.parseString(RECONCILIATION).getAsJsonObject());
    return new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create().toJson(document)
        + "\n";
  }

  /** Adds what is no canned query. */
  private static void addTo(JsonObject document, JsonObject part) {
    document.getAsJsonArray("tags").add(part.get("tag"));
    addAll(document.getAsJsonObject("paths"), part.getAsJsonObject("paths"));
    for (String kind : new String[] {"responses", "schemas"}) {
      addAll(
          document.getAsJsonObject("components").getAsJsonObject(kind), part.getAsJsonObject(kind));
    }
  }

  private static void addAll(JsonObject to, JsonObject from) {
    from.entrySet().forEach(entry -> to.add(entry.getKey(), entry.getValue()));
  }

  private static JsonObject tag(String name) {
    JsonObject tag = new JsonObject();
    tag.addProperty("name", name);
    tag.addProperty("description", "Questions about " + name.replace('-', ' '));
    return tag;
  }

  private static JsonObject operation(CannedQuery query, Map<String, String> example) {
    JsonObject operation = new JsonObject();
    operation.addProperty("operationId", query.name());
    operation.addProperty("summary", query.summary().en());
    operation.addProperty("description", description(query));
    JsonArray tags = new JsonArray();
    query.tags().forEach(tags::add);
    operation.add("tags", tags);
    JsonArray parameters = new JsonArray();
    query
        .parameters()
        .forEach(
            parameter ->
                parameters.add(
                    parameter(parameter, Optional.ofNullable(example.get(parameter.name())))));
    parameters.add(reference("parameters", Question.LANGUAGE));
    parameters.add(reference("parameters", Question.FORMAT));
    operation.add("parameters", parameters);
    operation.add("responses", responses());
    return operation;
  }

  /** With the columns of the rows, whose names are a contract. */
  private static String description(CannedQuery query) {
    StringBuilder text = new StringBuilder(query.description().en());
    text.append("\n\n| column | holds |\n|---|---|\n");
    query
        .columns()
        .forEach(
            (name, holds) ->
                text.append("| `").append(name).append("` | ").append(holds).append(" |\n"));
    return text.toString();
  }

  private static JsonObject parameter(Parameter parameter, Optional<String> example) {
    JsonObject json = new JsonObject();
    json.addProperty("name", parameter.name());
    json.addProperty("in", "query");
    json.addProperty("required", parameter.required());
    json.addProperty(
        "description", parameter.description().en() + ": " + parameter.type().expects());
    JsonObject schema = new JsonObject();
    boolean number = parameter.type() == ParameterType.MONTHS;
    schema.addProperty("type", number ? "integer" : "string");
    parameter.fallback().ifPresent(value -> add(schema, "default", value, number));
    json.add("schema", schema);
    example.ifPresent(value -> add(json, "example", value, number));
    return json;
  }

  private static void add(JsonObject to, String name, String value, boolean number) {
    if (number) {
      to.addProperty(name, Integer.valueOf(value));
    } else {
      to.addProperty(name, value);
    }
  }

  private static JsonObject responses() {
    JsonObject responses = new JsonObject();
    responses.add("200", reference("responses", "Rows"));
    responses.add("304", reference("responses", "NotModified"));
    for (String status : new String[] {"400", "406", "422", "429", "503"}) {
      responses.add(status, reference("responses", "Problem"));
    }
    return responses;
  }

  private static JsonObject reference(String kind, String name) {
    JsonObject reference = new JsonObject();
    reference.addProperty("$ref", "#/components/" + kind + "/" + name);
    return reference;
  }

  private static JsonArray array(JsonObject only) {
    JsonArray array = new JsonArray();
    array.add(only);
    return array;
  }
}
