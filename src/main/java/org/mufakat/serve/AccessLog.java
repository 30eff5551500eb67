package org.mufakat.serve;

import com.google.gson.JsonObject;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Consumer;

/** One line for each request; nothing that a client sends can make two, or look like code. */
public final class AccessLog implements Traffic.Listener {

  private static final int LONGEST = 500;
  private static final DateTimeFormatter COMMON =
      DateTimeFormatter.ofPattern("dd/MMM/yyyy:HH:mm:ss Z", Locale.ROOT).withZone(ZoneOffset.UTC);

  private final Consumer<String> lines;
  private final Clock clock;
  private final Form form;

  /** How a line looks. */
  public enum Form {
    /** An object. */
    JSON,
    /** The Common Log Format of web servers, with the milliseconds behind it. */
    PLAIN
  }

  public AccessLog(Consumer<String> lines, Clock clock, Form form) {
    this.lines = lines;
    this.clock = clock;
    this.form = form;
  }

  @Override
  public void handled(Handled request) {
    Instant now = clock.instant();
    lines.accept(ascii(form == Form.JSON ? json(now, request) : plain(now, request)));
  }

  private static String json(Instant when, Handled request) {
    JsonObject json = new JsonObject();
    json.addProperty("at", when.toString());
    json.addProperty("client", request.client());
    json.addProperty("method", shortened(request.method()));
    json.addProperty("target", shortened(request.target()));
    json.addProperty("route", request.route());
    json.addProperty("status", request.status());
    json.addProperty("bytes", request.bytes());
    json.addProperty("ms", request.nanos() / 1_000_000);
    request.refusal().ifPresent(title -> json.addProperty("refusal", title));
    return json.toString();
  }

  private static String plain(Instant when, Handled request) {
    return "%s - - [%s] \"%s %s\" %d %d %d"
        .formatted(
            request.client(),
            COMMON.format(when),
            quoted(request.method()),
            quoted(request.target()),
            request.status(),
            request.bytes(),
            request.nanos() / 1_000_000);
  }

  private static String quoted(String text) {
    return shortened(text).replace("\\", "\\\\").replace("\"", "\\\"");
  }

  private static String shortened(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
  }

  /** Every character beyond printable ASCII as an escape. */
  private static String ascii(String line) {
    StringBuilder text = new StringBuilder(line.length());
    for (int i = 0; i < line.length(); i++) {
      char unit = line.charAt(i);
      if (unit < ' ' || unit > '~') {
        text.append(String.format("\\u%04x", (int) unit));
      } else {
        text.append(unit);
      }
    }
    return text.toString();
  }
}
