package org.mufakat.serve.metadata;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.mufakat.figures.Figures;
import org.mufakat.publish.Release;
import org.mufakat.serve.Snapshot;

/**
 * What there is to describe.
 *
 * @param address of the server as clients know it, without a slash at its end
 * @param releases newest first
 */
record Described(Snapshot snapshot, String address, Figures figures, List<Release> releases) {

  static final String CATALOGUE = "/catalog";

  /** What is said of the data in every store, {@code catalogue.ttl}, as it reads on this server. */
  Model said() {
    Model model = ModelFactory.createDefaultModel();
    try (InputStream in = Described.class.getResourceAsStream("catalogue.ttl")) {
      RDFParser.source(in).lang(Lang.TURTLE).base(address + CATALOGUE).parse(model);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return model;
  }

  /** A node of the catalogue: {@code dataset}. */
  Resource node(Model model, String fragment) {
    return model.createResource(address + CATALOGUE + "#" + fragment);
  }

  /** A page or file of this server. */
  Resource here(Model model, String path) {
    return model.createResource(address + path);
  }
}
