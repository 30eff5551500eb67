package org.mufakat.serve;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiFunction;
import org.mufakat.article.ArticleSource;
import org.mufakat.article.Limits;
import org.mufakat.fact.RuleExtractor;
import org.mufakat.load.LoadListener;
import org.mufakat.load.Loader;
import org.mufakat.load.handover.HandoverSocket;
import org.mufakat.load.handover.Holding;
import org.mufakat.reference.Reference;
import org.mufakat.reference.ReferenceTables;
import org.mufakat.serve.monitor.Monitoring;
import org.mufakat.serve.site.WholeSite;
import org.mufakat.store.StoreWriter;

/** A store of the seed articles, served on a free port of the loopback, and a client for it. */
public final class Served implements AutoCloseable {

  /** Long after the articles, and always the same. */
  public static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC);

  private static final Path SEEDS = Path.of("seeds/articles");

  private final Path folder;
  private final ServedStore store;
  private final StoreWriter writer;
  private final HandoverSocket socket;
  private final WebServer server;
  private final List<String> log = new CopyOnWriteArrayList<>();
  private final Traffic traffic = new Traffic(new AccessLog(log::add, CLOCK, AccessLog.Form.JSON));
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private Served(
      Path folder, Settings settings, BiFunction<ServedStore, Settings, List<Endpoint>> site) {
    this.folder = folder;
    this.store = ServedStore.open(folder);
    this.writer = StoreWriter.open(folder, Optional.empty(), store.base());
    this.socket = HandoverSocket.listen(folder, new Holding(writer, Served::loader, store::renew));
    List<Endpoint> endpoints = new ArrayList<>(site.apply(store, settings));
    endpoints.addAll(Monitoring.endpoints(store, traffic, "test", false));
    this.server = WebServer.start(settings, endpoints, traffic);
  }

  /** Fills a store with the seed articles. */
  public static Path seeds(Path folder) {
    try (var readings =
        new ArticleSource(Limits.standard())
            .read(List.of(SEEDS.toString()), InputStream.nullInputStream())) {
      loader().load(folder, readings.iterator(), LoadListener.SILENT);
    }
    return folder;
  }

  public static Loader loader() {
    return new Loader(Rules.EXTRACTOR, Rules.TABLES, Optional.empty(), CLOCK);
  }

  /** Read once for all tests. */
  private static final class Rules {
    static final Reference TABLES = ReferenceTables.load();
    static final RuleExtractor EXTRACTOR = new RuleExtractor(TABLES);
  }

  /** Serves a store as the program does. */
  public static Served of(Path folder) {
    return of(folder, Settings.loopback(0));
  }

  public static Served of(Path folder, Settings settings) {
    return new Served(folder, settings, (store, given) -> WholeSite.endpoints(store, given, CLOCK));
  }

  /** Serves other endpoints. */
  public static Served of(Path folder, List<Endpoint> endpoints) {
    return new Served(folder, Settings.loopback(0), (store, settings) -> endpoints);
  }

  /** The directory of the store. */
  public Path folder() {
    return folder;
  }

  public ServedStore store() {
    return store;
  }

  /**
   * Lines of the log that hold a word, once there is one: a line is written when its answer has
   * left.
   */
  public List<String> logWith(String word, Duration patience) {
    long limit = System.nanoTime() + patience.toNanos();
    List<String> found = List.of();
    while (found.isEmpty() && System.nanoTime() < limit) {
      Thread.onSpinWait();
      found = log.stream().filter(line -> line.contains(word)).toList();
    }
    return found;
  }

  /** Lines of the log so far. */
  public List<String> log() {
    return log;
  }

  /** Has it end as the program does. */
  boolean stop(Duration patience) {
    return server.stop(patience);
  }

  public int port() {
    return server.port();
  }

  public URI uri(String target) {
    return URI.create("http://localhost:" + server.port() + target);
  }

  /** A request for a path and query, to be finished. */
  public HttpRequest.Builder request(String target) {
    return HttpRequest.newBuilder(uri(target));
  }

  /**
   * @param headers names and values in turn
   */
  public HttpResponse<String> get(String target, String... headers) {
    return send(with(request(target), headers).GET().build());
  }

  public HttpResponse<String> post(String target, String type, String body, String... headers) {
    return send(
        with(request(target).header("Content-Type", type), headers)
            .POST(BodyPublishers.ofString(body))
            .build());
  }

  private static HttpRequest.Builder with(HttpRequest.Builder request, String... headers) {
    return headers.length == 0 ? request : request.headers(headers);
  }

  public HttpResponse<String> send(HttpRequest request) {
    try {
      return client.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    server.close();
    socket.close();
    writer.close();
    store.close();
  }

  /** A file below the sources of the tests. */
  static List<String> lines(String file) {
    try {
      return Files.readAllLines(Path.of("src/test/resources", file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
