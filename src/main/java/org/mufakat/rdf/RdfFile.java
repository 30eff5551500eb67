package org.mufakat.rdf;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.JsonLdOptions;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.lang.LangJSONLD11;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.mufakat.Exit;
import org.mufakat.Failure;

/**
 * A file of RDF that somebody else wrote: read strictly, within bounds, and without asking any
 * server. A warning is an error; a context that JSON-LD would fetch is refused.
 */
final class RdfFile {

  static final long MOST_BYTES = 64L << 20;
  static final int MOST_TRIPLES = 1_000_000;

  private static final Map<String, Lang> LANGUAGES =
      Map.of("ttl", Lang.TURTLE, "nt", Lang.NTRIPLES, "jsonld", Lang.JSONLD11);

  private final Path file;
  private final Lang language;

  private RdfFile(Path file) {
    this.file = file;
    this.language =
        language(file)
            .orElseThrow(
                () ->
                    refused("has no ending that says what it is", "name it .ttl, .nt or .jsonld"));
  }

  static boolean isOne(Path file) {
    return language(file).isPresent();
  }

  private static Optional<Lang> language(Path file) {
    String name = file.getFileName().toString();
    return Optional.ofNullable(LANGUAGES.get(name.substring(name.lastIndexOf('.') + 1)));
  }

  /**
   * Hands out the triples as they stand.
   *
   * @param base against which relative IRIs resolve
   * @throws Failure naming the place, if the file is no RDF, too large, or wants something fetched
   */
  static void read(Path file, String base, Consumer<Triple> triples) {
    new RdfFile(file).read(base, triples);
  }

  private void read(String base, Consumer<Triple> triples) {
    try {
      if (Files.size(file) > MOST_BYTES) {
        throw refused("is larger than " + (MOST_BYTES >> 20) + " MiB", "divide it");
      }
      try (InputStream in = Files.newInputStream(file)) {
        parse(in, base, triples);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (RiotException e) {
      throw refused("cannot be read: " + e.getMessage(), "mend it there");
    }
  }

  private void parse(InputStream in, String base, Consumer<Triple> triples) {
    RDFParser.source(in)
        .forceLang(language)
        .base(base)
        .checking(true)
        .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
        .set(LangJSONLD11.JSONLD_OPTIONS, offline())
        .parse(new Bounded(triples));
  }

  private static JsonLdOptions offline() {
    return new JsonLdOptions(
        (address, options) -> {
          throw new JsonLdError(
              JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED,
              "the context " + address + " is not fetched; write it into the file");
        });
  }

  private final class Bounded extends StreamRDFBase {
    private final Consumer<Triple> triples;
    private int count;

    Bounded(Consumer<Triple> triples) {
      this.triples = triples;
    }

    @Override
    public void triple(Triple triple) {
      if (++count > MOST_TRIPLES) {
        throw refused("has more than " + MOST_TRIPLES + " statements", "divide it");
      }
      triples.accept(triple);
    }

    @Override
    public void quad(Quad quad) {
      if (!quad.isTriple() && !quad.isDefaultGraph()) {
        throw refused("has graphs of its own", "write one graph to a file");
      }
      triple(quad.asTriple());
    }
  }

  private Failure refused(String why, String remedy) {
    return new Failure(Exit.REFUSED, file + " " + why, remedy);
  }
}
