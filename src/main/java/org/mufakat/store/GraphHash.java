package org.mufakat.store;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.Quad;

/**
 * Digest of a set of statements, the same in whatever order they come and go: the sum, modulo
 * 2^256, of the SHA-256 of each as a line of N-Quads. Guards against damage, not against forgery.
 */
public final class GraphHash {

  private static final BigInteger MODULUS = BigInteger.ONE.shiftLeft(256);

  private BigInteger sum = BigInteger.ZERO;
  private long count;

  /** The hash of a set that was summed up before. */
  static GraphHash of(GraphMark mark) {
    GraphHash hash = new GraphHash();
    hash.sum = new BigInteger(mark.hash(), 16);
    hash.count = mark.quads();
    return hash;
  }

  /** Each statement must be added once only. */
  public void add(Quad quad) {
    sum = sum.add(of(quad)).mod(MODULUS);
    count++;
  }

  /** Takes out a statement that was added. */
  void remove(Quad quad) {
    sum = sum.subtract(of(quad)).mod(MODULUS);
    count--;
  }

  public long count() {
    return count;
  }

  public String hex() {
    return "%064x".formatted(sum);
  }

  public GraphMark mark() {
    return new GraphMark(count, hex());
  }

  private static BigInteger of(Quad quad) {
    byte[] line = line(quad).getBytes(StandardCharsets.UTF_8);
    return new BigInteger(1, sha256().digest(line));
  }

  private static String line(Quad quad) {
    String triple =
        NodeFmtLib.strNT(quad.getSubject())
            + " "
            + NodeFmtLib.strNT(quad.getPredicate())
            + " "
            + NodeFmtLib.strNT(quad.getObject());
    return quad.isDefaultGraph() ? triple : triple + " " + NodeFmtLib.strNT(quad.getGraph());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
