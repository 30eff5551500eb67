package org.mufakat.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Prologue;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.path.PathWriter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each example is read together with {@code valid/story.trig}, ontology, codes and sectors, as a
 * store would hold them. A valid one conforms; an invalid one fails for the reasons that its head
 * states and for no other.
 */
class ShapesTest {

  private static final Shapes SHAPES = Shapes.parse(OntologyFiles.graph(OntologyFiles.SHAPES));
  private static final Path STORY = Path.of("ontology/examples/valid/story.trig");
  private static final Graph BACKGROUND = background();
  private static final Prologue PREFIXES =
      new Prologue(PrefixMapping.Factory.create().setNsPrefixes(Terms.prefixes()));
  private static final String REASON = "# violates: ";

  static Stream<Path> valid() {
    return OntologyFiles.in("ontology/examples/valid", ".ttl", ".trig").stream();
  }

  static Stream<Path> invalid() {
    return OntologyFiles.in("ontology/examples/invalid", ".ttl", ".trig").stream();
  }

  @ParameterizedTest
  @MethodSource("valid")
  void aValidExampleConforms(Path file) {
    assertEquals(Set.of(), reasons(validate(file)));
  }

  @ParameterizedTest
  @MethodSource("invalid")
  void anInvalidExampleFailsForItsReason(Path file) throws IOException {
    assertNotEquals(Set.of(), stated(file), "states a reason");
    assertEquals(stated(file), reasons(validate(file)));
  }

  private static ValidationReport validate(Path file) {
    Graph union =
        OntologyFiles.graph(OntologyFiles.COOPERATION, OntologyFiles.CODES, OntologyFiles.SECTORS);
    addAll(union, OntologyFiles.dataset(STORY));
    addAll(union, OntologyFiles.dataset(file));
    return ShaclValidator.get().validate(SHAPES, union);
  }

  private static Graph background() {
    Graph background =
        OntologyFiles.graph(OntologyFiles.COOPERATION, OntologyFiles.CODES, OntologyFiles.SECTORS);
    addAll(background, OntologyFiles.dataset(STORY));
    return background;
  }

  private static void addAll(Graph union, DatasetGraph dataset) {
    GraphUtil.add(union, dataset.stream().map(Quad::asTriple).iterator());
  }

  private static Set<String> stated(Path file) throws IOException {
    try (Stream<String> lines = Files.lines(file)) {
      return lines
          .filter(line -> line.startsWith(REASON))
          .map(line -> line.substring(REASON.length()))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  private static Set<String> reasons(ValidationReport report) {
    return report.getEntries().stream()
        .map(entry -> path(entry) + " sh:" + entry.sourceConstraintComponent().getLocalName())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String path(ReportEntry entry) {
    return entry.resultPath() == null ? "-" : PathWriter.asString(entry.resultPath(), PREFIXES);
  }
}
