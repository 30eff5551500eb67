package org.mufakat.load;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.time.Instant;
import java.util.List;

/** What was done to a store and when, as a line of its journal. */
final class JournalLine {

  private JournalLine() {}

  static String of(Verb verb, Instant when, LoadReport report) {
    JsonObject line = new JsonObject();
    line.addProperty("at", when.toString());
    line.addProperty("did", verb.label());
    line.add("loaded", array(report.loaded()));
    line.add("replaced", array(report.replaced()));
    line.add("removed", array(report.removed()));
    line.addProperty("unchanged", report.unchanged().size());
    line.add("refused", array(report.refused().stream().map(no -> no.message()).toList()));
    line.addProperty("articles", report.articles());
    line.addProperty("quads", report.quads());
    return line.toString();
  }

  private static JsonArray array(List<String> values) {
    JsonArray array = new JsonArray();
    values.forEach(array::add);
    return array;
  }
}
