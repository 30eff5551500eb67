package org.mufakat.serve;

import java.time.Duration;
import org.mufakat.query.Limits;

/**
 * What one request, one client and all together may cost. Beyond any there is an error.
 *
 * @param query time and rows of one answer
 * @param answerBytes of one answer
 * @param bodyBytes of a request's body, and so of a query
 * @param atOnce answers that are being found at the same time; others wait
 * @param patience the longest time that they wait
 * @param client what one client may have
 */
public record ServeLimits(
    Limits query, long answerBytes, int bodyBytes, int atOnce, Duration patience, Client client) {

  /**
   * What one client may have.
   *
   * @param atOnce requests that are being answered or wait
   * @param perMinute time of answering in any minute
   */
  public record Client(int atOnce, Duration perMinute) {

    /** For this machine's own: no more than the others could stand. */
    public static final Client NEAR = new Client(64, Duration.ofDays(1));

    /** For anybody. */
    public static final Client FAR = new Client(16, Duration.ofSeconds(120));

    public Client withSeconds(int seconds) {
      return new Client(atOnce, Duration.ofSeconds(seconds));
    }
  }

  /** Half a minute, a million rows, 256 MiB; queries of 256 KiB; four answers a processor. */
  public static ServeLimits usual(Client client) {
    return new ServeLimits(
        new Limits(Duration.ofSeconds(30), 1_000_000),
        256L << 20,
        256 << 10,
        Math.max(8, 4 * Runtime.getRuntime().availableProcessors()),
        Duration.ofSeconds(10),
        client);
  }

  public ServeLimits withQuery(Limits other) {
    return new ServeLimits(other, answerBytes, bodyBytes, atOnce, patience, client);
  }

  public ServeLimits withAnswerBytes(long other) {
    return new ServeLimits(query, other, bodyBytes, atOnce, patience, client);
  }

  public ServeLimits withClient(Client other) {
    return new ServeLimits(query, answerBytes, bodyBytes, atOnce, patience, other);
  }

  /** As the header {@code Mufakat-Limits} says it: a dictionary of RFC 8941. */
  public String announced() {
    return "seconds=%s, rows=%d, bytes=%d, query-bytes=%d"
        .formatted(query.time().toMillis() / 1000.0, query.rows(), answerBytes, bodyBytes);
  }
}
