package org.mufakat.load.handover;

import java.net.UnixDomainSocketAddress;
import java.nio.file.Path;

/** Where the socket of a store is. */
record SocketFile(Path path) {

  static SocketFile in(Path store) {
    return new SocketFile(store.resolve("socket"));
  }

  /** Systems allow some hundred bytes for it: the shorter of the two ways to say it. */
  static UnixDomainSocketAddress address(Path file) {
    Path whole = file.toAbsolutePath().normalize();
    Path here = Path.of("").toAbsolutePath();
    Path relative = whole.getRoot().equals(here.getRoot()) ? here.relativize(whole) : whole;
    return UnixDomainSocketAddress.of(
        relative.toString().length() < whole.toString().length() ? relative : whole);
  }

  UnixDomainSocketAddress address() {
    return address(path);
  }
}
