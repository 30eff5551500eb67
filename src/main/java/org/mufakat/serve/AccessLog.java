package org.mufakat.serve;

import com.google.gson.JsonObject;
import java.time.Instant;
import java.util.function.Consumer;

/**
 * One line of JSON for each request; nothing that a client sends can make two, or look like code.
 */
final class AccessLog {

  private static final int LONGEST = 500;

  private final Consumer<String> lines;

  AccessLog(Consumer<String> lines) {
    this.lines = lines;
  }

  /**
   * @param target path and query as they came
   * @param nanos how long it took
   */
  record Entry(String client, String method, String target, int status, long bytes, long nanos) {}

  void write(Instant when, Entry entry) {
    JsonObject json = new JsonObject();
    json.addProperty("at", when.toString());
    json.addProperty("client", entry.client());
    json.addProperty("method", shortened(entry.method()));
    json.addProperty("target", shortened(entry.target()));
    json.addProperty("status", entry.status());
    json.addProperty("bytes", entry.bytes());
    json.addProperty("ms", entry.nanos() / 1_000_000);
    lines.accept(ascii(json.toString()));
  }

  private static String shortened(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
  }

  /** JSON in which every character beyond ASCII is an escape. */
  private static String ascii(String json) {
    StringBuilder text = new StringBuilder(json.length());
    for (int i = 0; i < json.length(); i++) {
      char unit = json.charAt(i);
      if (unit < ' ' || unit > '~') {
        text.append(String.format("\\u%04x", (int) unit));
      } else {
        text.append(unit);
      }
    }
    return text.toString();
  }
}
