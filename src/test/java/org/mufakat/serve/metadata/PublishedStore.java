package org.mufakat.serve.metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.mufakat.cli.Session;
import org.mufakat.serve.Served;
import org.mufakat.serve.Stories;

/** A store of which two releases were published on one day, with an article less in the second. */
final class PublishedStore {

  static final List<String> RELEASES = List.of("2026-01-01.2", "2026-01-01");

  private PublishedStore() {}

  static Path in(Path folder) {
    Path store = Stories.in(folder);
    assertEquals(
        "published: 2026-01-01\n", run("export", "--publish", "--store", store + "").err());
    run("remove", "kenya-2", "--store", store.toString());
    assertEquals(
        "published: 2026-01-01.2\n", run("export", "--publish", "--store", store + "").err());
    return store;
  }

  static Session.Said run(String... words) {
    Session.Said said = Session.ofProgram(Served.CLOCK).run(words);
    assertEquals(0, said.exit(), said.err());
    return said;
  }
}
