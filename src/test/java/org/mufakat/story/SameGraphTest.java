package org.mufakat.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** The dump depends on the articles alone: not on how, where or when they were loaded. */
@Isolated("changes the locale and the time zone of the process")
@Tag("long")
class SameGraphTest {

  private static final Path SEEDS = Path.of("seeds/articles");

  /** Of a run long after the others; no such day or time may be in a dump. */
  private static final Instant ELSEWHEN = Instant.parse("2041-05-06T07:08:09Z");

  @TempDir private static Path temp;
  private static String dump;

  @BeforeAll
  static void loadOnce() {
    SeedStore store = SeedStore.of(temp.resolve("once"), SEEDS);
    dump = store.succeed("export", "--format", "nquads");
    assertFalse(dump.isEmpty());
  }

  @Test
  void loadedTwice() {
    SeedStore store = SeedStore.of(temp.resolve("twice"), SEEDS);
    store.succeed("load", SEEDS.toString());
    assertSameDump(store);
  }

  @Test
  void loadedOneByOneInAnotherOrder() throws IOException {
    List<Path> articles = articles();
    Collections.reverse(articles);
    SeedStore store = SeedStore.at(temp.resolve("reverse"));
    for (Path article : articles) {
      store.succeed("load", article.toString());
    }
    assertSameDump(store);
  }

  @Test
  void loadedInTwoBatches() throws IOException {
    List<String> articles = articles().stream().map(Path::toString).toList();
    SeedStore store = SeedStore.at(temp.resolve("batches"));
    store.succeed("load", articles.get(4), articles.get(1));
    store.succeed("load", articles.get(3), articles.get(0), articles.get(2), articles.get(1));
    assertSameDump(store);
  }

  @Test
  void loadedAtAnotherPlaceAndTime() {
    Clock clock = Clock.fixed(ELSEWHEN, ZoneId.of("Pacific/Kiritimati"));
    String other = inTurkey(() -> SeedStore.of(temp.resolve("turkey"), SEEDS, clock).dump());
    assertEquals(dump, other);
    assertFalse(other.contains("2041-05"), "the day of the load is in the dump");
  }

  @Test
  void removedAndLoadedAgain() {
    SeedStore store = SeedStore.of(temp.resolve("again"), SEEDS);
    store.succeed("remove", "003-mou-tiongkok-dan-korea", "000-pameran-imt-taiwan");
    assertNotEquals(dump, store.dump());
    store.succeed("load", SEEDS.toString());
    assertSameDump(store);
  }

  @Test
  void removedAsIfNeverLoaded() throws IOException {
    SeedStore with = SeedStore.of(temp.resolve("with"), SEEDS);
    with.succeed("remove", "003-mou-tiongkok-dan-korea");
    SeedStore without = SeedStore.at(temp.resolve("without"));
    for (Path article : articles()) {
      if (!article.toString().contains("003-")) {
        without.succeed("load", article.toString());
      }
    }
    assertEquals(without.dump(), with.dump());
  }

  @Test
  void refreshed() {
    SeedStore store = SeedStore.of(temp.resolve("refreshed"), SEEDS);
    store.succeed("load", "--refresh");
    assertSameDump(store);
  }

  /** What people decided is part of the input, whenever and in whatever order it comes. */
  @Test
  void judgedFirstOrLast() throws IOException {
    SeedStore last = SeedStore.of(temp.resolve("judged-last"), SEEDS);
    Path rows = temp.resolve("judged-last").resolve("judgements.tsv");
    String agreement = last.ask("agreements").rows().get(0).get("agreement");
    last.succeed("judge", "correct", agreement, "status", "signed", "ended", "--why", "it lapsed");
    last.succeed("judge", "reject", agreement, "country", "country/ID", "--why", "a slip");
    assertNotEquals(dump, last.dump());

    SeedStore first = SeedStore.at(temp.resolve("judged-first"));
    List<Path> articles = articles();
    first.succeed("load", articles.get(2).toString());
    List<String> lines = new ArrayList<>(Files.readAllLines(rows));
    Collections.reverse(lines.subList(1, lines.size()));
    Files.write(temp.resolve("judged-first").resolve("judgements.tsv"), lines);
    Collections.reverse(articles);
    for (Path article : articles) {
      first.succeed("load", article.toString());
    }
    assertEquals(last.dump(), first.dump());

    Files.delete(rows);
    last.succeed("load");
    assertSameDump(last);
  }

  private static void assertSameDump(SeedStore store) {
    assertEquals(dump, store.dump());
  }

  private static List<Path> articles() throws IOException {
    try (Stream<Path> files = Files.list(SEEDS)) {
      return new ArrayList<>(files.filter(f -> f.toString().endsWith(".txt")).sorted().toList());
    }
  }

  /** Where letters fold otherwise and the day begins early. */
  private static String inTurkey(Supplier<String> work) {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    Locale.setDefault(Locale.forLanguageTag("tr-TR"));
    TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
    try {
      return work.get();
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }
}
