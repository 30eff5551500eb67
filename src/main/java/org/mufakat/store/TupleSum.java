package org.mufakat.store;

import java.nio.ByteBuffer;
import java.util.Iterator;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.NodeIdFactory;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;

/**
 * What an index holds, whatever its order: how many statements, and the sum of a hash of each.
 * Indexes of one database hold the same.
 */
record TupleSum(long count, long sum) {

  /**
   * @param most how many a sound index can hold: what holds more is read no further
   */
  static TupleSum of(TupleIndex index, long most) {
    long count = 0;
    long sum = 0;
    byte[] id = new byte[NodeId.SIZE];
    Iterator<Tuple<NodeId>> tuples = index.all();
    while (tuples.hasNext() && count <= most) {
      Tuple<NodeId> tuple = tuples.next();
      long hash = 1;
      for (int i = 0; i < tuple.len(); i++) {
        NodeIdFactory.set(tuple.get(i), id);
        hash = mixed(hash * 31 + ByteBuffer.wrap(id).getLong());
      }
      sum += hash;
      count++;
    }
    return new TupleSum(count, sum);
  }

  /** The finalizer of MurmurHash3: every bit of the input changes half of the bits. */
  private static long mixed(long value) {
    long mixed = (value ^ value >>> 33) * 0xff51afd7ed558ccdL;
    mixed = (mixed ^ mixed >>> 33) * 0xc4ceb9fe1a85ec53L;
    return mixed ^ mixed >>> 33;
  }
}
