package org.mufakat.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mufakat.Exit;
import org.mufakat.Failure;
import org.mufakat.rdf.Licence;

/** A dump's file appears whole or not at all, and never in place of another unasked. */
class DumpFileTest {

  private static final long FEW_BYTES = 10_000;

  @TempDir Path directory;

  @Test
  void theFileHoldsTheDumpAndNothingIsLeftBeside() throws IOException {
    Path file = directory.resolve("all.nq");
    long statements = dump().writeTo(file, false);
    List<String> lines = Files.readAllLines(file);
    assertTrue(lines.get(0).contains(Licence.NOTE), lines.get(0));
    assertEquals(statements, lines.stream().filter(line -> !line.startsWith("#")).count());
    assertEquals(statements + 1, lines.size());
    assertEquals(List.of(file), files());
  }

  @Test
  void gzipByEndingHasAHeaderWithoutNameAndTime() throws IOException {
    Path plain = directory.resolve("all.nq");
    Path packed = directory.resolve("all.nq.gz");
    dump().writeTo(plain, false);
    dump().writeTo(packed, false);
    byte[] bytes = Files.readAllBytes(packed);
    byte deflate = 8;
    byte noName = 0;
    assertArrayEquals(
        new byte[] {0x1F, (byte) 0x8B, deflate, noName, 0, 0, 0, 0}, Arrays.copyOf(bytes, 8));
    assertArrayEquals(
        Files.readAllBytes(plain),
        new GZIPInputStream(new ByteArrayInputStream(bytes)).readAllBytes());
  }

  @Test
  void anOlderFileStaysUnlessForced() throws IOException {
    Path file = Files.writeString(directory.resolve("all.nq"), "mine");
    Failure refusal = assertThrows(Failure.class, () -> dump().writeTo(file, false));
    assertEquals(Exit.USAGE, refusal.exit());
    assertTrue(refusal.remedy().contains("--force"), refusal.remedy());
    assertEquals("mine", Files.readString(file));

    dump().writeTo(file, true);
    assertTrue(Files.size(file) > FEW_BYTES);
  }

  @Test
  void aFileThatAppearsMeanwhileStays() throws IOException {
    Path file = directory.resolve("all.nq");
    try (DumpFile dump = DumpFile.begin(file, false)) {
      dump.out().write('x');
      Files.writeString(file, "mine");
      assertThrows(Failure.class, dump::commit);
    }
    assertEquals("mine", Files.readString(file));
    assertEquals(List.of(file), files());
  }

  @Test
  void aFailureLeavesTheOlderFileAndNoHalfOne() throws IOException {
    Path file = Files.writeString(directory.resolve("all.nq"), "mine");
    List<Quad> quads = SampleDatasets.many(2000, 1);
    quads.add(
        SampleDatasets.quad(
            Quad.defaultGraphIRI,
            NodeFactory.createBlankNode("b"),
            SampleDatasets.COOP + "kind",
            SampleDatasets.iri(SampleDatasets.COOP + "x")));
    DatasetGraph damaged = SampleDatasets.of(quads);
    Dump dump = Dump.of(damaged, DumpFormat.NQUADS).withRunBytes(FEW_BYTES);
    assertThrows(Failure.class, () -> dump.writeTo(file, true));
    assertEquals("mine", Files.readString(file));
    assertEquals(List.of(file), files());
  }

  @Test
  void aLinkIsFollowedNotReplaced() throws IOException {
    Path file = Files.writeString(directory.resolve("real.nq"), "mine");
    Path link = Files.createSymbolicLink(directory.resolve("link.nq"), file.getFileName());
    dump().writeTo(link, true);
    assertTrue(Files.isSymbolicLink(link));
    assertTrue(Files.size(file) > FEW_BYTES);
  }

  @Test
  void placesThatAreNoFilesAreRefused() {
    assertRefused(directory, "is a directory");
    assertRefused(directory.resolve("missing/all.nq"), "there is no directory");
    assertRefused(Path.of("/"), "is a directory");
  }

  @Test
  void devicesAreNotReplacedEvenByForce() {
    Path device = Path.of("/dev/null");
    assumeTrue(Files.exists(device), "no /dev/null here");
    assertRefused(device, "not a regular file");
    assertTrue(Files.exists(device) && !Files.isRegularFile(device));
  }

  private void assertRefused(Path place, String message) {
    Failure refusal = assertThrows(Failure.class, () -> dump().writeTo(place, true));
    assertTrue(refusal.getMessage().contains(message), refusal.getMessage());
    assertEquals(Exit.USAGE, refusal.exit());
  }

  private static Dump dump() {
    DatasetGraph dataset = SampleDatasets.of(SampleDatasets.many(2000, 1));
    return Dump.of(dataset, DumpFormat.NQUADS).withRunBytes(FEW_BYTES);
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files.toList();
    }
  }
}
