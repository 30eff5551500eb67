package org.mufakat.query;

import java.time.LocalDate;
import org.mufakat.Exit;
import org.mufakat.Failure;

/**
 * How to answer.
 *
 * @param language of labels, {@code id} or {@code en}, where there is a choice
 * @param services which other servers SERVICE may ask
 * @param today what {@code today} means in a parameter
 */
public record QueryOptions(String language, Limits limits, Services services, LocalDate today) {

  /**
   * @throws Failure for a language other than {@code id} and {@code en}
   */
  public QueryOptions {
    if (!language.equals("id") && !language.equals("en")) {
      throw new Failure(Exit.USAGE, "no labels in \"" + language + "\"", "use id or en");
    }
  }

  /**
   * @param services true to let SERVICE ask any other server
   */
  public QueryOptions(String language, Limits limits, boolean services, LocalDate today) {
    this(language, limits, services ? Services.ANY : Services.NONE, today);
  }

  /** English labels, usual limits, no SERVICE. */
  public static QueryOptions usual(LocalDate today) {
    return new QueryOptions("en", Limits.USUAL, Services.NONE, today);
  }
}
