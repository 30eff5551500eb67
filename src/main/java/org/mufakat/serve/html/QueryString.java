package org.mufakat.serve.html;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.StringJoiner;

/** Names and values behind the {@code ?} of an address. */
public final class QueryString {

  private final StringJoiner pairs = new StringJoiner("&", "?", "").setEmptyValue("");

  public static QueryString of(Map<String, String> values) {
    QueryString query = new QueryString();
    values.forEach(query::add);
    return query;
  }

  public QueryString add(String name, String value) {
    pairs.add(encoded(name) + "=" + encoded(value));
    return this;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** With its question mark; empty where there is nothing. */
  @Override
  public String toString() {
    return pairs.toString();
  }
}
