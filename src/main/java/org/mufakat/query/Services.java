package org.mufakat.query;

import java.net.URI;
import java.util.Set;
import org.mufakat.Exit;
import org.mufakat.Failure;

/**
 * Which other servers a query may ask with SERVICE.
 *
 * @param any whichever it names; else only those listed
 * @param listed addresses of endpoints, compared letter by letter
 */
public record Services(boolean any, Set<String> listed) {

  public static final Services NONE = new Services(false, Set.of());
  public static final Services ANY = new Services(true, Set.of());

  public Services {
    listed = Set.copyOf(listed);
  }

  /**
   * @throws Failure for what is no http or https address
   */
  public static Services only(Set<String> addresses) {
    addresses.forEach(Services::check);
    return new Services(false, addresses);
  }

  private static void check(String address) {
    if (!address.matches("https?://.+") || hostOf(address).isEmpty()) {
      throw new Failure(
          Exit.USAGE,
          address + " is no address of an endpoint",
          "write one that begins with https:// or http://");
    }
  }

  private static String hostOf(String address) {
    try {
      String host = URI.create(address).getHost();
      return host == null ? "" : host;
    } catch (IllegalArgumentException e) {
      return "";
    }
  }

  /** Whether any server may be asked. */
  public boolean isOn() {
    return any || !listed.isEmpty();
  }

  boolean allows(String address) {
    return any || listed.contains(address);
  }
}
