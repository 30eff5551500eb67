package org.mufakat.query;

import java.util.List;
import java.util.stream.Collectors;
import org.mufakat.Exit;
import org.mufakat.Failure;
import org.mufakat.reference.ProjectFiles;

/**
 * The canned queries in {@code queries/} and the quality rules in {@code queries/checks/}, sorted
 * by name.
 */
public final class CannedQueries {

  private CannedQueries() {}

  /**
   * All canned queries.
   *
   * @throws IllegalArgumentException if a header is not as docs/queries.md describes it
   */
  public static List<CannedQuery> all() {
    return in("queries");
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
    List<CannedQuery> all = all();
    return all.stream()
        .filter(query -> query.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new Failure(
                    Exit.USAGE,
                    "there is no canned query \"" + name + "\"",
                    "choose one of: " + names(all)));
  }

  private static String names(List<CannedQuery> queries) {
    return queries.stream().map(CannedQuery::name).collect(Collectors.joining(", "));
  }

  private static List<CannedQuery> in(String folder) {
    return ProjectFiles.list(folder, ".rq").stream()
        .map(file -> QueryHeader.read(file, ProjectFiles.read(file)))
        .toList();
  }
}
