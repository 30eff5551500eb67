package org.mufakat.store;

import com.google.gson.JsonObject;
import java.time.LocalDate;
import java.util.Optional;
import org.mufakat.article.Article;

/**
 * An article of a store: its metadata, and where its text is.
 *
 * @param text SHA-256 of the text, under which it is kept
 * @param graph {@link GraphHash} of its graph
 * @param quads how many statements its graph holds
 */
public record StoredArticle(
    String key,
    String checksum,
    String text,
    Optional<String> title,
    Optional<String> publisher,
    Optional<LocalDate> published,
    Optional<String> language,
    Optional<String> url,
    Optional<String> author,
    String graph,
    int quads) {

  /** An article whose graph is not written yet. */
  public static StoredArticle unwritten(Article article, String text) {
    return new StoredArticle(
        article.key(),
        article.checksum(),
        text,
        article.title(),
        article.publisher(),
        article.published(),
        article.language(),
        article.url(),
        article.author(),
        "",
        0);
  }

  StoredArticle written(GraphHash hash) {
    return new StoredArticle(
        key,
        checksum,
        text,
        title,
        publisher,
        published,
        language,
        url,
        author,
        hash.hex(),
        (int) hash.count());
  }

  /** What its graph holds. */
  public GraphMark mark() {
    return new GraphMark(quads, graph);
  }

  Article article(String words) {
    return new Article(key, words, title, publisher, published, language, url, author, checksum);
  }

  String json() {
    JsonObject json = new JsonObject();
    json.addProperty("key", key);
    json.addProperty("checksum", checksum);
    json.addProperty("text", text);
    title.ifPresent(value -> json.addProperty("title", value));
    publisher.ifPresent(value -> json.addProperty("publisher", value));
    published.ifPresent(value -> json.addProperty("published", value.toString()));
    language.ifPresent(value -> json.addProperty("language", value));
    url.ifPresent(value -> json.addProperty("url", value));
    author.ifPresent(value -> json.addProperty("author", value));
    json.addProperty("graph", graph);
    json.addProperty("quads", quads);
    return json.toString();
  }

  static StoredArticle read(JsonObject json) {
    return new StoredArticle(
        json.get("key").getAsString(),
        json.get("checksum").getAsString(),
        json.get("text").getAsString(),
        optional(json, "title"),
        optional(json, "publisher"),
        optional(json, "published").map(LocalDate::parse),
        optional(json, "language"),
        optional(json, "url"),
        optional(json, "author"),
        json.get("graph").getAsString(),
        json.get("quads").getAsInt());
  }

  private static Optional<String> optional(JsonObject json, String name) {
    return Optional.ofNullable(json.get(name)).map(value -> value.getAsString());
  }
}
