package org.mufakat.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mufakat.entity.SmallTables;
import org.mufakat.store.ReadableStore;

/**
 * Loads that are killed without a chance to clean up: what was done stays done, what was not is not
 * there in part, and the next load goes on.
 */
@Tag("long")
class KilledLoadsTest {

  private static final int KILLS = Integer.getInteger("mufakat.kills", 3);
  private static final long SEED = Long.getLong("mufakat.kills.seed", 1);

  /** A process that has done nothing for so long hangs. */
  private static final long PATIENCE = 300_000_000_000L;

  @TempDir Path folder;

  private int inFlight;
  private long slowestOpening;

  @Test
  void everyKillLeavesTheStoreAsBeforeOrAsAfter() throws Exception {
    Random random = new Random(SEED);
    Path store = folder.resolve("store");
    int done = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      int acknowledged = killedAfter(store, done, random.nextInt(2), random.nextInt(1500));
      done = stepsDone(store, acknowledged);
      Verification.Outcome outcome =
          Verification.of(
              store,
              new EndlessLoads(SEED).extractor(),
              SmallTables.reference(),
              VerifyListener.SILENT);
      assertEquals(List.of(), outcome.findings(), "after kill " + kill + ", step " + done);
    }
    System.out.printf(
        "%d kills: %d loads done in all, %d in flight came through whole, slowest opening %d ms%n",
        KILLS, done, inFlight, slowestOpening / 1_000_000);
  }

  /** Lets another process do some steps and a little of the next; returns what it has done. */
  private int killedAfter(Path store, int done, int more, int millis) throws Exception {
    Path said = folder.resolve("said");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                EndlessLoads.class.getName(),
                store.toString(),
                Long.toString(SEED),
                Integer.toString(done))
            .redirectOutput(said.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      long start = System.nanoTime();
      while (Files.readAllLines(said).size() < 1 + more) {
        assertTrue(process.isAlive() && System.nanoTime() - start < PATIENCE, "it does nothing");
        Thread.sleep(20);
      }
      Thread.sleep(millis);
    } finally {
      process.destroyForcibly().waitFor();
    }
    List<String> lines = Files.readAllLines(said);
    return Integer.parseInt(lines.get(lines.size() - 1));
  }

  /** What the process said it has done, or that and the step that was in flight. */
  private int stepsDone(Path store, int acknowledged) throws IOException {
    EndlessLoads loads = new EndlessLoads(SEED);
    for (int step = 0; step < acknowledged; step++) {
      loads.next();
    }
    Map<String, String> held = held(store);
    if (held.equals(loads.present())) {
      return acknowledged;
    }
    loads.next();
    assertEquals(loads.present(), held, "neither step " + acknowledged + " nor the next one");
    inFlight++;
    return acknowledged + 1;
  }

  private Map<String, String> held(Path store) {
    long start = System.nanoTime();
    Map<String, String> held = new TreeMap<>();
    try (ReadableStore open = ReadableStore.open(store)) {
      slowestOpening = Math.max(slowestOpening, System.nanoTime() - start);
      open.articles().forEach(article -> held.put(article.key(), article.checksum()));
    }
    return held;
  }
}
