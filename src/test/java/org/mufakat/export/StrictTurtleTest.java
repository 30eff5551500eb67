package org.mufakat.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;

/** A Turtle dump passes {@code riot --validate} without a warning. */
class StrictTurtleTest {

  @Test
  void validValuesAreReadWithoutAWarning() throws IOException {
    List<Quad> quads = SampleDatasets.many(2000, 1);
    quads.addAll(SampleDatasets.validKinds(Quad.defaultGraphIRI));
    assertEquals(merged(quads), readStrictly(turtle(quads)));
  }

  @Test
  void aWarningFailsThisTest() throws IOException {
    Quad notANumber =
        SampleDatasets.quad(
            Quad.defaultGraphIRI,
            SampleDatasets.iri(SampleDatasets.BASE + "report/1"),
            SampleDatasets.COOP + "reportCount",
            SampleDatasets.typed("many", "integer"));
    byte[] turtle = turtle(List.of(notANumber));
    assertThrows(RiotException.class, () -> readStrictly(turtle));
  }

  private static byte[] turtle(List<Quad> quads) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Dump.of(SampleDatasets.of(quads), DumpFormat.TURTLE).writeTo(out);
    return out.toByteArray();
  }

  private static long merged(List<Quad> quads) {
    return quads.stream().filter(Quad::isDefaultGraph).distinct().count();
  }

  private static long readStrictly(byte[] turtle) {
    var counter = StreamRDFLib.count();
    RDFParser.source(new ByteArrayInputStream(turtle))
        .lang(Lang.TURTLE)
        .strict(true)
        .checking(true)
        .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
        .parse(counter);
    return counter.countTriples();
  }
}
