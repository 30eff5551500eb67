package org.mufakat.store;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.mufakat.Exit;
import org.mufakat.Failure;
import org.mufakat.rdf.Iris;

/** Reads the small files of a store. */
final class StoreFiles {

  private static final int FORMAT = 2;

  private final StoreLayout layout;

  StoreFiles(StoreLayout layout) {
    this.layout = layout;
  }

  /** The base IRI of the store. */
  String base() throws IOException {
    JsonObject identity = json(layout.identity());
    int format = identity.get("format").getAsInt();
    if (format != FORMAT) {
      throw new Failure(
          Exit.STORE,
          "store " + layout.root() + " has format " + format + ", this version reads " + FORMAT,
          format < FORMAT
              ? "load the articles from where they came into a new store (--store), after copying"
                  + " judgements.tsv and links.tsv of this one there"
              : "use the version that wrote it, or a newer one");
    }
    return identity.get("base").getAsString();
  }

  static String identity(String base) {
    JsonObject identity = new JsonObject();
    identity.addProperty("format", FORMAT);
    identity.addProperty("base", base);
    return identity + "\n";
  }

  /** Rows of the links that people accepted; empty where there are none. */
  String links() throws IOException {
    return Files.exists(layout.links()) ? Files.readString(layout.links()) : "";
  }

  Manifest manifest(String generation) throws IOException {
    return Manifest.read(json(layout.manifest(generation)));
  }

  List<StoredArticle> articles(String generation) throws IOException {
    try (Stream<String> lines = Files.lines(layout.articles(generation))) {
      return lines.map(line -> StoredArticle.read(parsed(line))).toList();
    } catch (RuntimeException e) {
      throw new IOException(layout.articles(generation) + " is damaged", e);
    }
  }

  /** Marks of all graphs of a generation, those of articles too, by name. */
  Map<String, GraphMark> graphs(String generation) throws IOException {
    Map<String, GraphMark> marks = new TreeMap<>(manifest(generation).graphs());
    Iris iris = new Iris(base());
    for (StoredArticle article : articles(generation)) {
      marks.put(iris.articleGraph(article.key()).getURI(), article.mark());
    }
    return marks;
  }

  private static JsonObject json(Path file) throws IOException {
    try {
      return parsed(Files.readString(file));
    } catch (RuntimeException e) {
      throw new IOException(file + " is damaged", e);
    }
  }

  private static JsonObject parsed(String text) {
    if (JsonParser.parseString(text) instanceof JsonObject object) {
      return object;
    }
    throw new JsonParseException("not an object");
  }
}
