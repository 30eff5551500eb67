package org.mufakat.serve;

import java.util.Arrays;
import java.util.Optional;

/** Conditional requests, as RFC 9110 (section 13.1.2) describes them, by ETag. */
final class Conditional {

  private Conditional() {}

  /** The response, or 304 in its place if the client has it. */
  static Response of(Request request, Response response) {
    Optional<String> tag = Optional.ofNullable(response.headers().get("ETag"));
    if (response.status() != 200 || !tag.map(known -> isKnown(request, known)).orElse(false)) {
      return response;
    }
    response.body().close();
    return notModified(response);
  }

  /** Whether the client has what has this ETag. */
  static boolean isKnown(Request request, String tag) {
    return request
        .headers("If-None-Match")
        .map(known -> Arrays.stream(known.split(",")).map(String::strip))
        .map(known -> known.anyMatch(one -> one.equals("*") || strong(one).equals(strong(tag))))
        .orElse(false);
  }

  private static String strong(String tag) {
    return tag.startsWith("W/") ? tag.substring(2) : tag;
  }

  private static Response notModified(Response response) {
    Response bare = Response.empty(304);
    for (String name : new String[] {"ETag", "Vary", "Cache-Control", "Content-Location", "Link"}) {
      String value = response.headers().get(name);
      bare = value == null ? bare : bare.with(name, value);
    }
    return bare;
  }
}
