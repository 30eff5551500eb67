package org.mufakat.article;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * A web page as an article: its metadata, and the lines of its text without what surrounds it.
 *
 * <p>The kept text is the headline, where the page has one, and one line for each paragraph.
 * Nothing that the page refers to is fetched, no script is run, no entity beyond those of HTML is
 * known. A page that opens {@code <html>} and never closes it is taken for cut off and refused.
 */
record WebPage(Metadata metadata, String text) {

  /** Far enough into a page for its declaration (HTML Living Standard, 4.2.5.4: 1,024 bytes). */
  private static final int DECLARATION_WITHIN = 4096;

  private static final Pattern CHARSET =
      Pattern.compile("(?i)<meta[^>]{1,500}charset\\s*=\\s*[\"']?\\s*([\\w.:-]{1,40})");

  private static final Pattern OPENED = Pattern.compile("(?i)<html[\\s>]");
  private static final Pattern CLOSED = Pattern.compile("(?i)</html\\s*>");

  /**
   * Reads a page.
   *
   * @throws RefusedException if the bytes are not text, or the page is cut off or holds no article
   */
  static WebPage read(byte[] bytes) throws RefusedException {
    String html = TextDecoder.decode(bytes, declaredCharset(bytes));
    AllowedText.refuseForbidden(html);
    if (OPENED.matcher(html).find() && !CLOSED.matcher(html).find()) {
      throw new RefusedException(
          Refusal.MALFORMED, "the page is cut off: no </html>", "fetch it again, or close it");
    }
    Document page = Parser.htmlParser().parseInput(html, "");
    Metadata metadata = PageMetadata.of(page);
    List<String> lines = new PageText(page, metadata.title()).lines();
    if (lines.isEmpty()) {
      throw new RefusedException(
          Refusal.EMPTY, "no text of an article in the page", "save its text as .txt");
    }
    return new WebPage(metadata, String.join("\n", lines));
  }

  /**
   * The character set that the page declares; UTF-16 cannot be meant, or this could not be read.
   */
  private static Optional<String> declaredCharset(byte[] bytes) {
    int looked = Math.min(bytes.length, DECLARATION_WITHIN);
    Matcher found = CHARSET.matcher(new String(bytes, 0, looked, StandardCharsets.ISO_8859_1));
    return found.find()
        ? Optional.of(found.group(1))
            .filter(name -> !name.toLowerCase(Locale.ROOT).startsWith("utf-16"))
        : Optional.empty();
  }
}
