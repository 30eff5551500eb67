package org.mufakat.serve;

import java.util.Optional;

/**
 * A request that has been answered, or refused.
 *
 * @param target path and query as they came; {@code -} where the request could not be read
 * @param route path of the endpoint that it was for; {@link #NO_ROUTE} where there is none
 * @param refusal title of the problem that was the answer
 * @param bytes of the body
 * @param nanos how long it took
 */
public record Handled(
    String client,
    String method,
    String target,
    String route,
    int status,
    Optional<String> refusal,
    long bytes,
    long nanos) {

  public static final String NO_ROUTE = "none";
}
