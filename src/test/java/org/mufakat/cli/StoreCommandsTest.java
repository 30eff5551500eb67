package org.mufakat.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mufakat.cli.Session.Said;

/**
 * The commands that work on a store: what they print, how they end. The extractor finds nothing,
 * which is enough here.
 */
class StoreCommandsTest {

  @TempDir private Path temp;
  private Session session;

  @BeforeEach
  void stage() throws IOException {
    session = sessionWithRules("rules-1");
    write("a.txt", "Kota\nIsi.");
    write("b.txt", "Lain.");
  }

  private Session sessionWithRules(String digest) {
    return new Session(() -> new FindsNothing(digest)).with("MUFAKAT_STORE", store().toString());
  }

  @Test
  void loadSaysWhatItDid() {
    Said said = load();
    assertEquals(0, said.exit(), said.err());
    assertEquals("", said.err());
    List<String> lines = said.out().lines().toList();
    assertEquals("loaded: 2 articles: a, b", lines.get(0));
    assertTrue(lines.get(1).startsWith("store " + store() + ": 2 articles, "), lines.get(1));
  }

  @Test
  void whatTheStoreHasIsUnchangedAndAnotherTextTakesItsPlace() throws IOException {
    load();
    write("b.txt", "Lain lagi.");
    String said = load().out();
    assertTrue(said.contains("replaced: 1 article: b\nunchanged: 1 article: a\n"), said);
  }

  @Test
  void refusedInputEndsWithFourAndTheRestIsLoaded() throws IOException {
    Files.write(temp.resolve("in/c.txt"), new byte[] {'a', 0, 'b'});
    Said said = load();
    assertEquals(4, said.exit());
    assertTrue(said.err().startsWith("refused: ") && said.err().contains("c.txt"), said.err());
    assertTrue(said.out().startsWith("loaded: 2 articles: a, b\nrefused: 1"), said.out());
  }

  @Test
  void otherRulesStopALoadAndRefreshReadsAllAgain() {
    load();
    Session later = sessionWithRules("rules-2");
    Said stopped = later.run("load", input());
    assertEquals(5, stopped.exit());
    assertTrue(stopped.err().contains("load --refresh"), stopped.err());
    assertEquals(0, later.run("load", "--refresh").exit());
    assertEquals(0, later.run("load", input()).exit());
  }

  @Test
  void anotherBaseIsRefused() {
    load();
    Said said = session.run("load", "--base", "https://example.org/id/", input());
    assertEquals(5, said.exit(), said.err());
  }

  @Test
  void aBaseThatIsNoneIsAUsageError() {
    assertEquals(2, session.run("load", "--base", "no base", input()).exit());
  }

  @Test
  void removedArticlesAreGone() {
    load();
    Said said = session.run("remove", "a");
    assertEquals(0, said.exit(), said.err());
    assertTrue(said.out().startsWith("removed: 1 article: a\n"), said.out());
    assertFalse(session.run("query", "articles", "--format", "csv").out().contains("/a,"));
    assertEquals(2, session.run("remove", "a").exit());
  }

  @ParameterizedTest
  @ValueSource(strings = {"query articles", "remove a", "export", "check", "stats"})
  void aMissingStoreIsAnErrorAndStaysMissing(String words) {
    Said said = session.run(words.split(" "));
    assertEquals(5, said.exit());
    assertTrue(said.err().contains("mufakat load"), said.err());
    assertFalse(Files.exists(store()));
  }

  @Test
  void theOptionWinsOverTheVariable() {
    Path other = temp.resolve("other");
    assertEquals(0, session.run("load", "--store", other.toString(), input()).exit());
    assertFalse(Files.exists(store()));
    assertTrue(Files.exists(other));
  }

  @Test
  void statsCountsArticlesAndWhatWasRefused() throws IOException {
    Files.write(temp.resolve("in/c.txt"), new byte[] {'a', 0, 'b'});
    load();
    Said said = session.run("stats");
    assertEquals(0, said.exit(), said.err());
    assertTrue(said.out().startsWith("articles: 2\n"), said.out());
    assertTrue(said.out().contains("inputs refused in all loads: 1\n"), said.out());
    assertTrue(said.out().contains("quads per article: median "), said.out());
  }

  @Test
  void aStoreOfTheProgramPassesItsCheck() {
    session = sessionWithRules("0123456789abcdef".repeat(4));
    load();
    Said said = session.run("check");
    assertEquals(0, said.exit(), said.out());
    assertTrue(said.out().startsWith("0 violations, 0 warnings ("), said.out());
  }

  @Test
  void aViolationIsNamedAndEndsWithSeven() {
    session = sessionWithRules("no digest");
    load();
    Said said = session.run("check");
    assertEquals(7, said.exit());
    assertTrue(said.out().startsWith("violation\t"), said.out());
    assertTrue(said.out().contains("article/a> coop:rulesDigest"), said.out());
  }

  private Said load() {
    return session.run("load", input());
  }

  private String input() {
    return temp.resolve("in").toString();
  }

  private Path store() {
    return temp.resolve("store");
  }

  private void write(String name, String text) throws IOException {
    Files.createDirectories(temp.resolve("in"));
    Files.writeString(temp.resolve("in").resolve(name), text);
  }
}
