package org.mufakat.serve;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Under which names the server may be asked. A page of another site that makes its own name point
 * here (DNS rebinding) is told apart by it.
 */
final class HostNames {

  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

  private final Set<String> names = new HashSet<>(LOOPBACK);

  HostNames(Settings settings) {
    settings.hosts().forEach(host -> names.add(host.toLowerCase(Locale.ROOT)));
    settings
        .address()
        .flatMap(address -> Optional.ofNullable(address.getHost()))
        .ifPresent(names::add);
  }

  /**
   * @param header {@code Host}, with or without a port
   * @throws Problem 421 for another name, or none
   */
  void check(Optional<String> header) {
    String name = header.map(HostNames::withoutPort).orElse("");
    if (!names.contains(name)) {
      throw new Problem(
          421,
          "Misdirected request",
          "this server does not answer under that name",
          "ask under its own name; who runs it adds names with --host");
    }
  }

  private static String withoutPort(String host) {
    int colon = host.lastIndexOf(':');
    boolean port = colon > host.lastIndexOf(']');
    return (port ? host.substring(0, colon) : host).toLowerCase(Locale.ROOT);
  }
}
