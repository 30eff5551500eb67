package org.mufakat.docs;

import static java.nio.file.attribute.PosixFilePermissions.asFileAttribute;
import static java.nio.file.attribute.PosixFilePermissions.fromString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every command that the documents show is run, one after the other as a reader would, in a folder
 * of its own; what it prints is compared with what the document says.
 */
@DisabledOnOs(OS.WINDOWS)
class DocumentedCommandsTest {

  private static final List<Path> DOCUMENTS =
      List.of(
          Path.of("README.md"),
          Path.of("CONTRIBUTING.md"),
          Path.of("docs/linked-data.md"),
          Path.of("docs/http-api.md"),
          Path.of("docs/reconciliation.md"),
          Path.of("docs/operations.md"),
          Path.of("docs/open-data.md"),
          Path.of("docs/search.md"));

  /** As the launcher has it. */
  private static final String NATIVE =
      Runtime.version().feature() >= 22 ? "--enable-native-access=ALL-UNNAMED" : "";

  /** What cannot be run here: this test runs inside the one, and the other needs a network. */
  private static final List<String> ELSEWHERE = List.of("mvn ", "git clone ");

  @TempDir private static Path folder;

  @TestFactory
  Stream<DynamicTest> whatTheDocumentsShow() throws IOException {
    stage();
    return DOCUMENTS.stream()
        .flatMap(DocumentedCommandsTest::transcripts)
        .map(t -> DynamicTest.dynamicTest(t.place() + " " + t.command(), () -> run(t)));
  }

  private static Stream<Transcript> transcripts(Path document) {
    try {
      return Transcript.in(document.toString(), Files.readAllLines(document)).stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void run(Transcript transcript) throws Exception {
    if (ELSEWHERE.stream().anyMatch(transcript.command()::startsWith)) {
      return;
    }
    Process shell =
        new ProcessBuilder("sh", "-c", transcript.command())
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .start();
    String printed = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    shell.waitFor();
    if (!transcript.matches(printed)) {
      assertEquals(String.join("\n", transcript.output()) + "\n", printed, transcript.place());
      fail(transcript.place());
    }
  }

  /** The reader's folder: the seeds, and a launcher that runs the classes under test. */
  private static void stage() throws IOException {
    Path articles = Files.createDirectories(folder.resolve("seeds/articles"));
    try (Stream<Path> seeds = Files.list(Path.of("seeds/articles"))) {
      for (Path seed : seeds.toList()) {
        Files.copy(seed, articles.resolve(seed.getFileName()));
      }
    }
    Path launcher = folder.resolve("mufakat");
    Files.createFile(launcher, asFileAttribute(fromString("rwxr-xr-x")));
    Files.writeString(
        launcher,
        """
        #!/bin/sh
        exec '%s/bin/java' %s -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xshare:auto -cp '%s' -Dmufakat.home='%s' -Dmufakat.width=100 org.mufakat.cli.Main "$@"
        """
            .formatted(
                System.getProperty("java.home"),
                NATIVE,
                System.getProperty("java.class.path"),
                Path.of("").toAbsolutePath()));
  }

  @Test
  void aTranscriptIsReadAndCompared() {
    List<Transcript> found =
        Transcript.in(
            "x.md",
            List.of("```console", "$ echo \\", "> a", "a ... c", "...", "z", "$ b", "```", "$ no"));
    assertEquals(List.of("echo \\\na", "b"), found.stream().map(Transcript::command).toList());
    assertTrue(found.get(0).matches("a b c\nx\ny\nz\n"));
    assertTrue(found.get(0).matches("a  c\nz\n"));
    assertFalse(found.get(0).matches("a b\nz\n"));
    assertFalse(found.get(0).matches("a b c\nz\nmore\n"));
    assertTrue(found.get(1).matches(""));
    assertFalse(found.get(1).matches("something\n"));
  }
}
