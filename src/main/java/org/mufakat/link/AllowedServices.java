package org.mufakat.link;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.mufakat.Exit;
import org.mufakat.Failure;

/**
 * The services that may be asked: addresses that somebody allowed, each with what lies under it.
 *
 * <p>A name that leads into a private network is refused even where it is allowed, so that nobody
 * who owns a name can point it there; who means such a network allows its address by number, or
 * {@code localhost}. Java keeps what a name resolved to for longer than a connection takes, so the
 * address that was looked at is the one that is asked.
 */
public final class AllowedServices {

  private static final Set<String> SCHEMES = Set.of("http", "https");
  private static final Pattern NUMBERS = Pattern.compile("[0-9.]+|\\[[0-9a-fA-F:.]+]");

  private final List<URI> allowed;

  /**
   * @param addresses as people write them
   * @throws Failure for one that is no web address
   */
  public AllowedServices(List<String> addresses) {
    this.allowed = addresses.stream().map(AllowedServices::parsed).toList();
  }

  /** An address of a service, if it is one. */
  static URI parsed(String address) {
    try {
      URI uri = new URI(address).normalize();
      boolean web = uri.getScheme() != null && SCHEMES.contains(lower(uri.getScheme()));
      if (web && uri.getHost() != null && uri.getUserInfo() == null && uri.getFragment() == null) {
        return uri;
      }
    } catch (URISyntaxException e) {
      // answered below
    }
    throw new Failure(
        Exit.USAGE,
        "\"" + address + "\" is no address of a service",
        "write it as https://host/path, without a user");
  }

  /**
   * Refuses an address that is not allowed, or whose name leads elsewhere than to the public
   * network.
   */
  void check(URI service) {
    URI entry =
        allowed.stream()
            .filter(one -> covers(one, service))
            .findFirst()
            .orElseThrow(
                () ->
                    new Failure(
                        Exit.USAGE,
                        "the service " + service + " is not allowed",
                        "add --allow " + service + ", or name it in MUFAKAT_SERVICES"));
    if (!isLocal(entry.getHost())) {
      for (InetAddress address : resolved(service.getHost())) {
        if (!PublicAddress.is(address)) {
          throw new Failure(
              Exit.USAGE,
              service.getHost() + " leads to " + address.getHostAddress() + ", a private address",
              "allow that address by its number if you mean it");
        }
      }
    }
  }

  private static boolean covers(URI entry, URI service) {
    return lower(entry.getScheme()).equals(lower(service.getScheme()))
        && lower(entry.getHost()).equals(lower(service.getHost()))
        && port(entry) == port(service)
        && isUnder(path(service), path(entry));
  }

  private static boolean isUnder(String path, String above) {
    String folder = above.endsWith("/") ? above : above + "/";
    return path.equals(above) || path.startsWith(folder);
  }

  private static String path(URI uri) {
    return Optional.ofNullable(uri.getRawPath()).filter(path -> !path.isEmpty()).orElse("/");
  }

  private static int port(URI uri) {
    int usual = lower(uri.getScheme()).equals("https") ? 443 : 80;
    return uri.getPort() < 0 ? usual : uri.getPort();
  }

  private static boolean isLocal(String host) {
    return lower(host).equals("localhost") || NUMBERS.matcher(host).matches();
  }

  private static InetAddress[] resolved(String host) {
    try {
      return InetAddress.getAllByName(host);
    } catch (UnknownHostException e) {
      throw new Failure(
          Exit.REFUSED,
          "there is no host " + host,
          "correct the address, or look at the network",
          e);
    }
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
