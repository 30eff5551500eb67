package org.mufakat.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.Quad;
import org.eclipse.rdf4j.rio.RDFWriter;
import org.eclipse.rdf4j.rio.Rio;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mufakat.rdf.Licence;

/** The same quads give the same bytes, in the order that the documentation promises. */
class DeterminismTest {

  private static final long FEW_BYTES = 20_000;

  private final Locale locale = Locale.getDefault();
  private final TimeZone zone = TimeZone.getDefault();

  @AfterEach
  void restore() {
    Locale.setDefault(locale);
    TimeZone.setDefault(zone);
  }

  @ParameterizedTest
  @EnumSource
  void orderOfInsertionRunsLocaleAndZoneDoNotShow(DumpFormat format) throws IOException {
    List<Quad> quads = SampleDatasets.many(3000, 1);
    byte[] once = dump(quads, format, Long.MAX_VALUE);
    Collections.shuffle(quads, new Random(2));
    Locale.setDefault(Locale.forLanguageTag("tr-u-nu-deva"));
    TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
    assertArrayEquals(once, dump(quads, format, FEW_BYTES));
  }

  @ParameterizedTest
  @EnumSource(names = {"NQUADS", "NTRIPLES"})
  void linesAreSortedByTheirBytes(DumpFormat format) throws IOException {
    String dump = text(dump(SampleDatasets.nasty(SampleDatasets.NASTY_TEXTS), format, FEW_BYTES));
    assertTrue(dump.endsWith(" .\n"));
    List<byte[]> lines =
        Stream.of(dump.split("\n")).map(line -> line.getBytes(StandardCharsets.UTF_8)).toList();
    for (int i = 1; i < lines.size(); i++) {
      String line = text(lines.get(i));
      assertTrue(Arrays.compareUnsigned(lines.get(i - 1), lines.get(i)) < 0, line);
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"NQUADS", "NTRIPLES"})
  void linesAreThoseOfRiosWriters(DumpFormat format) throws IOException {
    byte[] dump = dump(SampleDatasets.nasty(SampleDatasets.NASTY_TEXTS), format, FEW_BYTES);
    ByteArrayOutputStream rewritten = new ByteArrayOutputStream();
    RDFWriter writer = Rio.createWriter(format.rio(), rewritten);
    var parser = Rio.createParser(format.rio());
    parser
        .getParserConfig()
        .set(org.eclipse.rdf4j.rio.helpers.BasicParserSettings.VERIFY_DATATYPE_VALUES, false);
    parser.setRDFHandler(writer);
    parser.parse(new ByteArrayInputStream(dump));
    String[] expected = text(rewritten.toByteArray()).split("\n", -1);
    String[] found = text(dump).split("\n", -1);
    // Rio keeps the blank before a remark, and writes another one.
    assertEquals("# " + Licence.NOTE, found[0]);
    assertEquals("#  " + Licence.NOTE, expected[0]);
    for (int i = 1; i < expected.length; i++) {
      assertEquals(expected[i], found[i]);
    }
    assertEquals(expected.length, found.length);
  }

  @Test
  void trigOpensEachGraphOnceTheDefaultGraphFirst() throws IOException {
    List<Quad> quads = SampleDatasets.many(3000, 1);
    String dump = text(dump(quads, DumpFormat.TRIG, FEW_BYTES));
    List<String> opened = dump.lines().filter(line -> line.endsWith("{")).toList();
    assertEquals("{", opened.get(0));
    assertEquals(quads.stream().map(Quad::getGraph).distinct().count(), opened.size());
    assertEquals(opened.stream().sorted().distinct().toList(), opened.stream().sorted().toList());
  }

  private static byte[] dump(List<Quad> quads, DumpFormat format, long runBytes)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Dump.of(SampleDatasets.of(quads), format).withRunBytes(runBytes).writeTo(out);
    return out.toByteArray();
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
