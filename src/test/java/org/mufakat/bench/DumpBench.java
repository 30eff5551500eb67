package org.mufakat.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.DatabaseMgr;
import org.mufakat.export.Dump;
import org.mufakat.export.DumpFormat;

/**
 * CPU seconds of a dump against Jena's own N-Quads writer on the same dataset in the same run. Not
 * a test: run by hand, with quads in thousands, {@code memory} or {@code tdb2}, and formats.
 */
public final class DumpBench {

  private static final String BASE = "https://w3id.org/mufakat/id/";
  private static final String COOP = "https://w3id.org/mufakat/ontology#";
  private static final int QUADS_OF_AN_ARTICLE = 100;
  private static final int ROUNDS = 5;
  private static final OperatingSystemMXBean SYSTEM =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  private DumpBench() {}

  public static void main(String[] arguments) throws IOException {
    int quads = Integer.parseInt(arguments[0]) * 1000;
    Path directory = Files.createTempDirectory("mufakat-bench");
    DatasetGraph dataset =
        arguments[1].equals("tdb2")
            ? DatabaseMgr.connectDatasetGraph(directory.toString())
            : DatasetGraphFactory.createTxnMem();
    fill(dataset, quads);
    dataset.begin(ReadWrite.READ);
    double riot = measure("riot nquads", out -> RDFDataMgr.write(out, dataset, RDFFormat.NQUADS));
    for (String format : Arrays.copyOfRange(arguments, 2, arguments.length)) {
      String[] nameAndRun = format.split(":");
      Dump dump = Dump.of(dataset, DumpFormat.named(nameAndRun[0]));
      Dump sized = nameAndRun.length == 1 ? dump : dump.withRunBytes(Long.parseLong(nameAndRun[1]));
      double own = measure(format, sized::writeTo);
      System.out.printf(Locale.ROOT, "%s: ratio to riot nquads %.2f%n", format, own / riot);
    }
    dataset.end();
  }

  private static void fill(DatasetGraph dataset, int quads) {
    dataset.begin(ReadWrite.WRITE);
    for (int i = 0; i < quads; i++) {
      dataset.add(quad(i / QUADS_OF_AN_ARTICLE, i % QUADS_OF_AN_ARTICLE));
    }
    dataset.commit();
    dataset.end();
  }

  private static Quad quad(int article, int i) {
    Node graph = i % 5 == 0 ? Quad.defaultGraphIRI : iri("graph/article/" + article);
    Node subject = iri("evidence/" + article + "/" + Integer.toHexString((i / 7 + 3) * 0x9E3779B1));
    Node predicate = NodeFactory.createURI(COOP + "property" + i % 7 * (i % 3 + 1));
    Node object =
        switch (i % 4) {
          case 0 -> iri("institution/" + article * 31 % 5000);
          case 1 -> NodeFactory.createURI(COOP + "code/" + i);
          case 2 ->
              NodeFactory.createLiteralLang("kalimat ke-" + i + " dari berita " + article, "id");
          default -> NodeFactory.createLiteralString(String.valueOf(i * 17));
        };
    return new Quad(graph, subject, predicate, object);
  }

  private static Node iri(String path) {
    return NodeFactory.createURI(BASE + path);
  }

  private static double measure(String what, Work work) throws IOException {
    double[] seconds = new double[ROUNDS];
    long bytes = 0;
    for (int round = 0; round < ROUNDS; round++) {
      long start = SYSTEM.getProcessCpuTime();
      Counter counter = new Counter();
      work.writeTo(counter);
      bytes = counter.bytes;
      seconds[round] = (SYSTEM.getProcessCpuTime() - start) / 1e9;
    }
    Arrays.sort(seconds);
    System.out.printf(
        Locale.ROOT,
        "%s: %.2f s of CPU (median of %d; %.2f to %.2f), %d bytes%n",
        what,
        seconds[ROUNDS / 2],
        ROUNDS,
        seconds[0],
        seconds[ROUNDS - 1],
        bytes);
    return seconds[ROUNDS / 2];
  }

  private interface Work {
    void writeTo(OutputStream out) throws IOException;
  }

  private static final class Counter extends OutputStream {
    private long bytes;

    @Override
    public void write(int b) {
      bytes++;
    }

    @Override
    public void write(byte[] b, int offset, int length) {
      bytes += length;
    }
  }
}
