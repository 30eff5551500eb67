package org.mufakat.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mufakat.Exit;
import org.mufakat.Failure;
import org.mufakat.cli.Session.Said;

/** What all commands have in common: help, errors for people, where things are printed. */
class CliTest {

  private final Session session = Session.withoutExtractor();

  @Test
  void helpIsDataAndNamesEveryExitCode() {
    Said said = session.run("--help");
    assertEquals(0, said.exit());
    assertEquals("", said.err());
    for (Exit exit : Exit.values()) {
      assertTrue(said.out().contains(exit.meaning()), "no word of " + exit);
    }
  }

  @Test
  void everyCommandHasHelpWithExamplesAndExitCodes() {
    for (String command : CommandNames.all()) {
      Said said = session.run(command, "--help");
      assertEquals(0, said.exit(), command);
      assertTrue(said.out().contains("Examples:"), command + " without examples");
      assertTrue(said.out().contains("Exit codes:"), command + " without exit codes");
    }
  }

  @Test
  void noCommandIsAUsageError() {
    Said said = session.run();
    assertEquals(2, said.exit());
    assertEquals("", said.out());
    assertTrue(said.err().contains("mufakat --help"), said.err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"extrakt", "--nonsense"})
  void aWrongWordIsAUsageError(String word) {
    Said said = session.run(word);
    assertEquals(2, said.exit());
    assertEquals("", said.out());
    assertTrue(said.err().startsWith("mufakat: "), said.err());
  }

  @Test
  void aFailureSaysWhatAndHowToMendAndNothingElse() {
    Complained complained =
        complain(new Failure(Exit.STORE, "no store at /x", "load first"), false);
    assertEquals(Exit.STORE, complained.exit());
    assertEquals("mufakat: no store at /x\n  load first\n", complained.said());
  }

  @Test
  void debugAddsTheStackTrace() {
    Failure failure = new Failure(Exit.STORE, "no store", "load first", new IOException("why"));
    String said = complain(failure, true).said();
    assertTrue(said.contains("\tat org.mufakat.cli.CliTest") && said.contains("why"), said);
  }

  @Test
  void aBugIsNamedAsOne() {
    Complained complained = complain(new IllegalStateException("odd"), false);
    assertEquals(Exit.INTERNAL, complained.exit());
    assertTrue(complained.said().contains("internal error"), complained.said());
    assertFalse(complained.said().contains("\tat "), complained.said());
  }

  @Test
  void aReaderThatHasSeenEnoughIsNoMatterForWords() {
    IOException enough = new IOException("Broken pipe");
    assertEquals("", complain(enough, false).said());
    assertEquals("", complain(new IllegalStateException("wrapped", enough), false).said());
  }

  @Test
  void dataThatCannotBeWrittenIsAnError() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console =
        new Console(
            InputStream.nullInputStream(), new FullDisk(), Console.writer(err), false, 0, Map.of());
    int exit = new Cli(console, Main.PARTS).run("generate-completion");
    assertEquals(1, exit);
    assertEquals(1, text(err).split("No space left", -1).length - 1, text(err));
  }

  @Test
  @EnabledIf("bashIsThere")
  void theCompletionScriptIsReadByBash(@TempDir Path temp) throws Exception {
    Path script = temp.resolve("completion.sh");
    Files.writeString(script, session.run("generate-completion").out());
    String ask =
        "source '%s'; COMP_WORDS=(mufakat extr); COMP_CWORD=1; _complete_mufakat; echo ${COMPREPLY[@]}"
            .formatted(script);
    Process bash = new ProcessBuilder("bash", "-c", ask).redirectErrorStream(true).start();
    String said = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertTrue(bash.waitFor(10, TimeUnit.SECONDS));
    assertEquals("extract", said.strip());
  }

  static boolean bashIsThere() {
    return Files.exists(Path.of("/bin/bash"));
  }

  /** What keeps {@code --help} quick: a JVM that says which classes it loads names none of Jena. */
  @ParameterizedTest
  @ValueSource(strings = {"--help", "query --help", "load --help"})
  void helpLoadsNoJena(String words) throws Exception {
    List<String> command =
        new java.util.ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load:stdout",
                "-cp",
                System.getProperty("java.class.path"),
                "org.mufakat.cli.Main"));
    command.addAll(List.of(words.split(" ")));
    Process java = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, java.waitFor(), said);
    assertTrue(said.contains("org.mufakat.cli.Main"), "classes are listed");
    assertEquals(List.of(), said.lines().filter(line -> line.contains("org.apache.jena")).toList());
  }

  private record Complained(Exit exit, String said) {}

  private static Complained complain(Throwable problem, boolean debug) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Exit exit = new Complaints(Console.writer(err)).about(problem, debug);
    return new Complained(exit, text(err));
  }

  private static String text(ByteArrayOutputStream bytes) {
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private static final class FullDisk extends OutputStream {
    @Override
    public void write(int b) throws IOException {
      throw new IOException("No space left on device");
    }
  }
}
