package org.mufakat.serve.metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDFLib;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mufakat.publish.PublishedFile;
import org.mufakat.publish.Releases;
import org.mufakat.serve.ForeignTools;
import org.mufakat.serve.ForeignTools.Said;
import org.mufakat.serve.Served;

/** Readers that nobody here wrote take the published dump and the catalogue. */
@Tag("long")
class ForeignReadersTest {

  /** The merged view of the newest release. */
  private static PublishedFile dump() {
    return new Releases(PublishedStore.folder().resolve("dumps"))
        .all().get(0).files().stream()
            .filter(file -> file.part().source().equals("turtle"))
            .findFirst()
            .orElseThrow();
  }

  /** What RIOT reads without a warning. */
  private static long statements() {
    var counter = StreamRDFLib.count();
    RDFParser.source(dump().path())
        .lang(Lang.TURTLE)
        .strict(true)
        .checking(true)
        .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
        .parse(counter);
    assertTrue(counter.countTriples() > 10_000);
    return counter.countTriples();
  }

  @Test
  void rapperReadsAllOfIt() {
    String rapper = ForeignTools.onPath("rapper");
    Said said = ForeignTools.run(rapper, "-c", "-i", "turtle", dump().path().toString());
    assertEquals(0, said.exit(), said.out());
    assertTrue(said.out().contains("returned " + statements() + " triples"), said.out());
  }

  @Test
  void serdiReadsAllOfIt() {
    String serdi = ForeignTools.onPath("serdi");
    Said said = ForeignTools.run(serdi, "-i", "turtle", "-o", "ntriples", dump().path().toString());
    assertEquals(0, said.exit());
    assertEquals(statements(), said.out().lines().count());
  }

  @Test
  void n3JsAndOxigraphReadAllOfIt() {
    Path packages = ForeignTools.withPackages("n3", "oxigraph");
    Said said = ForeignTools.node(packages, "count-turtle.mjs", dump().path().toString());
    assertEquals(0, said.exit(), said.out());
    long all = statements();
    assertEquals("n3 %d%noxigraph %d%n".formatted(all, all), said.out());
  }

  @Test
  void anotherValidatorFindsTheCatalogueInShape(@TempDir Path temp) throws IOException {
    Path packages = ForeignTools.withPackages("n3", "rdf-validate-shacl");
    Path shapes = Path.of(Optional.ofNullable(System.getProperty(MetadataTest.SHAPES)).orElse(""));
    assumeTrue(
        Files.exists(shapes.resolve("shapes.ttl")),
        "no shapes of DCAT-AP 3: name their folder with -D" + MetadataTest.SHAPES);
    Path catalogue = temp.resolve("catalogue.ttl");
    Path broken = temp.resolve("broken.ttl");
    try (Served served = Served.of(PublishedStore.folder())) {
      String turtle = served.get("/catalog.ttl").body();
      Files.writeString(catalogue, turtle);
      Files.writeString(broken, turtle.replace("dcat:accessURL", "dcat:page"));
    }
    for (String file : List.of("shapes.ttl", "range.ttl")) {
      Said said = validated(packages, catalogue, shapes.resolve(file));
      assertEquals("0 violations\n", said.out(), file);
    }
    Said said = validated(packages, broken, shapes.resolve("shapes.ttl"));
    assertTrue(said.out().contains("accessURL"), "a catalogue can fail: " + said.out());
  }

  private static Said validated(Path packages, Path data, Path shapes) {
    return ForeignTools.node(packages, "validate.mjs", data.toString(), shapes.toString());
  }
}
