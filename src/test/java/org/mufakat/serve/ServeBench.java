package org.mufakat.serve;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mufakat.article.Reading;
import org.mufakat.bench.CorpusGenerator;
import org.mufakat.load.LoadListener;
import org.mufakat.query.AskedTexts;
import org.mufakat.query.QueryOptions;
import org.mufakat.store.ReadableStore;

/**
 * What {@code /sparql} costs next to a stock Fuseki on a copy of the same database, each in a
 * process of its own with the same flags, asked in turn. Not a test: run by hand, with the number
 * of generated articles and of rounds.
 */
public final class ServeBench {

  private static final List<String> FLAGS = List.of("-Xmx1g", "-Xlog:disable");
  private static final int STARTS = 5;
  private static final int PARTS = 6;

  private ServeBench() {}

  private record Server(String name, Process process, URI sparql, double seconds) {}

  public static void main(String[] arguments) throws Exception {
    int articles = Integer.parseInt(arguments[0]);
    int rounds = Integer.parseInt(arguments[1]);
    Path folder = Files.createTempDirectory("mufakat-serve-bench");
    Path store = store(folder, articles);
    Path copy = copy(store, folder.resolve("copy"));
    List<String> queries = queries(store).values().stream().filter(ServeBench::isStock).toList();
    List<String> own =
        List.of("org.mufakat.cli.Main", "serve", "--port", "0", "--store", store.toString());
    List<String> stock = List.of("org.mufakat.serve.StockFuseki", copy.toString());
    starts(own, stock);
    Server ours = start("mufakat", own);
    Server theirs = start("fuseki", stock);
    try {
      System.out.printf(
          "%d articles, %d canned queries, %d rounds%n", articles, queries.size(), rounds);
      compareRows(ours, theirs, queries);
      for (int clients : List.of(1, 8)) {
        compare(ours, theirs, queries, clients, rounds);
      }
    } finally {
      ours.process().destroy();
      theirs.process().destroy();
    }
  }

  /** False for a query that asks the index of words, which a stock server has none of. */
  private static boolean isStock(String query) {
    return !query.contains("text:query");
  }

  private static Path store(Path folder, int articles) throws IOException {
    CorpusGenerator corpus = new CorpusGenerator(3);
    Path store = folder.resolve("store");
    List<Reading> readings =
        IntStream.range(0, articles)
            .<Reading>mapToObj(
                n -> new Reading.Read("generated", OptionalInt.of(n), corpus.article(n).article()))
            .toList();
    Served.loader().load(store, readings.iterator(), LoadListener.SILENT);
    return store;
  }

  private static Path copy(Path store, Path target) throws IOException {
    Path generation = store.resolve(Files.readString(store.resolve("current")).strip());
    Path data = Files.createDirectories(target.resolve("Data-0001"));
    try (Stream<Path> files = Files.list(generation.resolve("Data-0001"))) {
      for (Path file : files.toList()) {
        Files.copy(file, data.resolve(file.getFileName()));
      }
    }
    return target;
  }

  private static Map<String, String> queries(Path store) {
    try (ReadableStore open = ReadableStore.open(store)) {
      return AskedTexts.of(
          open.dataset(), open.base(), QueryOptions.usual(java.time.LocalDate.of(2026, 1, 1)));
    }
  }

  private static Server start(String name, List<String> command) throws Exception {
    List<String> whole = new ArrayList<>();
    whole.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    whole.addAll(FLAGS);
    whole.addAll(List.of("-cp", System.getProperty("java.class.path")));
    whole.addAll(command);
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(whole).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    BufferedReader out =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    String line = out.readLine();
    while (!line.startsWith("http")) {
      line = out.readLine();
    }
    URI sparql = URI.create(line);
    ask(sparql, "ASK { ?s ?p ?o }");
    return new Server(name, process, sparql, (System.nanoTime() - start) / 1e9);
  }

  private static void starts(List<String> own, List<String> stock) throws Exception {
    List<Double> ours = new ArrayList<>();
    List<Double> theirs = new ArrayList<>();
    for (int i = 0; i < STARTS; i++) {
      ours.add(seconds(own));
      theirs.add(seconds(stock));
    }
    print("start to first answer, s", median(ours), median(theirs));
  }

  private static double seconds(List<String> command) throws Exception {
    Server server = start("", command);
    server.process().destroy();
    server.process().waitFor();
    return server.seconds();
  }

  /** Both find the same number of bytes of rows. */
  private static void compareRows(Server ours, Server theirs, List<String> queries)
      throws Exception {
    for (String query : queries) {
      long own = ask(ours.sparql(), query).lines().count();
      long stock = ask(theirs.sparql(), query).lines().count();
      if (own != stock) {
        System.out.println("other rows (" + own + ", " + stock + ") for\n" + query);
      }
    }
  }

  private static void compare(
      Server ours, Server theirs, List<String> queries, int clients, int rounds) throws Exception {
    measure(ours, queries, clients, Math.max(3, rounds / 3 / clients)); // warm
    measure(theirs, queries, clients, Math.max(3, rounds / 3 / clients));
    int each = Math.max(1, rounds / PARTS / clients);
    List<Double> own = new ArrayList<>();
    List<Double> stock = new ArrayList<>();
    for (int part = 0; part < PARTS; part++) {
      boolean oursFirst = part % 2 == 0;
      (oursFirst ? own : stock).addAll(measure(oursFirst ? ours : theirs, queries, clients, each));
      (oursFirst ? stock : own).addAll(measure(oursFirst ? theirs : ours, queries, clients, each));
    }
    print(clients + " client(s), median, ms", median(own), median(stock));
    print(
        clients + " client(s), 95th percentile, ms",
        percentile(own, 0.95),
        percentile(stock, 0.95));
  }

  private static List<Double> measure(Server server, List<String> queries, int clients, int rounds)
      throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(clients);
    List<Callable<List<Double>>> work = new ArrayList<>();
    for (int client = 0; client < clients; client++) {
      Random random = new Random(client);
      work.add(() -> measure(server, queries, rounds, random));
    }
    List<Double> all = new ArrayList<>();
    for (Future<List<Double>> done : pool.invokeAll(work)) {
      all.addAll(done.get());
    }
    pool.shutdown();
    return all;
  }

  private static List<Double> measure(
      Server server, List<String> queries, int rounds, Random random) throws Exception {
    List<Double> times = new ArrayList<>();
    List<String> shuffled = new ArrayList<>(queries);
    for (int round = 0; round < rounds; round++) {
      Collections.shuffle(shuffled, random);
      for (String query : shuffled) {
        long start = System.nanoTime();
        ask(server.sparql(), query);
        times.add((System.nanoTime() - start) / 1e6);
      }
    }
    return times;
  }

  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private static String ask(URI sparql, String query) throws IOException, InterruptedException {
    HttpResponse<String> response =
        CLIENT.send(
            HttpRequest.newBuilder(sparql)
                .header("Content-Type", "application/sparql-query")
                .header("Accept", "application/sparql-results+json")
                .POST(BodyPublishers.ofString(query))
                .build(),
            BodyHandlers.ofString());
    if (response.statusCode() != 200) {
      throw new IOException(response.statusCode() + " " + response.body() + "\n" + query);
    }
    return response.body();
  }

  private static double median(List<Double> values) {
    return percentile(values, 0.5);
  }

  private static double percentile(List<Double> values, double share) {
    double[] sorted = values.stream().mapToDouble(Double::doubleValue).toArray();
    Arrays.sort(sorted);
    return sorted[(int) Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
  }

  private static void print(String what, double own, double stock) {
    System.out.printf(
        Locale.ROOT,
        "%-34s mufakat %9.2f  fuseki %9.2f  ratio %.2f%n",
        what,
        own,
        stock,
        own / stock);
  }
}
