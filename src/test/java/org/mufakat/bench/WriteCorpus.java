package org.mufakat.bench;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Writes a generated corpus as {@code articles.jsonl} (input) and {@code facts.jsonl} (expected).
 */
public final class WriteCorpus {

  private static final Gson GSON =
      new GsonBuilder().disableHtmlEscaping().serializeNulls().create();

  private WriteCorpus() {}

  /** Arguments: how many articles, the seed, the folder to write into. */
  public static void main(String[] args) throws IOException {
    if (args.length != 3) {
      throw new IllegalArgumentException("usage: WriteCorpus COUNT SEED FOLDER");
    }
    Path folder = Files.createDirectories(Path.of(args[2]));
    CorpusGenerator corpus = new CorpusGenerator(Long.parseLong(args[1]));
    int count = Integer.parseInt(args[0]);
    try (Writer articles = Files.newBufferedWriter(folder.resolve("articles.jsonl"));
        Writer facts = Files.newBufferedWriter(folder.resolve("facts.jsonl"))) {
      for (int n = 0; n < count; n++) {
        GeneratedArticle made = corpus.article(n);
        articles.write(GSON.toJson(input(made)) + "\n");
        facts.write(GSON.toJson(made.facts()) + "\n");
      }
    }
  }

  /** The title is line 1 of the text, as in the annotated cases, and not stated again. */
  private static Map<String, Object> input(GeneratedArticle made) {
    return Map.of(
        "id", made.article().key(),
        "text", made.article().text(),
        "publisher", made.facts().get("publisher").getAsString(),
        "published", made.facts().get("published").getAsString());
  }
}
