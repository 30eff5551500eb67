package org.mufakat.serve;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A whole answer.
 *
 * @param headers beside those that every response has; an empty one takes such a one away
 * @param refusal title of the problem that it tells of, if it does
 */
public record Response(
    int status, Map<String, String> headers, Body body, Optional<String> refusal) {

  public Response {
    headers = Collections.unmodifiableMap(new LinkedHashMap<>(headers));
  }

  /** 200 with this body. */
  public static Response of(String mediaType, Body body) {
    return new Response(200, Map.of("Content-Type", mediaType), body, Optional.empty());
  }

  /** 200 with this text. */
  public static Response of(String mediaType, String text) {
    return of(mediaType, Body.of(text));
  }

  /** Without a body. */
  public static Response empty(int status) {
    return new Response(status, Map.of(), Body.of(""), Optional.empty());
  }

  /** The same with one more header. */
  public Response with(String header, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(header, value);
    return new Response(status, more, body, refusal);
  }

  /** The same with these headers where it has none of that name. */
  Response withDefaults(Map<String, String> defaults) {
    Map<String, String> all = new LinkedHashMap<>(defaults);
    all.putAll(headers);
    return new Response(status, all, body, refusal);
  }

  /** The same, made to be shown inside the pages of others: it must not be worth a click. */
  public Response forFramesOfOthers() {
    return with("Content-Security-Policy", ProtectiveHeaders.FRAMED).with("X-Frame-Options", "");
  }

  /** The same with another status. */
  public Response withStatus(int other) {
    return new Response(other, headers, body, refusal);
  }

  /** The same as an answer to what is refused. */
  Response refusing(String title) {
    return new Response(status, headers, body, Optional.of(title));
  }
}
