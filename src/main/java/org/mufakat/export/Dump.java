package org.mufakat.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.mufakat.Exit;
import org.mufakat.Failure;
import org.mufakat.rdf.Terms;

/**
 * A dump of a dataset: the same bytes for the same quads, whatever the order they were put in, the
 * locale, the time zone or the day.
 *
 * <p>All quads are read, checked and sorted before the first byte is written, in the memory that
 * {@link #runBytes} allows. A dump is complete or an exception.
 *
 * @param graph the graph of a format that holds one graph; empty for the merged view, the default
 *     graph
 * @param runBytes memory for sorting, in bytes; beyond it, sorted runs go to a temporary file
 */
public record Dump(DatasetGraph dataset, DumpFormat format, Optional<String> graph, long runBytes) {

  private static final long MOST_RUN_BYTES = 64L << 20;

  /**
   * A quarter of the heap, 64 MiB at most: larger runs cost more in garbage collection than they
   * save.
   */
  public static long usualRunBytes() {
    return Math.min(MOST_RUN_BYTES, Runtime.getRuntime().maxMemory() / 4);
  }

  /**
   * A dump of everything, or of the merged view where the format holds one graph.
   *
   * @param dataset in a read transaction of the calling thread, until the dump is written
   */
  public static Dump of(DatasetGraph dataset, DumpFormat format) {
    return new Dump(dataset, format, Optional.empty(), usualRunBytes());
  }

  /**
   * The dump of one named graph.
   *
   * @throws Failure if the format holds the whole dataset
   */
  public Dump ofGraph(String iri) {
    if (format.holdsDataset()) {
      throw new Failure(
          Exit.USAGE,
          format.label() + " holds the whole dataset, not one graph",
          "choose turtle, ntriples or rdfxml, or leave out --graph");
    }
    return new Dump(dataset, format, Optional.of(iri), runBytes);
  }

  /** The same dump with so much memory for sorting. */
  public Dump withRunBytes(long bytes) {
    return new Dump(dataset, format, graph, bytes);
  }

  /**
   * Writes a file, which appears whole or not at all; compressed where its name ends in {@code
   * .gz}.
   *
   * @param force whether a file already there may be replaced
   * @return the number of statements written
   * @throws Failure if the place is taken or the data do not fit the format
   * @throws IOException if the disk fails
   */
  public long writeTo(Path file, boolean force) throws IOException {
    try (DumpFile target = DumpFile.begin(file, force)) {
      long statements = write(target.out(), DumpFile.directoryOf(file));
      target.commit();
      return statements;
    }
  }

  /**
   * Writes to a stream and flushes it. A {@link java.io.PrintStream} hides failures: hand over what
   * lies beneath.
   *
   * @return the number of statements written
   * @throws Failure if the data do not fit the format; then nothing was written
   * @throws IOException if the stream or the disk fails
   */
  public long writeTo(OutputStream out) throws IOException {
    return write(out, Path.of(System.getProperty("java.io.tmpdir")));
  }

  private long write(OutputStream out, Path spillDirectory) throws IOException {
    requireTransaction();
    try (QuadSorter sorter = new QuadSorter(format.order(), runBytes, spillDirectory)) {
      collect(sorter);
      long statements = pour(sorter.sorted(), sink(out));
      out.flush();
      return statements;
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private void collect(QuadSorter sorter) throws IOException {
    XmlLimits xml = new XmlLimits();
    Iterator<Quad> quads = quads();
    try {
      while (quads.hasNext()) {
        Quad quad = quads.next();
        if (format == DumpFormat.RDFXML) {
          xml.check(quad);
        }
        sorter.add(quad);
      }
    } finally {
      Iter.close(quads);
    }
  }

  private Iterator<Quad> quads() {
    if (format.holdsDataset()) {
      return dataset.find();
    }
    if (graph.isEmpty()) {
      return dataset.find(Quad.defaultGraphIRI, Node.ANY, Node.ANY, Node.ANY);
    }
    Node name = NodeFactory.createURI(graph.get());
    if (!dataset.containsGraph(name)) {
      throw new Failure(
          Exit.USAGE,
          "there is no graph <" + graph.get() + "> in the store",
          "leave out --graph for the merged view");
    }
    return Iter.map(
        dataset.find(name, Node.ANY, Node.ANY, Node.ANY),
        quad -> new Quad(Quad.defaultGraphIRI, quad.asTriple()));
  }

  private QuadSink sink(OutputStream out) {
    return switch (format) {
      case NQUADS, NTRIPLES -> new LineSink(out);
      case TURTLE, TRIG, RDFXML -> new RioSink(format.rio(), Terms.prefixes(), out);
      case JSONLD -> new RioSink(format.rio(), Map.of(), out);
    };
  }

  private static long pour(Iterator<EncodedQuad> quads, QuadSink sink) throws IOException {
    long statements = 0;
    sink.begin();
    while (quads.hasNext()) {
      sink.write(quads.next());
      statements++;
    }
    sink.end();
    return statements;
  }

  private void requireTransaction() {
    if (dataset.supportsTransactions() && !dataset.isInTransaction()) {
      throw new IllegalStateException("a dump reads inside a transaction of the calling thread");
    }
  }
}
