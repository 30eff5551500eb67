package org.mufakat.serve.monitor;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.time.Instant;
import java.util.List;
import org.mufakat.serve.Snapshot;

/** When a generation was loaded, as the journal says; read once for each. */
final class LastLoad {

  private String generation = "";
  private double seconds;

  /** Since 1970; 0 where the journal does not say. */
  synchronized double seconds(Snapshot snapshot) {
    String current = snapshot.store().generation();
    if (!current.equals(generation)) {
      seconds = read(snapshot.store().journal(), current);
      generation = current;
    }
    return seconds;
  }

  private static double read(List<String> lines, String generation) {
    for (int i = lines.size() - 1; i >= 0; i--) {
      try {
        JsonObject line = JsonParser.parseString(lines.get(i)).getAsJsonObject();
        if (line.has("generation") && line.get("generation").getAsString().equals(generation)) {
          return Instant.parse(line.get("at").getAsString()).toEpochMilli() / 1e3;
        }
      } catch (JsonParseException | IllegalStateException e) {
        // a damaged line, which `verify` names
      }
    }
    return 0;
  }
}
