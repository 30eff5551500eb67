package org.mufakat.cases;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One annotated article of our own: {@code src/test/cases/NAME}.
 *
 * @param name the folder's name, which is the article's key
 * @param text {@code article.txt}, title on the first line
 * @param meta {@code article.meta.json}: publisher and published, where there is any
 * @param facts {@code facts.json}: what a careful analyst reads in the article
 * @param why {@code why.txt}: what the case covers
 */
public record CaseFolder(
    String name, String text, Optional<JsonObject> meta, JsonElement facts, String why) {

  public static final Path ROOT = Path.of("src", "test", "cases");

  /** Every case, ordered by name. */
  public static List<CaseFolder> all() {
    try (Stream<Path> folders = Files.list(ROOT)) {
      return folders.sorted().map(CaseFolder::read).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static CaseFolder read(Path folder) {
    Path meta = folder.resolve("article.meta.json");
    return new CaseFolder(
        folder.getFileName().toString(),
        string(folder.resolve("article.txt")),
        Files.exists(meta)
            ? Optional.of(JsonParser.parseString(string(meta)).getAsJsonObject())
            : Optional.empty(),
        JsonParser.parseString(string(folder.resolve("facts.json"))),
        string(folder.resolve("why.txt")));
  }

  private static String string(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException("a case needs " + file, e);
    }
  }
}
