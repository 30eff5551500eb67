package org.mufakat.load;

import com.google.gson.Gson;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.mufakat.store.Generation;
import org.mufakat.store.Manifest;
import org.mufakat.store.StoreWriter;

/**
 * What the articles of a generation tell, kept beside it so that the next load need not read them
 * again to bring them together. Only a shortcut: where it is missing, damaged, or of another
 * program, rules or tables, everything is read again from the texts.
 *
 * @param stamp of the program, the rules and the tables
 */
record ToldCache(String stamp) {

  private static final String FILE = "told.json.gz";
  private static final int BUFFER = 1 << 16;

  static ToldCache of(Manifest.Basis basis) {
    return new ToldCache(
        String.join(
            " ",
            ProgramCode.digest(),
            basis.ontologyDigest(),
            basis.rulesDigest(),
            basis.referenceDigest()));
  }

  /** What the articles of the current generation tell; empty where that is not known. */
  Optional<Map<String, Remembered>> read(StoreWriter store) {
    Optional<InputStream> note = store.note(FILE);
    if (note.isEmpty()) {
      return Optional.empty();
    }
    try (InputStream in = note.get();
        JsonReader json = reader(in)) {
      return read(json);
    } catch (IOException | RuntimeException damaged) {
      // Bytes that are not what was written give values that parsers and records refuse, each with
      // an
      // exception of its own; what is remembered only saves work.
      return Optional.empty();
    }
  }

  private static JsonReader reader(InputStream in) throws IOException {
    return new JsonReader(
        new InputStreamReader(new GZIPInputStream(in, BUFFER), StandardCharsets.UTF_8));
  }

  private Optional<Map<String, Remembered>> read(JsonReader json) throws IOException {
    json.beginArray();
    if (!json.nextString().equals(stamp)) {
      return Optional.empty();
    }
    Gson gson = RecordJson.gson();
    Map<String, Remembered> all = new HashMap<>();
    while (json.hasNext()) {
      Remembered one = gson.fromJson(json, Remembered.class);
      all.put(one.key(), one);
    }
    json.endArray();
    return json.peek() == JsonToken.END_DOCUMENT ? Optional.of(all) : Optional.empty();
  }

  void write(Generation generation, Collection<Remembered> all) {
    generation.note(FILE, out -> write(out, all));
  }

  private void write(OutputStream out, Collection<Remembered> all) throws IOException {
    Gson gson = RecordJson.gson();
    try (JsonWriter json =
        new JsonWriter(
            new OutputStreamWriter(new GZIPOutputStream(out, BUFFER), StandardCharsets.UTF_8))) {
      json.beginArray().value(stamp);
      for (Remembered one : all) {
        gson.toJson(one, Remembered.class, json);
      }
      json.endArray();
    }
  }
}
