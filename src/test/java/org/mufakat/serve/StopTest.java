package org.mufakat.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ConnectException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server that is told to end answers what it has been asked, as long as there is time. */
@Tag("long")
class StopTest {

  private static final Duration LONG = Duration.ofSeconds(60);

  @TempDir private Path temp;
  private final CountDownLatch begun = new CountDownLatch(1);
  private final CountDownLatch release = new CountDownLatch(1);
  private Served served;
  private int port;

  /** Answers when it is let. */
  private final class Slow implements Endpoint {
    @Override
    public String path() {
      return "/slow";
    }

    @Override
    public Response answer(Request request) {
      begun.countDown();
      try {
        assertTrue(release.await(LONG.toSeconds(), TimeUnit.SECONDS));
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      return Response.of("text/plain", "at last");
    }
  }

  @BeforeEach
  void start() {
    served = Served.of(Served.seeds(temp.resolve("store")), List.of(new Slow()));
    port = served.port();
  }

  @Test
  void whatWasAskedIsAnsweredAndNothingElseIsTakenOn() throws Exception {
    var answer = CompletableFuture.supplyAsync(() -> served.get("/slow"));
    assertTrue(waited(begun));
    try (Socket kept = new Socket("localhost", port)) {
      assertTrue(ready(kept).startsWith("HTTP/1.1 200 "));
      var stopped = CompletableFuture.supplyAsync(() -> served.stop(LONG));
      waitUntilNobodyListens();
      String ready = ready(kept);
      assertTrue(ready.startsWith("HTTP/1.1 503 "), ready);
      assertTrue(ready.contains("Connection: close"), ready);
      assertFalse(stopped.isDone());
      release.countDown();
      assertEquals("at last", answer.get(20, TimeUnit.SECONDS).body());
      assertTrue(stopped.get(20, TimeUnit.SECONDS));
    }
    served.close();
  }

  @Test
  void patienceEnds() {
    var answer = CompletableFuture.supplyAsync(() -> served.get("/slow"));
    assertTrue(waited(begun));
    assertFalse(served.stop(Duration.ofMillis(300)));
    release.countDown();
    answer.cancel(true); // whether it still comes depends on who is faster
    served.close();
  }

  private static boolean waited(CountDownLatch latch) {
    try {
      return latch.await(20, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private void waitUntilNobodyListens() throws IOException, InterruptedException {
    long limit = System.nanoTime() + LONG.toNanos();
    while (System.nanoTime() < limit) {
      try (Socket open = new Socket("localhost", port)) {
        assertTrue(open.isConnected());
        Thread.sleep(10);
      } catch (ConnectException nobody) {
        return;
      }
    }
  }

  private static String ready(Socket socket) throws IOException {
    socket
        .getOutputStream()
        .write("GET /ready HTTP/1.1\r\nHost: localhost\r\n\r\n".getBytes(StandardCharsets.UTF_8));
    byte[] first = new byte[4_000];
    int count = socket.getInputStream().read(first);
    return new String(first, 0, Math.max(0, count), StandardCharsets.UTF_8);
  }
}
