package org.mufakat.change;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.mufakat.Exit;
import org.mufakat.Failure;
import org.mufakat.export.DumpFormat;

/** Reads the quads of a dump that holds all graphs, one after the other. */
final class DumpReader {

  private DumpReader() {}

  /** Takes a quad; graph names of the default graph are all one. */
  interface Sink {
    void take(Quad quad) throws IOException;
  }

  /**
   * @throws Failure if the file is no such dump, or cannot be read to its end
   */
  static void read(Path file, Sink sink) throws IOException {
    Lang lang = lang(file);
    try (InputStream in = open(file)) {
      RDFParser.source(in)
          .lang(lang)
          .checking(true)
          .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
          .parse(new Stream(sink));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    } catch (RiotException e) {
      throw unreadable(file, e.getMessage(), e);
    }
  }

  private static Lang lang(Path file) {
    Optional<DumpFormat> format = DumpFormat.ofFileName(file.getFileName().toString());
    if (format.isPresent() && format.get() == DumpFormat.NQUADS) {
      return Lang.NQUADS;
    }
    if (format.isPresent() && format.get() == DumpFormat.TRIG) {
      return Lang.TRIG;
    }
    throw new Failure(
        Exit.USAGE,
        file + " is no store, and no dump of all graphs by its name",
        "name stores, or dumps that end in .nq, .nq.gz, .trig or .trig.gz");
  }

  private static InputStream open(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw unreadable(file, "there is no such file", null);
    }
    InputStream plain = Files.newInputStream(file);
    return new BufferedInputStream(
        file.toString().endsWith(".gz") ? new GZIPInputStream(plain, 1 << 16) : plain, 1 << 16);
  }

  private static Failure unreadable(Path file, String why, Exception cause) {
    return new Failure(
        Exit.USAGE,
        "cannot read the dump " + file + ": " + why,
        "name a file that `mufakat export` wrote",
        cause);
  }

  /** Refuses what a dump of a store never holds. */
  private static final class Stream extends StreamRDFBase {
    private final Sink sink;

    Stream(Sink sink) {
      this.sink = sink;
    }

    @Override
    public void triple(Triple triple) {
      quad(Quad.create(Quad.defaultGraphIRI, triple));
    }

    @Override
    public void quad(Quad quad) {
      if (quad.getSubject().isBlank() || quad.getObject().isBlank()) {
        throw new RiotException("it holds nodes without a name, which cannot be compared");
      }
      try {
        sink.take(
            quad.isDefaultGraph() ? Quad.create(Quad.defaultGraphIRI, quad.asTriple()) : quad);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
