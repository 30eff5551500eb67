package org.mufakat.doctor;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the machine gives: Java, memory, disk, port. */
final class Machine {

  private static final int LEAST_JAVA = 17;
  private static final long MEBI = 1L << 20;
  private static final long LITTLE_MEMORY = 256 * MEBI;
  private static final long LITTLE_DISK = 256 * MEBI;

  private Machine() {}

  static Diagnosis java() {
    String says = Runtime.version() + " in " + System.getProperty("java.home");
    return Runtime.version().feature() >= LEAST_JAVA
        ? Diagnosis.ok("java", says)
        : Diagnosis.bad("java", says, "install Java " + LEAST_JAVA + " or newer");
  }

  static Diagnosis memory() {
    long most = Runtime.getRuntime().maxMemory();
    String says = most / MEBI + " MiB of heap";
    return most >= LITTLE_MEMORY
        ? Diagnosis.ok("memory", says)
        : Diagnosis.note("memory", says, "give it more: MUFAKAT_JAVA_OPTIONS=-Xmx1g");
  }

  /** A load writes the next generation beside the current one. */
  static Diagnosis disk(Path store) {
    try {
      Path there = store.toAbsolutePath();
      while (!Files.exists(there)) {
        there = there.getParent();
      }
      FileStore disk = Files.getFileStore(there);
      long free = disk.getUsableSpace();
      long held = there.equals(store.toAbsolutePath()) ? Extent.of(store) : 0;
      String says = "%d MiB free, the store takes %d MiB".formatted(free / MEBI, held / MEBI);
      return free >= Math.max(LITTLE_DISK, held)
          ? Diagnosis.ok("disk", says)
          : Diagnosis.bad("disk", says, "free space: a load needs as much as the store takes");
    } catch (IOException e) {
      return Diagnosis.bad("disk", "cannot be looked at: " + e.getMessage(), "mend permissions");
    }
  }

  static Diagnosis port(int port) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      return Diagnosis.ok("port", port + " is free");
    } catch (IOException | IllegalArgumentException e) {
      return Diagnosis.note(
          "port",
          port + " is taken, or not allowed",
          "if it is not this store's server that listens there, choose another: serve --port");
    }
  }
}
