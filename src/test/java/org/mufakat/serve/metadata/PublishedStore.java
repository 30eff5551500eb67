package org.mufakat.serve.metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.mufakat.cli.Session;
import org.mufakat.serve.Served;
import org.mufakat.serve.Stories;

/**
 * A store of which two releases were published on one day, with an article less in the second. Made
 * once for all tests, which change nothing in it; one test at a time serves it.
 */
final class PublishedStore {

  static final List<String> RELEASES = List.of("2026-01-01.2", "2026-01-01");

  private PublishedStore() {}

  static Path folder() {
    return Made.STORE;
  }

  private static final class Made {
    static final Path STORE = make();
  }

  private static Path make() {
    try {
      Path folder = Files.createTempDirectory("mufakat-published");
      Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
      return in(folder.resolve("store"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      all.sorted(Comparator.reverseOrder()).forEach(one -> one.toFile().delete());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path in(Path folder) {
    Path store = Stories.in(folder);
    publish(store, "2026-01-01");
    run("remove", "kenya-2", "--store", store.toString());
    publish(store, "2026-01-01.2");
    return store;
  }

  private static void publish(Path store, String name) {
    Session.Said said = run("export", "--publish", "--store", store.toString());
    assertEquals("published: " + name + "\n", said.err());
  }

  static Session.Said run(String... words) {
    Session.Said said = Session.ofProgram(Served.CLOCK).run(words);
    assertEquals(0, said.exit(), said.err());
    return said;
  }
}
