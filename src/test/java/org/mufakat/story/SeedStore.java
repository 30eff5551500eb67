package org.mufakat.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.mufakat.cli.Session;
import org.mufakat.cli.Session.Said;

/** A fresh store with the articles of a folder, filled and asked by the commands. */
final class SeedStore {

  /** Long after the articles, and always the same. */
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC);

  private final Session session;

  private SeedStore(Session session) {
    this.session = session;
  }

  /** A store that is not there yet. */
  static SeedStore at(Path store) {
    return at(store, CLOCK);
  }

  private static SeedStore at(Path store, Clock clock) {
    return new SeedStore(Session.ofProgram(clock).with("MUFAKAT_STORE", store.toString()));
  }

  static SeedStore of(Path store, Path articles) {
    return of(store, articles, CLOCK);
  }

  static SeedStore of(Path store, Path articles, Clock clock) {
    SeedStore seeds = at(store, clock);
    seeds.succeed("load", articles.toString());
    return seeds;
  }

  /** A copy of a store, which takes less time than another load. */
  static SeedStore copy(Path original, Path store) {
    try (Stream<Path> files = Files.walk(original)) {
      for (Path file : files.toList()) {
        Files.copy(file, store.resolve(original.relativize(file).toString()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return at(store);
  }

  String dump() {
    return succeed("export", "--format", "nquads");
  }

  Said run(String... words) {
    return session.run(words);
  }

  /** What a command that must succeed prints. */
  String succeed(String... words) {
    Said said = run(words);
    assertEquals(0, said.exit(), () -> String.join(" ", words) + ": " + said.err() + said.out());
    return said.out();
  }

  Rows ask(String query, String... parameters) {
    List<String> words = new ArrayList<>(List.of("query", query, "--format", "json"));
    for (String parameter : parameters) {
      words.addAll(List.of("-p", parameter));
    }
    return Rows.answered(succeed(words.toArray(String[]::new)));
  }
}
