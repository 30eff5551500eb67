package org.mufakat.article;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/** The address of an article, in the one spelling under which it serves as a key. */
final class WebAddress {

  private static final int LONGEST = 2_000;

  private WebAddress() {}

  /**
   * An absolute http or https address in ASCII, scheme and host in lower case, without fragment and
   * default port; empty where {@code stated} is none. No network is asked.
   */
  static Optional<String> canonical(String stated) {
    if (stated.length() > LONGEST) {
      return Optional.empty();
    }
    try {
      URI address = new URI(stated.strip());
      boolean web =
          "http".equalsIgnoreCase(address.getScheme())
              || "https".equalsIgnoreCase(address.getScheme());
      return web && address.getHost() != null ? Optional.of(spelled(address)) : Optional.empty();
    } catch (URISyntaxException notAnAddress) {
      return Optional.empty();
    }
  }

  private static String spelled(URI address) {
    String scheme = address.getScheme().toLowerCase(Locale.ROOT);
    int usual = scheme.equals("https") ? 443 : 80;
    boolean named = address.getPort() != -1 && address.getPort() != usual;
    String path = address.getRawPath().isEmpty() ? "/" : address.getRawPath();
    String query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
    String host = address.getHost().toLowerCase(Locale.ROOT);
    String port = named ? ":" + address.getPort() : "";
    return URI.create(scheme + "://" + host + port + path + query).toASCIIString();
  }
}
