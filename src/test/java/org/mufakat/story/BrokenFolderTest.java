package org.mufakat.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.mufakat.cli.Session.Said;

/** A folder with one good article among all that can be wrong with a file. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "symbolic links need a privilege there")
class BrokenFolderTest {

  private static final String GOOD = "004-moa-korea-selatan.txt";
  private static final int LONG_LINE = 50 * 1024 * 1024;

  @TempDir private Path temp;
  private Path folder;

  @BeforeEach
  void stage() throws IOException {
    folder = Files.createDirectory(temp.resolve("in"));
    Files.copy(Path.of("seeds/articles", GOOD), folder.resolve(GOOD));
    Files.write(folder.resolve("bad-utf8.txt"), new byte[] {'S', 'a', (byte) 0xC3, '(', 'y', 'a'});
    Files.createFile(folder.resolve("empty.txt"));
    writeLongLine(folder.resolve("long-line.txt"));
    Files.createDirectory(folder.resolve("x.txt"));
    Path outside = Files.writeString(temp.resolve("outside.txt"), "Rahasia.");
    Files.createSymbolicLink(folder.resolve("link.txt"), outside);
  }

  private static void writeLongLine(Path file) throws IOException {
    byte[] piece = new byte[1024 * 1024];
    Arrays.fill(piece, (byte) 'a');
    try (OutputStream out = Files.newOutputStream(file)) {
      for (int written = 0; written < LONG_LINE; written += piece.length) {
        out.write(piece);
      }
    }
  }

  @Test
  void theGoodOneIsLoadedAndEachOtherIsNamedWithItsReason() {
    SeedStore store = SeedStore.at(temp.resolve("store"));
    Said said = store.run("load", folder.toString());
    assertEquals(4, said.exit(), said.err());
    assertTrue(said.out().startsWith("loaded: 1 article: 004-moa-korea-selatan\n"), said.out());
    reasons().forEach((file, reason) -> assertRefused(said.err(), file, reason));
    assertEquals(reasons().size(), said.err().lines().count(), said.err());
    assertEquals("1", store.ask("agreements").column("reports").get(0));
    assertTrue(store.succeed("check").startsWith("0 violations"));
  }

  @Test
  void theStoreIsThatOfTheGoodOneAlone() {
    SeedStore all = SeedStore.at(temp.resolve("all"));
    all.run("load", folder.toString());
    SeedStore good = SeedStore.of(temp.resolve("good"), folder.resolve(GOOD));
    assertEquals(good.dump(), all.dump());
  }

  private static Map<String, String> reasons() {
    return Map.of(
        "bad-utf8.txt", "UTF-8",
        "empty.txt", "empty",
        "long-line.txt", "1048576 bytes",
        "x.txt", "folder",
        "link.txt", "link");
  }

  private static void assertRefused(String said, String file, String reason) {
    String line =
        said.lines().filter(l -> l.contains("/" + file)).findFirst().orElseGet(() -> "no " + file);
    assertTrue(line.startsWith("refused: ") && line.contains(reason), () -> line + " in: " + said);
  }
}
