package org.mufakat.load.handover;

import com.google.gson.Gson;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.mufakat.article.Reading;
import org.mufakat.load.RecordJson;

/** What a client has said so far, in a file that only this user can read. */
final class Inputs implements AutoCloseable {

  private final Path file = Files.createTempFile("mufakat-handover", ".jsonl");
  private final BufferedWriter out = Files.newBufferedWriter(file);
  private final List<Stream<String>> opened = new ArrayList<>();
  private final Gson json = RecordJson.gson();

  Inputs() throws IOException {}

  void add(Reading reading) throws IOException {
    out.write(json.toJson(reading, Reading.class));
    out.write('\n');
  }

  /** All of it, from the first. */
  Iterator<Reading> iterator() {
    try {
      out.flush();
      Stream<String> lines = Files.lines(file);
      opened.add(lines);
      return lines.map(line -> json.fromJson(line, Reading.class)).iterator();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    opened.forEach(Stream::close);
    out.close();
    Files.delete(file);
  }
}
