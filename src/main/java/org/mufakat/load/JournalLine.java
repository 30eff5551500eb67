package org.mufakat.load;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.mufakat.store.Manifest;

/** What was done to a store and when, as a line of its journal. */
final class JournalLine {

  private JournalLine() {}

  /**
   * @param generation that is current afterwards
   * @param basis by which articles were read
   */
  static String of(
      Verb verb,
      Instant when,
      LoadReport report,
      Optional<String> generation,
      Manifest.Basis basis) {
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
    generation.ifPresent(name -> line.addProperty("generation", name));
    line.add("basis", basis.json());
    return line.toString();
  }

  private static JsonArray array(List<String> values) {
    JsonArray array = new JsonArray();
    values.forEach(array::add);
    return array;
  }
}
