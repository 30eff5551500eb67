package org.mufakat.serve;

import java.util.Map;
import java.util.Set;

/** Answers the requests for one path, or for all below one. Called by many threads at once. */
public interface Endpoint {

  /**
   * The path it answers: {@code /sparql}; or, with a slash at its end, that and all below: {@code
   * /data/}. Of several that fit a request the longest answers.
   */
  String path();

  /** The methods it takes, beside HEAD where it takes GET, and OPTIONS. */
  default Set<String> methods() {
    return Set.of("GET");
  }

  /** Whether answering is work of which each client has only so much. */
  default boolean isCostly() {
    return true;
  }

  /**
   * Whether it is answered to a client that has had its share, too: what watches the server must
   * not take a busy one for a dead one. For answers that cost nothing, at one path.
   */
  default boolean isAlwaysAnswered() {
    return false;
  }

  /** Headers of all its responses, problems too. */
  default Map<String, String> headers() {
    return Map.of();
  }

  /**
   * The whole answer; for HEAD that to GET, whose body is left out.
   *
   * @throws Problem if there is none
   * @throws org.mufakat.Failure likewise
   */
  Response answer(Request request);

  /**
   * Works out what takes long and does not depend on the request, so that no client has to wait for
   * it. Need not be called before {@link #answer}.
   */
  default void prepare(Snapshot snapshot) {}
}
