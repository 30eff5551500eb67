package org.mufakat.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mufakat.cli.Session.Said;

/** {@code export}: where dumps go and which form they take. */
class ExportCommandTest {

  @TempDir private static Path temp;
  private static Session session;

  @BeforeAll
  static void loadOneArticle() throws IOException {
    Path article = Files.writeString(temp.resolve("a.txt"), "Kota\nIsi.");
    session =
        new Session(() -> new FindsNothing("rules-1"))
            .with("MUFAKAT_STORE", temp.resolve("store").toString());
    assertEquals(0, session.run("load", article.toString()).exit());
  }

  @Test
  void standardOutputHoldsTheDumpAndNothingElse() {
    Said said = session.run("export");
    assertEquals(0, said.exit(), said.err());
    assertEquals("", said.err());
    assertTrue(said.out().contains("<https://w3id.org/mufakat/id/graph/article/a> .\n"));
    assertEquals(said.out().lines().sorted().toList(), said.out().lines().toList());
  }

  @Test
  void aFileSaysItsFormatByItsNameAndIsNotReplacedUnasked() throws IOException {
    Path file = temp.resolve("merged.ttl");
    Said said = session.run("export", "-o", file.toString());
    assertEquals(0, said.exit(), said.err());
    assertTrue(said.err().endsWith(" statements as turtle\n"), said.err());
    assertTrue(Files.readString(file).contains("@prefix coop:"));
    assertEquals(2, session.run("export", "-o", file.toString()).exit());
    assertEquals(0, session.run("export", "--force", "-o", file.toString()).exit());
  }

  @Test
  void gzIsCompressed() throws IOException {
    Path file = temp.resolve("all.nq.gz");
    assertEquals(0, session.run("export", "-o", file.toString()).exit());
    try (GZIPInputStream in = new GZIPInputStream(Files.newInputStream(file))) {
      assertArrayEquals(
          session.run("export").out().getBytes(StandardCharsets.UTF_8), in.readAllBytes());
    }
  }

  @ParameterizedTest(name = "{0}: exit {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "export --format trig | 0",
        "export --format jsonld | 0",
        "export --format rdfxml | 0",
        "export --format turtle --graph https://w3id.org/mufakat/id/graph/article/a | 0",
        "export --format pdf | 2",
        "export --format nquads --graph https://w3id.org/mufakat/id/graph/links | 2",
        "export --format turtle --graph https://example.org/no | 2",
        "export --store /no/such/store | 5"
      })
  void eachEndHasItsExitCode(String words, int exit) {
    Said said = session.run(words.strip().split(" "));
    assertEquals(exit, said.exit(), said.err());
    assertEquals(exit == 0, !said.out().isEmpty());
    assertFalse(Files.exists(Path.of("/no/such/store")));
  }
}
