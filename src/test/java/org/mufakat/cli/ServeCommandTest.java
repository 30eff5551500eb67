package org.mufakat.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command that serves, and the others beside it. */
class ServeCommandTest {

  private static final String ARTICLE =
      """
      {"id": "kenya", "published": "2025-03-04", "text": "Menteri Pertanian Budi Raharja dan Menteri Pertanian Kenya \
      Amina Otieno menandatangani nota kesepahaman di Nairobi, Senin (3/3/2025)."}
      """;

  @TempDir private Path temp;
  private Path store;

  @BeforeEach
  void load() {
    store = temp.resolve("store");
    assertEquals(0, session().run("load", "seeds/articles").exit());
  }

  private Session session() {
    return Session.ofProgram(Clock.systemUTC()).with("MUFAKAT_STORE", store.toString());
  }

  @Test
  void itPrintsWhereItListensTakesArticlesInAndEndsCleanly() throws Exception {
    PipedInputStream said = new PipedInputStream();
    PipedOutputStream out = new PipedOutputStream(said);
    ByteArrayOutputStream log = new ByteArrayOutputStream();
    Console console =
        new Console(
            new ByteArrayInputStream(new byte[0]), out, Console.writer(log), false, 0, Map.of());
    CompletableFuture<Integer> exit = new CompletableFuture<>();
    Thread server =
        new Thread(
            () ->
                exit.complete(
                    new Cli(console, Main.PARTS)
                        .run("serve", "--port", "0", "--store", store.toString())));
    server.start();
    String address =
        new BufferedReader(new InputStreamReader(said, StandardCharsets.UTF_8)).readLine();
    assertTrue(address.matches("http://localhost:\\d+/sparql"), address);
    assertEquals("false", ask(address, "ASK { <article/kenya> ?p ?o }"));

    Session.Said loaded = session().typing(ARTICLE).run("load", "-");
    assertEquals(0, loaded.exit(), loaded.err());
    assertTrue(loaded.out().startsWith("loaded: 1 article: kenya"), loaded.out());
    assertEquals("true", ask(address, "ASK { <article/kenya> ?p ?o }"));
    assertEquals(0, session().run("remove", "kenya").exit());
    assertEquals("false", ask(address, "ASK { <article/kenya> ?p ?o }"));
    decide(address);
    assertEquals(5, session().run("serve", "--port", "0").exit());

    server.interrupt();
    assertEquals(0, exit.get(20, TimeUnit.SECONDS));
    assertFalse(Files.exists(store.resolve("socket")));
    assertTrue(
        log.toString(StandardCharsets.UTF_8).lines().filter(line -> line.startsWith("{")).count()
            >= 3);
    assertEquals(0, session().typing(ARTICLE).run("load", "-").exit());
  }

  /** What people decide is handed over too. */
  private void decide(String address) throws IOException {
    List<String> reports =
        session()
            .run(
                "query",
                "--format",
                "csv",
                "--sparql",
                "SELECT ?r { GRAPH ?g { ?r a coop:AgreementReport } } ORDER BY ?r LIMIT 2")
            .out()
            .lines()
            .skip(1)
            .toList();
    String judged = "ASK { ?judgement ?says 'ask them' }";
    assertEquals("false", ask(address, judged));
    Session.Said said =
        session().run("judge", "unsure", reports.get(0), reports.get(1), "--why", "ask them");
    assertEquals(0, said.exit(), said.err());
    assertEquals("judgements: 1 recorded\n", said.out());
    assertEquals("true", ask(address, judged));
    assertEquals(0, session().run("judge", "undo", reports.get(0), reports.get(1)).exit());
    assertEquals("false", ask(address, judged));
  }

  @Test
  void whatCannotBeServedIsSaid() {
    Session.Said said = session().run("serve", "--store", temp.resolve("none").toString());
    assertEquals(5, said.exit());
    assertFalse(Files.exists(temp.resolve("none")));
    assertEquals(2, session().run("serve", "--timeout", "0").exit());
    assertEquals(2, session().run("serve", "--allow-service", "file:///etc").exit());
  }

  private static String ask(String address, String query) throws IOException {
    URI uri =
        URI.create(
            address
                + "?query="
                + query
                    .replace(" ", "%20")
                    .replace("{", "%7B")
                    .replace("}", "%7D")
                    .replace("<", "%3C")
                    .replace(">", "%3E")
                    .replace("?", "%3F"));
    var connection = uri.toURL().openConnection();
    connection.setRequestProperty("Accept", "text/csv");
    try (InputStream in = connection.getInputStream()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .reduce((one, last) -> last)
          .orElse("");
    }
  }
}
