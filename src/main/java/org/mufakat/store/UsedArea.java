package org.mufakat.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.tdb2.params.StoreParams;

/**
 * How much of a file of TDB2 holds something. The two files of a tree ({@code SPO.idn}, {@code
 * SPO.dat}) grow by 8 MiB at a time; beside them {@code SPO.bpt} says how many of their blocks are
 * taken.
 */
final class UsedArea {

  private static final String NODES = ".idn";
  private static final String RECORDS = ".dat";
  private static final String STATE = ".bpt";
  private static final int BLOCK = StoreParams.getDftStoreParams().getBlockSize();

  private UsedArea() {}

  /** In bytes from the beginning; all of a file of another sort. */
  static long of(Path file) throws IOException {
    String name = file.getFileName().toString();
    if (name.endsWith(NODES)) {
      return ofTree(file, name, Long.BYTES);
    }
    return name.endsWith(RECORDS) ? ofTree(file, name, 2 * Long.BYTES) : Files.size(file);
  }

  /** The state of a tree is its root, then the blocks taken of nodes, then those of records. */
  private static long ofTree(Path file, String name, int place) throws IOException {
    Path state = file.resolveSibling(name.substring(0, name.length() - NODES.length()) + STATE);
    long size = Files.size(file);
    byte[] bytes = Files.exists(state) ? Files.readAllBytes(state) : new byte[0];
    if (bytes.length != 3 * Long.BYTES) {
      return size;
    }
    long blocks = ByteBuffer.wrap(bytes).getLong(place);
    return blocks < 0 || blocks > size / BLOCK ? size : blocks * BLOCK;
  }
}
