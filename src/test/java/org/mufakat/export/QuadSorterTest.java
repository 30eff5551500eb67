package org.mufakat.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sorting in runs is sorting. */
class QuadSorterTest {

  private static final long ALL_IN_MEMORY = Long.MAX_VALUE;
  private static final int QUADS = 100_000;

  @TempDir Path directory;

  @ParameterizedTest(name = "{0} in runs of {1} bytes: at least {2} runs")
  @CsvSource({"BY_LINE, 1000000, 10", "BY_GRAPH, 1000000, 10", "BY_LINE, 100000, 100"})
  void runsMergedAreTheSortOfAllLines(QuadOrder order, long runBytes, int leastRuns)
      throws IOException {
    List<Quad> quads = SampleDatasets.many(QUADS, 1);
    try (QuadSorter sorter = filled(order, runBytes, quads)) {
      List<String> merged = lines(sorter.sorted());
      assertEquals(sortedInMemory(quads, order), merged);
      assertTrue(sorter.spilledRuns() >= leastRuns, () -> sorter.spilledRuns() + " runs");
    }
  }

  @Test
  void aRunOfOneQuadIsTheLeast() throws IOException {
    List<Quad> quads = SampleDatasets.nasty(SampleDatasets.NASTY_TEXTS);
    try (QuadSorter sorter = filled(QuadOrder.BY_LINE, 1, quads)) {
      assertEquals(sortedInMemory(quads, QuadOrder.BY_LINE), lines(sorter.sorted()));
      assertEquals(quads.size(), sorter.spilledRuns());
    }
  }

  @Test
  void whatFitsIntoMemoryStaysThere() throws IOException {
    try (QuadSorter sorter =
        filled(QuadOrder.BY_LINE, ALL_IN_MEMORY, SampleDatasets.many(1000, 1))) {
      sorter.sorted();
      assertEquals(0, sorter.spilledRuns());
      assertEquals(List.of(), files());
    }
  }

  @Test
  void nothingStaysOnDisk() throws IOException {
    try (QuadSorter sorter = filled(QuadOrder.BY_LINE, 10_000, SampleDatasets.many(5000, 1))) {
      sorter.sorted().next();
      assertTrue(sorter.spilledRuns() > 10);
    }
    assertEquals(List.of(), files());
  }

  private QuadSorter filled(QuadOrder order, long runBytes, List<Quad> quads) throws IOException {
    QuadSorter sorter = new QuadSorter(order, runBytes, directory);
    for (Quad quad : quads) {
      sorter.add(quad);
    }
    return sorter;
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files.toList();
    }
  }

  /** The plain way: each line by itself, compared as bytes. */
  private static List<String> sortedInMemory(List<Quad> quads, QuadOrder order) {
    List<byte[]> keys = new ArrayList<>();
    for (Quad quad : quads) {
      String graph = quad.isDefaultGraph() ? "" : "<" + quad.getGraph().getURI() + "> ";
      String triple =
          Stream.of(quad.getSubject(), quad.getPredicate(), quad.getObject())
              .map(node -> new String(TermBytes.of(node), StandardCharsets.UTF_8) + " ")
              .reduce("", String::concat);
      String key = order == QuadOrder.BY_LINE ? triple + graph + "." : graph + "\0" + triple;
      keys.add(key.getBytes(StandardCharsets.UTF_8));
    }
    keys.sort(Comparator.comparing(key -> key, Arrays::compareUnsigned));
    return keys.stream()
        .map(key -> new String(key, StandardCharsets.UTF_8))
        .map(key -> order == QuadOrder.BY_LINE ? key : byLine(key))
        .toList();
  }

  private static String byLine(String graphFirst) {
    String[] parts = graphFirst.split("\0", 2);
    return parts[1] + parts[0] + ".";
  }

  private static List<String> lines(Iterator<EncodedQuad> quads) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    LineSink sink = new LineSink(out);
    while (quads.hasNext()) {
      sink.write(quads.next());
    }
    sink.end();
    return Arrays.asList(out.toString(StandardCharsets.UTF_8).split("\n"));
  }
}
