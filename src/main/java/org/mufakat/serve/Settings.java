package org.mufakat.serve;

import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.mufakat.query.Services;

/**
 * How a server is set up.
 *
 * @param port 0 for any that is free
 * @param isPublic whether other machines reach it
 * @param hosts names, beside those of this machine's loopback, under which it may be asked
 * @param address under which people reach it from outside, where that is not the one it listens on
 * @param services other servers that queries may ask
 */
public record Settings(
    int port,
    boolean isPublic,
    Set<String> hosts,
    Optional<URI> address,
    Services services,
    ServeLimits limits) {

  /** Of the loopback, with the usual limits. */
  public static Settings loopback(int port) {
    return new Settings(
        port,
        false,
        Set.of(),
        Optional.empty(),
        Services.NONE,
        ServeLimits.usual(ServeLimits.Client.NEAR));
  }

  /** The address of a path, as the client that asked can reach it. */
  public String addressFor(Request request, String path) {
    String own =
        address
            .map(URI::toString)
            .orElseGet(() -> "http://" + request.header("Host").orElse("localhost"));
    return (own.endsWith("/") ? own.substring(0, own.length() - 1) : own) + path;
  }

  /** The same with other servers that queries may ask. */
  public Settings with(Services other) {
    return new Settings(port, isPublic, hosts, address, other, limits);
  }

  /** The same with other limits. */
  public Settings with(ServeLimits other) {
    return new Settings(port, isPublic, hosts, address, services, other);
  }
}
