package org.mufakat.store;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.Quad;

/**
 * Digest of a set of statements, the same in whatever order they come: the sum, modulo 2^256, of
 * the SHA-256 of each as a line of N-Quads. Guards against damage, not against forgery.
 */
public final class GraphHash {

  private static final BigInteger MODULUS = BigInteger.ONE.shiftLeft(256);

  private BigInteger sum = BigInteger.ZERO;
  private long count;

  /** Each statement must be added once only. */
  public void add(Quad quad) {
    byte[] line = line(quad).getBytes(StandardCharsets.UTF_8);
    sum = sum.add(new BigInteger(1, sha256().digest(line))).mod(MODULUS);
    count++;
  }

  public long count() {
    return count;
  }

  public String hex() {
    return "%064x".formatted(sum);
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
