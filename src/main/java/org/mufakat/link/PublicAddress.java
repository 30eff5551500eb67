package org.mufakat.link;

import java.net.Inet4Address;
import java.net.InetAddress;

/** Which addresses are of the public network: those of no registry for special purposes. */
final class PublicAddress {

  private PublicAddress() {}

  static boolean is(InetAddress address) {
    boolean special =
        address.isAnyLocalAddress()
            || address.isLoopbackAddress()
            || address.isLinkLocalAddress()
            || address.isSiteLocalAddress()
            || address.isMulticastAddress();
    byte[] octets = address.getAddress();
    return !special && (address instanceof Inet4Address ? isPublic4(octets) : isPublic6(octets));
  }

  /** RFC 6890: this network, shared, protocol assignments, benchmarks, reserved. */
  private static boolean isPublic4(byte[] octets) {
    int first = octets[0] & 0xFF;
    int second = octets[1] & 0xFF;
    boolean shared = first == 100 && (second & 0xC0) == 64;
    boolean protocol = first == 192 && second == 0 && octets[2] == 0;
    boolean benchmark = first == 198 && (second & 0xFE) == 18;
    return first != 0 && first < 240 && !shared && !protocol && !benchmark;
  }

  /** Global unicast, but for addresses that carry one of version 4 (Teredo, 6to4). */
  private static boolean isPublic6(byte[] octets) {
    boolean global = (octets[0] & 0xE0) == 0x20;
    boolean teredo = starts(octets, 0x20, 0x01, 0x00, 0x00);
    boolean sixToFour = starts(octets, 0x20, 0x02);
    return global && !teredo && !sixToFour;
  }

  private static boolean starts(byte[] octets, int... beginning) {
    for (int i = 0; i < beginning.length; i++) {
      if ((octets[i] & 0xFF) != beginning[i]) {
        return false;
      }
    }
    return true;
  }
}
