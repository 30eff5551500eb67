package org.mufakat.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * A server that is told to end answers what it has been asked; one that is killed loses nothing
 * either. {@code -Dmufakat.slow=true} does each many times.
 */
@Tag("long")
@DisabledOnOs(OS.WINDOWS)
class LifecycleTest {

  private static final boolean SLOW = Boolean.getBoolean("mufakat.slow");
  private static final int CLIENTS = 8;

  /** What a process that was ended by SIGTERM ends with. */
  private static final int TERMINATED = 143;

  private static final Pattern ID = Pattern.compile("id-[0-9]+-[0-9]+");
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
    assertEquals(0, session().run("load", "seeds/articles", "--quiet").exit());
  }

  private Session session() {
    return Session.ofProgram(Clock.systemUTC()).with("MUFAKAT_STORE", store.toString());
  }

  private String dump() {
    Session.Said said = session().run("export");
    assertEquals(0, said.exit(), said.err());
    return said.out();
  }

  @Test
  void terminationUnderLoadLosesNoAnswerInFlight() throws Exception {
    for (int round = 0; round < (SLOW ? 10 : 1); round++) {
      terminateUnderLoad(new Random(round).nextInt(1_000));
    }
  }

  private void terminateUnderLoad(int millis) throws Exception {
    try (ServerProcess server = ServerProcess.of(store, temp.resolve("log"))) {
      Clients clients = new Clients(server.address());
      clients.start();
      clients.waitUntilBusy();
      Thread.sleep(millis);
      clients.noteTheEnd();
      server.terminate();
      assertEquals(TERMINATED, server.exit());
      clients.join();

      Set<String> answered = new TreeSet<>();
      server.log().stream()
          .filter(line -> line.contains("\"status\":200"))
          .map(ID::matcher)
          .filter(Matcher::find)
          .forEach(found -> answered.add(found.group()));
      assertEquals(answered, new TreeSet<>(clients.whole), "what it answered has arrived");
      assertEquals(Set.of(), clients.broken, () -> "in part, or as an error: " + server.log());
      assertTrue(clients.whole.size() >= 3 * CLIENTS, () -> "few requests: " + clients.whole);
      assertTrue(clients.afterTheEnd > 0, "nothing was in flight");
    }
    assertFalse(Files.exists(store.resolve("socket")));
  }

  /** Many that ask and ask again until nobody listens. */
  private static final class Clients {
    private final String address;
    private final List<Thread> threads = new ArrayList<>();
    private final Set<String> whole = ConcurrentHashMap.newKeySet();
    private final Set<String> broken = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean ending = new AtomicBoolean();
    private volatile int afterTheEnd;

    Clients(String address) {
      this.address = address;
    }

    void start() {
      for (int i = 0; i < CLIENTS; i++) {
        int number = i;
        Thread thread = new Thread(() -> ask(number), "client");
        threads.add(thread);
        thread.start();
      }
    }

    void waitUntilBusy() throws InterruptedException {
      for (int i = 0; i < 6_000 && whole.size() < 3 * CLIENTS; i++) {
        Thread.sleep(10);
      }
    }

    void noteTheEnd() {
      ending.set(true);
    }

    void join() throws InterruptedException {
      for (Thread thread : threads) {
        thread.join();
      }
    }

    private void ask(int number) {
      HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
      for (int i = 0; true; i++) {
        String id = "id-" + number + "-" + i;
        try {
          note(id, client.send(request(id), BodyHandlers.ofString()));
        } catch (IOException nobodyListens) {
          return;
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
          return;
        }
      }
    }

    private synchronized void note(String id, HttpResponse<String> response) {
      boolean isWhole =
          response.statusCode() == 200 && response.body().strip().endsWith("</sparql>");
      (isWhole ? whole : broken).add(id);
      if (ending.get()) {
        afterTheEnd++;
      }
    }

    /** Some hundredths of a second of work. */
    private HttpRequest request(String id) {
      String query =
          "SELECT (COUNT(*) AS ?n) { { SELECT ?a { ?a ?b ?c } LIMIT 300 }"
              + " { SELECT ?d { ?d ?e ?f } LIMIT 300 } } #"
              + id;
      return HttpRequest.newBuilder(
              URI.create(
                  address + "/sparql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8)))
          .header("Accept", "application/sparql-results+xml")
          .build();
    }
  }

  @Test
  void aKilledServerServesTheSameAgain() throws Exception {
    String without = dump();
    Random random = new Random(1);
    for (int round = 0; round < (SLOW ? 20 : 1); round++) {
      try (ServerProcess server = ServerProcess.of(store, temp.resolve("log"))) {
        Thread loading = new Thread(() -> session().typing(ARTICLE).run("load", "-"));
        loading.start();
        Thread.sleep(random.nextInt(3_000));
        server.kill();
        loading.join();
      }
      String left = dump();
      try (ServerProcess server = ServerProcess.of(store, temp.resolve("log"))) {
        assertEquals(left, dump(), "after the kill and beside the next server");
        assertEquals(0, session().run("verify", "--quiet").exit());
        assertEquals(0, session().typing(ARTICLE).run("load", "-").exit());
        String with = dump();
        assertTrue(left.equals(without) || left.equals(with), "half a load is in the store");
        assertEquals(0, session().run("remove", "kenya").exit());
        assertEquals(without, dump());
        server.terminate();
        assertEquals(TERMINATED, server.exit());
      }
    }
  }
}
