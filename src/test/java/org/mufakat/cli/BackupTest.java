package org.mufakat.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** A store in one file, and back. */
@Tag("long")
@TestInstance(Lifecycle.PER_CLASS)
class BackupTest {

  private static final String ARTICLE =
      "{\"id\": \"kenya\", \"published\": \"2025-03-04\", \"text\": \"Menteri Pertanian Budi Raharja dan"
          + " Menteri Pertanian Kenya Amina Otieno menandatangani nota kesepahaman di Nairobi, Senin"
          + " (3/3/2025).\"}\n";

  private Path temp;
  private Path store;
  private Path backup;

  @BeforeAll
  void load(@TempDir Path folder) {
    temp = folder;
    store = temp.resolve("store");
    backup = temp.resolve("coop.zip");
    succeed(store, "load", "seeds/articles", "--quiet");
    succeed(store, "backup", backup.toString());
  }

  private static Session session(Path store) {
    return Session.ofProgram(Clock.systemUTC()).with("MUFAKAT_STORE", store.toString());
  }

  private static String succeed(Path store, String... words) {
    Session.Said said = session(store).run(words);
    assertEquals(0, said.exit(), said.err());
    return said.out();
  }

  @Test
  void backupWipeRestoreVerifyGivesTheSameBytes() throws IOException {
    Path other = temp.resolve("wiped");
    succeed(other, "load", "seeds/articles", "--quiet");
    Files.writeString(other.resolve("judgements.tsv"), Files.readString(judgements()));
    String before = succeed(other, "export");
    Path file = temp.resolve("wiped.zip");
    succeed(other, "backup", file.toString());
    deleteAll(other);

    String said = succeed(other, "restore", file.toString());
    assertTrue(said.contains("is sound: 5 articles"), said);
    assertEquals(before, succeed(other, "export"));
    Path again = temp.resolve("again.zip");
    succeed(other, "backup", again.toString());
    assertArrayEquals(Files.readAllBytes(file), Files.readAllBytes(again));
    assertEquals(0, session(other).typing(ARTICLE).run("load", "-").exit(), "it takes articles");
  }

  /** A store that nobody judged has none. */
  private Path judgements() throws IOException {
    Path file = store.resolve("judgements.tsv");
    return Files.exists(file)
        ? file
        : Files.writeString(
            temp.resolve("judgements.tsv"),
            "when\twho\tverdict\tsubject\tlabel\tobject\tvalue\treplacement\twhy\n");
  }

  @Test
  void onlyItsOwnerReadsTheFile() throws IOException {
    assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(backup)));
  }

  @Test
  void nothingIsReplaced() throws IOException {
    assertEquals(2, session(store).run("backup", backup.toString()).exit());
    succeed(store, "backup", "--force", backup.toString());
    String before = succeed(store, "export");
    assertEquals(5, session(store).run("restore", backup.toString()).exit());
    assertEquals(before, succeed(store, "export"));
    Path taken = Files.createDirectories(temp.resolve("taken"));
    Files.writeString(taken.resolve("mine.txt"), "mine");
    assertEquals(5, session(taken).run("restore", backup.toString()).exit());
    assertEquals(List.of("mine.txt"), names(taken));
  }

  @Test
  void aStoreIsBackedUpWhileArticlesComeAndGo() throws Exception {
    Path busy = temp.resolve("busy");
    succeed(busy, "restore", backup.toString());
    Set<String> states = new HashSet<>(Set.of(succeed(busy, "export")));
    assertEquals(0, session(busy).typing(ARTICLE).run("load", "-").exit());
    states.add(succeed(busy, "export"));

    AtomicBoolean enough = new AtomicBoolean();
    Thread loads =
        new Thread(
            () -> {
              while (!enough.get()) {
                session(busy).run("remove", "kenya");
                session(busy).typing(ARTICLE).run("load", "-");
              }
            });
    loads.start();
    try {
      for (int i = 0; i < 3; i++) {
        Path file = temp.resolve("busy-" + i + ".zip");
        Path restored = temp.resolve("restored-" + i);
        succeed(busy, "backup", file.toString());
        succeed(restored, "restore", file.toString());
        assertTrue(states.contains(succeed(restored, "export")), "half a load was backed up");
      }
    } finally {
      enough.set(true);
      loads.join();
    }
  }

  @Test
  void aDamagedBackupLeavesNothingBehind() throws IOException {
    byte[] whole = Files.readAllBytes(backup);
    Path damaged = temp.resolve("damaged.zip");
    for (int at : new int[] {whole.length / 3, whole.length / 2, 2 * whole.length / 3}) {
      byte[] bytes = whole.clone();
      for (int i = at; i < at + 64; i++) {
        bytes[i] ^= 0x55;
      }
      refuses(damaged, bytes);
    }
    refuses(damaged, java.util.Arrays.copyOf(whole, whole.length - 100));
    refuses(damaged, new byte[0]);
  }

  private void refuses(Path damaged, byte[] bytes) throws IOException {
    Files.write(damaged, bytes);
    Path target = temp.resolve("from-damaged");
    Session.Said said = session(target).run("restore", damaged.toString());
    assertEquals(5, said.exit(), said.err());
    assertEquals(List.of(), names(target));
  }

  @Test
  void aBackupThatLeadsOutIsRefused() throws IOException {
    for (String name : List.of("../evil", "/tmp/evil", "texts/../../evil", "gen-1/a/b/c", "x\\y")) {
      Path evil = temp.resolve("evil.zip");
      try (OutputStream file = Files.newOutputStream(evil);
          ZipOutputStream zip = new ZipOutputStream(file)) {
        put(zip, name, "evil");
        put(
            zip,
            "SHA256SUMS",
            "4d2a1d8a8f6c1e2c6a7d9f5f7a2f1c3f0e2d4b6a8c9e1f3a5b7c9d1e3f5a7b9c  " + name + "\n");
      }
      Path target = temp.resolve("from-evil");
      Session.Said said = session(target).run("restore", evil.toString());
      assertEquals(5, said.exit(), said.err());
      assertTrue(said.err().contains("no part of a store"), said.err());
      assertEquals(List.of(), names(target));
    }
    assertFalse(Files.exists(temp.resolve("evil")));
  }

  private static void put(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  @Test
  void aDamagedStoreIsNotBackedUp() throws IOException {
    Path ill = temp.resolve("ill");
    succeed(ill, "restore", backup.toString());
    Path nodes;
    try (Stream<Path> files = Files.walk(ill)) {
      nodes = files.filter(file -> file.endsWith("nodes-data.obj")).findFirst().orElseThrow();
    }
    byte[] bytes = Files.readAllBytes(nodes);
    bytes[bytes.length / 2] ^= 0x55;
    Files.write(nodes, bytes);
    Path file = temp.resolve("ill.zip");
    Session.Said said = session(ill).run("backup", file.toString());
    assertEquals(5, said.exit(), said.err());
    assertTrue(said.err().contains("nodes-data.obj"), said.err());
    assertFalse(Files.exists(file));
  }

  @Test
  void aStoreOfAnotherFormatSaysHowToGoOn() throws IOException {
    Path old = Files.createDirectories(temp.resolve("old"));
    for (int format : new int[] {1, 99}) {
      Files.writeString(
          old.resolve("mufakat.json"),
          "{\"format\":" + format + ",\"base\":\"https://w3id.org/mufakat/id/\"}");
      for (String command : List.of("query counts", "serve --port 0", "backup x.zip", "doctor")) {
        Session.Said said = session(old).run(command.split(" "));
        assertEquals(5, said.exit(), command);
        String all = said.out() + said.err();
        assertTrue(all.contains("format " + format), all);
        assertTrue(all.contains(format == 1 ? "into a new store" : "a newer one"), all);
      }
    }
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.map(entry -> entry.getFileName().toString()).toList();
    }
  }

  private static void deleteAll(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
        Files.delete(file);
      }
    }
  }
}
