package org.mufakat.query;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mufakat.Exit;
import org.mufakat.Failure;
import org.mufakat.reference.ProjectFiles;

/**
 * The canned queries in {@code queries/} and the quality rules in {@code queries/checks/}, sorted
 * by name.
 */
public final class CannedQueries {

  private static final String FOLDER = "queries";
  private static final String ENDING = ".rq";

  private CannedQueries() {}

  /**
   * All canned queries.
   *
   * @throws IllegalArgumentException if a header is not as docs/queries.md describes it
   */
  public static List<CannedQuery> all() {
    return in(FOLDER);
  }

  /** The quality rules: each returns the nodes that break it. */
  public static List<CannedQuery> checks() {
    return in("queries/checks");
  }

  /**
   * The canned query of this name.
   *
   * @throws Failure for an unknown name, with those that exist
   */
  public static CannedQuery named(String name) {
    return find(name)
        .orElseThrow(
            () ->
                new Failure(
                    Exit.USAGE,
                    "there is no canned query \"" + name + "\"",
                    "choose one of: " + names(all())));
  }

  /** The canned query of this name, if there is one. */
  public static Optional<CannedQuery> find(String name) {
    String file = FOLDER + "/" + name + ENDING;
    // Only this one header is read: the others would cost every query a moment.
    return ProjectFiles.list(FOLDER, ENDING).stream()
        .filter(file::equals)
        .findFirst()
        .map(CannedQueries::read);
  }

  private static String names(List<CannedQuery> queries) {
    return queries.stream().map(CannedQuery::name).collect(Collectors.joining(", "));
  }

  private static List<CannedQuery> in(String folder) {
    return ProjectFiles.list(folder, ENDING).stream().map(CannedQueries::read).toList();
  }

  private static CannedQuery read(String file) {
    return QueryHeader.read(file, ProjectFiles.read(file));
  }
}
