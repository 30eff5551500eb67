package org.mufakat.article;

import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/** Writes an article as a file of each format. */
final class ArticleFiles {

  private ArticleFiles() {}

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
          case TEXT -> article.text();
          case MARKDOWN -> markdown(article);
          case HTML -> page(article);
          case JSON_LINES -> line(article);
        };
    return file.getBytes(StandardCharsets.UTF_8);
  }

  private static String markdown(Article article) {
    return "---\nid: %s\ntitle: \"%s\"\npublished: 2023-09-08\ntags: [a, {b: c}]\n---\n%s"
        .formatted(article.key(), article.title().orElse(""), article.text());
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
