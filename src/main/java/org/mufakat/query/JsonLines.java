package org.mufakat.query;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

/**
 * Rows as JSON objects, one a line: whole numbers as numbers, all else as the IRI or the text of
 * the literal. A column without a value is left out.
 */
final class JsonLines {

  private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();
  private static final String INTEGER = "http://www.w3.org/2001/XMLSchema#integer";

  private JsonLines() {}

  static String of(Answer.Rows rows) {
    StringBuilder lines = new StringBuilder();
    for (Binding row : rows.rows()) {
      JsonObject object = new JsonObject();
      for (Var column : rows.columns()) {
        if (row.contains(column)) {
          add(object, column.getVarName(), row.get(column));
        }
      }
      lines.append(GSON.toJson(object)).append('\n');
    }
    return lines.toString();
  }

  private static void add(JsonObject object, String name, Node value) {
    if (value.isLiteral() && value.getLiteralDatatypeURI().equals(INTEGER)) {
      object.addProperty(name, Long.parseLong(value.getLiteralLexicalForm()));
    } else {
      object.addProperty(
          name, value.isLiteral() ? value.getLiteralLexicalForm() : value.toString());
    }
  }
}
