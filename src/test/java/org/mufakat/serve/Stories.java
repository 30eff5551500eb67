package org.mufakat.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.mufakat.cli.Session;

/**
 * A store with one of everything that an IRI can lead to: the seed articles and {@code
 * serve/stories.jsonl}. Two of these report one agreement and disagree on its term, so that there
 * are a conflict and superseded names; one has an address for its key; one has a title that would
 * be a script if a page let it; one is removed again.
 */
public final class Stories {

  public static final String BASE = "https://w3id.org/mufakat/id/";

  private Stories() {}

  /** Fills a store. */
  public static Path in(Path store) {
    run("load", "seeds/articles", "src/test/resources/serve/stories.jsonl", "--store", store + "");
    run("remove", "manila", "--store", store.toString());
    return store;
  }

  private static void run(String... words) {
    Session.Said said = Session.ofProgram(Served.CLOCK).run(words);
    assertEquals(0, said.exit(), said.err());
  }

  /** The only value of a query's only column. */
  public static String only(Served served, String sparql) {
    String[] lines =
        served
            .post("/sparql", "application/sparql-query", sparql, "Accept", "text/csv")
            .body()
            .split("\r?\n");
    assertEquals(2, lines.length, sparql + "\n" + String.join("\n", lines));
    return lines[1];
  }
}
