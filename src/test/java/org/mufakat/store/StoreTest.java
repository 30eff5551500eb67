package org.mufakat.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mufakat.Exit;
import org.mufakat.Failure;

/**
 * A store is as it was before a write or as it is after it, whoever reads it and whatever stops.
 */
class StoreTest {

  @TempDir Path folder;

  private Path store() {
    return folder.resolve("store");
  }

  private StoreWriter writer() {
    return StoreWriter.open(store(), Optional.empty(), Contents.BASE);
  }

  private void hold(String... keys) {
    try (StoreWriter writer = writer()) {
      Contents.write(writer, keys);
    }
  }

  @Test
  void aMissingStoreIsReportedAndNotMade() {
    Failure failure = assertThrows(Failure.class, () -> ReadableStore.open(store()));
    assertEquals(Exit.STORE, failure.exit());
    assertTrue(failure.getMessage().contains(store().toString()));
    assertFalse(Files.exists(store()));
  }

  @Test
  void aStoreIntoWhichNothingWasLoadedSaysSo() {
    writer().close();
    Failure failure = assertThrows(Failure.class, () -> ReadableStore.open(store()));
    assertTrue(failure.getMessage().startsWith("nothing has been loaded"));
  }

  @Test
  void aFolderOfOtherThingsIsNotMadeAStore() throws IOException {
    Files.createDirectories(store());
    Files.writeString(store().resolve("thesis.txt"), "mine");
    assertThrows(Failure.class, this::writer);
    try (Stream<Path> files = Files.list(store())) {
      assertEquals(1, files.count());
    }
  }

  @Test
  void aStoreOfAnotherFormatIsRefused() throws IOException {
    hold("a");
    Files.writeString(store().resolve("mufakat.json"), "{\"format\":99,\"base\":\"http://e/\"}");
    assertTrue(assertThrows(Failure.class, this::writer).getMessage().contains("format 99"));
    assertThrows(Failure.class, () -> ReadableStore.open(store()));
  }

  @Test
  void aStoreOfAnotherBaseIsRefused() {
    hold("a");
    Optional<String> other = Optional.of("http://example.net/");
    Failure failure =
        assertThrows(Failure.class, () -> StoreWriter.open(store(), other, Contents.BASE));
    assertTrue(failure.getMessage().contains(Contents.BASE), failure.getMessage());
    assertEquals(Contents.expected("a"), Contents.of(store()));
  }

  @Test
  void twoWritersInOneProcessAreOneTooMany() {
    try (StoreWriter first = writer()) {
      Failure failure = assertThrows(Failure.class, this::writer);
      String pid = Long.toString(ProcessHandle.current().pid());
      assertTrue(failure.getMessage().endsWith("process " + pid), failure.getMessage());
      Contents.write(first, "a");
    }
    hold("b");
  }

  @Test
  void aSecondProcessMayNotWriteAndLearnsWhoDoes() throws Exception {
    hold("a");
    try (OtherProcess other = OtherProcess.opening("write", store())) {
      other.line();
      Failure failure = assertThrows(Failure.class, this::writer);
      assertEquals(Exit.STORE, failure.exit());
      assertTrue(failure.getMessage().endsWith("process " + other.pid()), failure.getMessage());
      assertEquals(Contents.expected("a"), Contents.of(store()), "reading goes on");
      other.kill();
      hold("b");
    }
    assertEquals(Contents.expected("b"), Contents.of(store()));
  }

  @Test
  void aLockOfADeadProcessIsTakenOver() throws IOException {
    hold("a");
    Files.writeString(store().resolve("lock"), "999999999\n");
    hold("b");
    assertEquals(Contents.expected("b"), Contents.of(store()));
  }

  @Test
  void twoProcessesReadAtTheSameTimeAndChangeNothing() throws IOException {
    hold("a", "b");
    Map<String, Integer> before = fingerprints();
    try (OtherProcess other = OtherProcess.opening("read", store())) {
      assertEquals(Contents.expected("a", "b"), other.line());
      assertEquals(Contents.expected("a", "b"), Contents.of(store()));
    }
    assertEquals(before, fingerprints());
  }

  private Map<String, Integer> fingerprints() throws IOException {
    Map<String, Integer> all = new TreeMap<>();
    try (Stream<Path> files = Files.walk(store())) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        all.put(file.toString(), java.util.Arrays.hashCode(Files.readAllBytes(file)));
      }
    }
    return all;
  }

  @Test
  void whoeverReadsGoesOnReadingWhatWasThere() {
    hold("a");
    try (ReadableStore reader = ReadableStore.open(store())) {
      hold("b");
      assertEquals(1, reader.manifest().articles());
      assertEquals(
          1,
          org.apache.jena.system.Txn.calculateRead(
              reader.dataset(),
              () -> org.apache.jena.atlas.iterator.Iter.count(reader.dataset().find())));
    }
    assertEquals(Contents.expected("b"), Contents.of(store()));
  }

  /** Ways to make a store of "a" and "b" one of "b" and "c". */
  private static final List<Consumer<StoreWriter>> WAYS =
      List.of(
          writer -> Contents.write(writer, "b", "c"), writer -> Contents.change(writer, "c", "a"));

  private static final Set<Step> AFTER =
      Set.of(Step.SWITCHED, Step.OLD_GENERATION_REMOVED, Step.TEXTS_REMOVED);

  /** Copies the store as a kill would leave it at each step, and opens each copy. */
  @Test
  void killedAtAnyStepItIsAsBeforeOrAsAfter() throws IOException {
    for (Consumer<StoreWriter> way : WAYS) {
      hold("a", "b");
      Map<Step, Path> copies = new EnumMap<>(Step.class);
      try (StoreWriter writer = watched(step -> copies.computeIfAbsent(step, this::copy))) {
        way.accept(writer);
      }
      for (Map.Entry<Step, Path> copy : copies.entrySet()) {
        assertAsBeforeOrAsAfter(copy.getKey(), copy.getValue());
        writeAgain(copy.getValue());
        Disk.deleteTree(copy.getValue());
      }
      assertEquals(Step.values().length - 1, copies.size(), "all steps but the making of it");
    }
  }

  /** As a full disk, or rules that fail, would stop it. */
  @Test
  void failedAtAnyStepItIsAsBeforeOrAsAfter() throws IOException {
    for (Step failing : EnumSet.complementOf(EnumSet.of(Step.CREATED))) {
      hold("a", "b");
      try (StoreWriter writer = watched(step -> failAt(failing, step))) {
        Failure failure = assertThrows(Failure.class, () -> Contents.change(writer, "c", "a"));
        assertTrue(failure.getMessage().contains("No space left"), failure.getMessage());
      }
      assertAsBeforeOrAsAfter(failing, store());
      writeAgain(store());
    }
  }

  private static void failAt(Step failing, Step step) {
    if (step == failing) {
      throw new UncheckedIOException(new IOException("No space left on device"));
    }
  }

  private StoreWriter watched(Consumer<Step> watcher) {
    return StoreWriter.open(store(), Optional.empty(), Contents.BASE, watcher);
  }

  private static void assertAsBeforeOrAsAfter(Step stopped, Path store) {
    String[] keys = AFTER.contains(stopped) ? new String[] {"b", "c"} : new String[] {"a", "b"};
    assertEquals(Contents.expected(keys), Contents.of(store), stopped.name());
  }

  private static void writeAgain(Path copy) throws IOException {
    try (StoreWriter writer = StoreWriter.open(copy, Optional.empty(), Contents.BASE)) {
      Contents.write(writer, "d");
    }
    assertEquals(Contents.expected("d"), Contents.of(copy));
    try (Stream<Path> entries = Files.list(copy)) {
      long generations =
          entries.filter(entry -> entry.getFileName().toString().startsWith("gen-")).count();
      assertEquals(1, generations, "nothing is left behind");
    }
    try (Stream<Path> texts = Files.list(copy.resolve("texts"))) {
      assertEquals(1, texts.count());
    }
  }

  @Test
  void killedWhileItIsMadeItCanBeMade() {
    Map<Step, Path> copies = new EnumMap<>(Step.class);
    StoreWriter.open(
            store(),
            Optional.empty(),
            Contents.BASE,
            step -> copies.computeIfAbsent(step, this::copy))
        .close();
    try (StoreWriter writer =
        StoreWriter.open(copies.get(Step.CREATED), Optional.empty(), Contents.BASE)) {
      Contents.write(writer, "a");
    }
    assertEquals(Contents.expected("a"), Contents.of(copies.get(Step.CREATED)));
  }

  private Path copy(Step step) {
    Path copy = folder.resolve("killed-at-" + step);
    try (Stream<Path> files = Files.walk(store())) {
      for (Path file : files.toList()) {
        Path target = copy.resolve(store().relativize(file).toString());
        if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
          Files.createDirectories(target);
        } else if (target.endsWith("lock")) {
          Files.writeString(target, "999999999\n"); // to open the file itself would drop the lock
        } else {
          FileMark.of(file).copy(file, target); // without the zeros that make room to grow
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return copy;
  }

  @Test
  void aCopyIsChangedAndTheOriginalIsNot() throws IOException {
    hold("a", "b");
    try (ReadableStore before = ReadableStore.open(store())) {
      try (StoreWriter writer = writer()) {
        Contents.change(writer, "c", "a");
      }
      assertEquals(Contents.expected("b", "c"), Contents.of(store()));
      assertEquals(2, before.inTransaction(() -> Iter.count(before.dataset().find())));
    }
    try (ReadableStore after = ReadableStore.open(store())) {
      assertEquals(List.of(), after.databaseDamage());
      assertEquals(Optional.of("gen-1"), after.lastChange().before());
      assertEquals(1, after.lastChange().delta().orElseThrow().removed().size());
      assertEquals(1, after.lastChange().delta().orElseThrow().added().size());
    }
  }

  @Test
  void whatLeftIsToldFromWhatNeverWas() throws IOException {
    hold("a", "b");
    try (StoreWriter writer = writer()) {
      Contents.change(writer, "c", "a");
    }
    try (ReadableStore after = ReadableStore.open(store())) {
      String base = after.base();
      Departure gone = after.departure(base + "graph/article/a").orElseThrow();
      assertEquals("gen-2", gone.generation());
      assertEquals(Optional.empty(), after.departure(base + "graph/article/c"));
      assertEquals(Optional.empty(), after.departure(base + "graph/article/z"));
    }
  }

  @Test
  void theLastPatchesAreKeptAndNoMore() throws IOException {
    hold("a");
    for (int i = 0; i < 12; i++) {
      try (StoreWriter writer = writer()) {
        Contents.change(writer, "n" + i, i == 0 ? "a" : "n" + (i - 1));
      }
    }
    try (Stream<Path> files = Files.list(store().resolve("journal"))) {
      assertEquals(10, files.filter(file -> file.toString().endsWith(".rdfp.gz")).count());
    }
    assertTrue(Files.exists(store().resolve("journal/gen-13.rdfp.gz")));
  }

  @Test
  void aWriteThatFailsLeavesEverythingAsItWas() {
    hold("a");
    try (StoreWriter writer = writer()) {
      assertThrows(
          IllegalStateException.class,
          () -> {
            try (Generation generation = writer.begin()) {
              generation.add(java.util.List.of());
              throw new IllegalStateException("a rule failed");
            }
          });
    }
    assertEquals(Contents.expected("a"), Contents.of(store()));
    assertFalse(Files.exists(store().resolve("gen-2")), "the half-built generation is gone");
  }

  @Test
  void aFileThatIsCutOrMissingIsNoticedAtOnce() throws IOException {
    hold("a");
    Path data = store().resolve("gen-1/Data-0001/nodes-data.obj");
    try (RandomAccessFile file = new RandomAccessFile(data.toFile(), "rw")) {
      file.setLength(file.length() - 1);
    }
    Failure cut = assertThrows(Failure.class, () -> ReadableStore.open(store()));
    assertTrue(cut.getMessage().contains("nodes-data.obj"), cut.getMessage());
    Files.delete(data);
    assertThrows(Failure.class, () -> ReadableStore.open(store()));
    assertFalse(Files.exists(data), "and not made anew");
  }

  @Test
  void aTextThatWasChangedIsNoticed() throws IOException {
    hold("a");
    try (Stream<Path> texts = Files.list(store().resolve("texts"))) {
      Files.writeString(texts.findFirst().orElseThrow(), "Teks lain");
    }
    Failure failure = assertThrows(Failure.class, () -> Contents.of(store()));
    assertTrue(failure.getMessage().contains("is damaged"), failure.getMessage());
  }
}
