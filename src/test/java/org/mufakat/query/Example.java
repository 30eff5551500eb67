package org.mufakat.query;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;

/** The invented articles of {@code query-cases/dataset.trig}, in memory. */
final class Example {

  static final String BASE = "https://w3id.org/mufakat/id/";
  static final Path FOLDER = Path.of("src/test/resources/query-cases");
  static final QueryOptions OPTIONS = QueryOptions.usual(LocalDate.of(2026, 6, 30));

  private Example() {}

  static DatasetGraph dataset() {
    return parse(text(FOLDER.resolve("dataset.trig")));
  }

  static DatasetGraph parse(String trig) {
    DatasetGraph dataset = DatasetGraphFactory.createTxnMem();
    dataset.executeWrite(() -> RDFParser.fromString(trig, Lang.TRIG).base(BASE).parse(dataset));
    return dataset;
  }

  static QueryRunner runner() {
    return new QueryRunner(dataset(), BASE);
  }

  static String written(Answer answer, AnswerFormat format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new AnswerWriter(format, BASE, 0).write(answer, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
