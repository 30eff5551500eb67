package org.mufakat.export;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.mufakat.Exit;
import org.mufakat.Failure;

/**
 * The formats of a dump. Three hold the whole dataset, three hold one graph.
 *
 * <p>{@link #NQUADS} and {@link #NTRIPLES} are ordered by the UTF-8 bytes of the line; the others
 * graph by graph (default graph first), then by the bytes of the same line.
 */
public enum DumpFormat {
  NQUADS("nq", true, QuadOrder.BY_LINE, RDFFormat.NQUADS),
  TRIG("trig", true, QuadOrder.BY_GRAPH, RDFFormat.TRIG),
  JSONLD("jsonld", true, QuadOrder.BY_GRAPH, RDFFormat.JSONLD),
  TURTLE("ttl", false, QuadOrder.BY_LINE, RDFFormat.TURTLE),
  NTRIPLES("nt", false, QuadOrder.BY_LINE, RDFFormat.NTRIPLES),
  RDFXML("rdf", false, QuadOrder.BY_LINE, RDFFormat.RDFXML);

  private final String extension;
  private final boolean dataset;
  private final QuadOrder order;
  private final RDFFormat rio;

  DumpFormat(String extension, boolean dataset, QuadOrder order, RDFFormat rio) {
    this.extension = extension;
    this.dataset = dataset;
    this.order = order;
    this.rio = rio;
  }

  /** The name on the command line: {@code nquads}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The usual ending of a file, without the dot: {@code nq}. */
  public String extension() {
    return extension;
  }

  /** The media type: {@code application/n-quads}. */
  public String mediaType() {
    return rio.getDefaultMIMEType();
  }

  /** Whether a dump holds all graphs; one graph otherwise. */
  public boolean holdsDataset() {
    return dataset;
  }

  /**
   * The format of a name as {@link #label()} gives it.
   *
   * @throws Failure if there is none, with the names there are
   */
  public static DumpFormat named(String label) {
    return Arrays.stream(values())
        .filter(format -> format.label().equals(label))
        .findFirst()
        .orElseThrow(
            () ->
                new Failure(
                    Exit.USAGE, "there is no dump format " + label, "choose one of " + labels()));
  }

  /** The format that the ending of a file name says, a last {@code .gz} aside. */
  public static Optional<DumpFormat> ofFileName(String fileName) {
    String plain =
        fileName.endsWith(".gz") ? fileName.substring(0, fileName.length() - 3) : fileName;
    return Arrays.stream(values()).filter(f -> plain.endsWith("." + f.extension)).findFirst();
  }

  QuadOrder order() {
    return order;
  }

  RDFFormat rio() {
    return rio;
  }

  private static String labels() {
    return Arrays.stream(values()).map(DumpFormat::label).collect(Collectors.joining(", "));
  }
}
