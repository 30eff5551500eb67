package org.mufakat.article;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Files that hold one article each: plain text, Markdown, web pages. */
final class TextFiles {

  private final Limits limits;

  TextFiles(Limits limits) {
    this.limits = limits;
  }

  /**
   * The article in the file.
   *
   * @throws RefusedException if there is none, saying why
   */
  Article read(WholeFile file, Format format) throws RefusedException {
    return switch (format) {
      case TEXT -> plain(file);
      case MARKDOWN -> markdown(file);
      case HTML -> page(file);
      case JSON_LINES -> throw new IllegalArgumentException("many articles in " + file.path());
    };
  }

  private Article plain(WholeFile file) throws RefusedException {
    Map<String, String> beside = beside(file);
    byte[] bytes = content(file, limits.textFileBytes());
    String text = TextDecoder.decode(bytes, Optional.ofNullable(beside.get("charset")));
    return article(file, unixLines(text), new StatedMetadata(beside).read());
  }

  private Article markdown(WholeFile file) throws RefusedException {
    byte[] bytes = content(file, limits.textFileBytes());
    FrontMatter parts = FrontMatter.split(unixLines(TextDecoder.decode(bytes, Optional.empty())));
    return article(file, parts.body(), new StatedMetadata(parts.fields()).read());
  }

  private Article page(WholeFile file) throws RefusedException {
    WebPage page = WebPage.read(content(file, limits.pageBytes()));
    return article(file, page.text(), page.metadata());
  }

  private Article article(WholeFile file, String text, Metadata metadata) throws RefusedException {
    Optional<String> stated = metadata.key();
    String key = stated.isPresent() ? stated.get() : FileNames.key(file.path());
    return Article.of(key, AllowedText.check(text, limits), metadata);
  }

  private byte[] content(WholeFile file, int most) throws RefusedException {
    byte[] bytes = file.bytes(most, AllowedText.tooLarge(limits));
    if (bytes.length == 0) {
      throw new RefusedException(Refusal.EMPTY, "an empty file", "remove it or fill it");
    }
    return bytes;
  }

  /**
   * The fields of {@code NAME.meta.json} beside {@code NAME.txt}; none where there is no such file.
   */
  private Map<String, String> beside(WholeFile file) throws RefusedException {
    Path path = FileNames.metadataBeside(file.path());
    if (!java.nio.file.Files.exists(path, java.nio.file.LinkOption.NOFOLLOW_LINKS)) {
      return Map.of();
    }
    RefusedException tooLarge =
        new RefusedException(
            Refusal.TOO_LARGE,
            "over " + Limits.METADATA_BYTES + " bytes of metadata",
            "shorten it");
    try {
      byte[] bytes = new WholeFile(path, file.links()).bytes(Limits.METADATA_BYTES, tooLarge);
      return MetadataJson.fields(TextDecoder.decode(bytes, Optional.empty()));
    } catch (RefusedException e) {
      throw e.inMetadata(path.getFileName().toString());
    }
  }

  private static String unixLines(String text) {
    return text.replace("\r\n", "\n");
  }
}
