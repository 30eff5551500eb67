package org.mufakat.article;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One article: the kept text, on which every offset of every fact counts, and what came with it.
 *
 * <p>Offsets count Unicode code points of {@link #text()}, from 0. The text is never changed after
 * it is read.
 *
 * @param key explicit id, else canonical URL, else file name without its ending
 * @param text the kept text: for {@code .txt} the decoded file without byte order mark and with LF
 *     line ends
 * @param title where the input states one apart from the text; a title on line 1 of a {@code .txt}
 *     is not stated
 * @param published day of publication as stated by the input, never read from the text
 * @param language as stated by the input ({@code id}, {@code en}), not detected
 * @param checksum SHA-256, hexadecimal, of the text and of the stated metadata
 */
public record Article(
    String key,
    String text,
    Optional<String> title,
    Optional<String> publisher,
    Optional<LocalDate> published,
    Optional<String> language,
    Optional<String> url,
    Optional<String> author,
    String checksum) {

  /** An article with its checksum computed from the text and the metadata; the key is not part. */
  public static Article of(String key, String text, Metadata metadata) {
    return new Article(
        key,
        text,
        metadata.title(),
        metadata.publisher(),
        metadata.published(),
        metadata.language(),
        metadata.url(),
        metadata.author(),
        Checksum.of(text, metadata));
  }
}
