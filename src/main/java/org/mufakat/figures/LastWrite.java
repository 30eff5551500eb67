package org.mufakat.figures;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.List;
import java.util.Optional;

/**
 * When the store last became another one, and by what; from its journal.
 *
 * @param at moment in UTC, ISO 8601
 * @param did the command: {@code load}, {@code remove}
 * @param refused inputs that it did not take in
 */
public record LastWrite(String at, String did, int loaded, int removed, int refused) {

  /**
   * @param journal lines of JSON, oldest first
   */
  static Optional<LastWrite> in(List<String> journal) {
    return journal.stream()
        .map(line -> JsonParser.parseString(line).getAsJsonObject())
        .filter(line -> line.has("generation"))
        .reduce((earlier, later) -> later)
        .map(LastWrite::read);
  }

  private static LastWrite read(JsonObject line) {
    return new LastWrite(
        line.get("at").getAsString(),
        line.get("did").getAsString(),
        count(line, "loaded") + count(line, "replaced"),
        count(line, "removed"),
        count(line, "refused"));
  }

  private static int count(JsonObject line, String what) {
    return line.has(what) ? line.getAsJsonArray(what).size() : 0;
  }

  /** The day, in UTC. */
  public String day() {
    return at.substring(0, "2026-11-27".length());
  }
}
