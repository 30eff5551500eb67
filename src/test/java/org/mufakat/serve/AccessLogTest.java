package org.mufakat.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A request is one line in either form, whatever it says. */
class AccessLogTest {

  private static final Handled NASTY =
      new Handled(
          "127.0.0.1",
          "GET",
          "/x?\" 200 0\n127.0.0.1 \u001b[31m\\\u202e",
          "/x",
          404,
          Optional.of("Not found"),
          12,
          34_000_000);

  private static String line(AccessLog.Form form) {
    List<String> lines = new ArrayList<>();
    new AccessLog(lines::add, Served.CLOCK, form).handled(NASTY);
    assertEquals(1, lines.size());
    assertTrue(lines.get(0).matches("[ -~]+"), lines.get(0));
    return lines.get(0);
  }

  @Test
  void plainIsTheCommonLogFormat() {
    assertEquals(
        "127.0.0.1 - - [01/Jan/2026:00:00:00 +0000]"
            + " \"GET /x?\\\" 200 0\\u000a127.0.0.1 \\u001b[31m\\\\\\u202e\" 404 12 34",
        line(AccessLog.Form.PLAIN));
  }

  @Test
  void jsonSaysWhatWasRefused() {
    var json = JsonParser.parseString(line(AccessLog.Form.JSON)).getAsJsonObject();
    assertEquals(NASTY.target(), json.get("target").getAsString());
    assertEquals("/x", json.get("route").getAsString());
    assertEquals("Not found", json.get("refusal").getAsString());
    assertEquals(34, json.get("ms").getAsInt());
  }
}
