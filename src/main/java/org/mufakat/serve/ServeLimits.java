package org.mufakat.serve;

import java.time.Duration;
import org.mufakat.query.Limits;

/**
 * What one request, one client and all together may cost. Beyond any there is an error.
 *
 * @param query time and rows of one answer
 * @param answerBytes of one answer
 * @param bodyBytes of a request's body, and so of a query
 */
public record ServeLimits(Limits query, long answerBytes, int bodyBytes) {

  /** Half a minute, a million rows, 256 MiB; queries of 256 KiB. */
  public static final ServeLimits USUAL =
      new ServeLimits(new Limits(Duration.ofSeconds(30), 1_000_000), 256L << 20, 256 << 10);
}
