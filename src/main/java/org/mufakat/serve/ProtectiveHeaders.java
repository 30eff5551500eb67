package org.mufakat.serve;

import java.util.Map;

/**
 * Headers of every response. Pages may use what comes from here and nothing else; other sites may
 * read, without credentials, of which there are none.
 */
final class ProtectiveHeaders {

  static final Map<String, String> ALL =
      Map.of(
          "X-Content-Type-Options", "nosniff",
          "Content-Security-Policy",
              "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
          "X-Frame-Options", "DENY",
          "Referrer-Policy", "no-referrer",
          "Access-Control-Allow-Origin", "*",
          "Access-Control-Expose-Headers", "*");

  /** The policy of what is made to be shown inside the pages of others. */
  static final String FRAMED =
      "default-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors *";

  private ProtectiveHeaders() {}
}
