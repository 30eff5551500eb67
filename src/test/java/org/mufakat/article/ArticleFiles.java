package org.mufakat.article;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes an article as a file of each format. */
public final class ArticleFiles {

  private ArticleFiles() {}

  /** Writes the article in every format, one folder a format, and gives the files. */
  public static List<Path> write(Article article, Path folder) throws IOException {
    List<Path> files = new ArrayList<>();
    for (Format format : Format.values()) {
      Path own = Files.createDirectories(folder.resolve(format.name()));
      Files.writeString(own.resolve("a.meta.json"), "{\"published\": \"2023-09-08\"}");
      files.add(Files.write(own.resolve(name(format)), bytes(article, format)));
    }
    return files;
  }

  static String name(Format format) {
    return switch (format) {
      case TEXT -> "a.txt";
      case MARKDOWN -> "a.md";
      case HTML -> "a.html";
      case JSON_LINES -> "a.jsonl";
    };
  }

  static byte[] bytes(Article article, Format format) {
    String file =
        switch (format) {
          case TEXT -> titled(article);
          case MARKDOWN -> markdown(article);
          case HTML -> page(article);
          case JSON_LINES -> line(article);
        };
    return file.getBytes(StandardCharsets.UTF_8);
  }

  private static String titled(Article article) {
    String title = article.title().orElse("");
    boolean first = title.isEmpty() || article.text().startsWith(title);
    return first ? article.text() : title + "\n" + article.text();
  }

  private static String markdown(Article article) {
    return "---\nid: \"%s\"\ntitle: \"%s\"\npublished: 2023-09-08\ntags: [a, {b: c}]\n---\n%s"
        .formatted(article.key(), article.title().orElse(""), titled(article));
  }

  private static String line(Article article) {
    JsonObject line = new JsonObject();
    line.addProperty("id", article.key());
    line.addProperty("title", article.title().orElse(null));
    line.addProperty("published", "2023-09-08");
    line.addProperty("text", article.text());
    return line + "\n";
  }

  private static String page(Article article) {
    String paragraphs =
        article.text().lines().map(line -> "<p>" + line).collect(Collectors.joining("\n"));
    return """
        <!doctype html><html lang=id><head><meta charset=utf-8><title>Kabar</title>
        <script type="application/ld+json">{"@type": "NewsArticle", "headline": "%s", "datePublished": "2023-09-08"}</script>
        </head><body><nav><a href=/>Beranda</a></nav><article><h1>%s</h1>
        %s
        </article><aside class=ads>Iklan</aside></body></html>
        """
        .formatted(article.title().orElse(""), article.title().orElse(""), paragraphs);
  }
}
