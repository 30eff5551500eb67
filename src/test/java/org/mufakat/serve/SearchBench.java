package org.mufakat.serve;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.FSDirectory;
import org.mufakat.article.Reading;
import org.mufakat.bench.CorpusGenerator;
import org.mufakat.load.LoadListener;
import org.mufakat.search.BareSearch;
import org.mufakat.serve.html.QueryString;

/**
 * What the fifty best things cost over HTTP, with facets, names and marked words, next to Lucene
 * alone finding and reading the fifty best documents of the same index for the same words, in the
 * same run. Not a test: run by hand, with the number of generated articles, of rounds, and a folder
 * for the store.
 */
public final class SearchBench {

  private static final int SIZE = 50;

  private static final List<String> WORDS =
      List.of(
          "menandatangani",
          "kementerian perindustrian",
          "korea",
          "energi",
          "kerja sama",
          "\"nota kesepahaman\"",
          "minister signing",
          "agreement trade",
          "indonesia",
          "universitas OR university",
          "perdagang*",
          "jepang -korea");

  private SearchBench() {}

  public static void main(String[] arguments) throws Exception {
    int articles = Integer.parseInt(arguments[0]);
    int rounds = Integer.parseInt(arguments[1]);
    Path store = Path.of(arguments[2]);
    if (!Files.exists(store)) {
      fill(store, articles);
    }
    Process server = server(store);
    try (DirectoryReader reader = DirectoryReader.open(FSDirectory.open(index(store)))) {
      URI address = address(server);
      System.out.printf(
          "%d articles, %d entries, %d searches, %d rounds%n",
          articles, reader.numDocs(), WORDS.size(), rounds);
      List<Double> http = new ArrayList<>();
      List<Double> alone = new ArrayList<>();
      for (int round = -rounds / 3; round < rounds; round++) {
        for (String words : WORDS) {
          double own = overHttp(address, words);
          double bare = alone(reader, words);
          if (round >= 0) {
            http.add(own);
            alone.add(bare);
          }
        }
      }
      print("median", http, alone, 0.5);
      print("95th percentile", http, alone, 0.95);
    } finally {
      server.destroy();
    }
  }

  private static void fill(Path store, int articles) {
    CorpusGenerator corpus = new CorpusGenerator(3);
    Stream<Reading> readings =
        IntStream.range(0, articles)
            .mapToObj(
                n -> new Reading.Read("generated", OptionalInt.of(n), corpus.article(n).article()));
    long start = System.nanoTime();
    Served.loader().load(store, readings.iterator(), LoadListener.SILENT);
    System.out.printf(Locale.ROOT, "loaded in %.0f s%n", (System.nanoTime() - start) / 1e9);
  }

  private static Path index(Path store) throws IOException {
    try (Stream<Path> folders = Files.list(store.resolve("search"))) {
      return folders.findFirst().orElseThrow();
    }
  }

  private static Process server(Path store) throws IOException {
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx1g",
            "-cp",
            System.getProperty("java.class.path"),
            "org.mufakat.cli.Main",
            "serve",
            "--port",
            "0",
            "--store",
            store.toString());
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
  }

  private static URI address(Process server) throws IOException {
    BufferedReader out =
        new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8));
    String line = out.readLine();
    while (!line.startsWith("http")) {
      line = out.readLine();
    }
    return URI.create(line).resolve("/api/search");
  }

  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private static double overHttp(URI search, String words)
      throws IOException, InterruptedException {
    String query = QueryString.of(Map.of("q", words, "size", Integer.toString(SIZE))).toString();
    long start = System.nanoTime();
    HttpResponse<byte[]> response =
        CLIENT.send(
            HttpRequest.newBuilder(URI.create(search + query)).build(), BodyHandlers.ofByteArray());
    if (response.statusCode() != 200) {
      throw new IOException(response.statusCode() + " for " + words);
    }
    return (System.nanoTime() - start) / 1e6;
  }

  private static double alone(DirectoryReader reader, String words) throws IOException {
    long start = System.nanoTime();
    IndexSearcher searcher = new IndexSearcher(reader);
    for (ScoreDoc found : searcher.search(BareSearch.things(words), SIZE).scoreDocs) {
      searcher.storedFields().document(found.doc);
    }
    return (System.nanoTime() - start) / 1e6;
  }

  private static void print(String what, List<Double> http, List<Double> alone, double share) {
    double own = percentile(http, share);
    double bare = percentile(alone, share);
    System.out.printf(
        Locale.ROOT,
        "%-16s over HTTP %8.2f ms  Lucene alone %8.2f ms  ratio %.1f%n",
        what,
        own,
        bare,
        own / bare);
  }

  private static double percentile(List<Double> values, double share) {
    double[] sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    return sorted[(int) Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
  }
}
