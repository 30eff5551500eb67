package org.mufakat.article;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The metadata that a page carries: its JSON-LD first, then the places of {@code page-metadata.tsv}
 * from top to bottom. Pages are written for browsers, so a value that is not what its field
 * promises is passed over for the next, not refused.
 */
final class PageMetadata {

  private static final List<List<String>> PLACES = DataTable.rows("page-metadata.tsv");
  private static final int LONGEST = 500;

  private final Document page;
  private final Map<String, String> embedded;

  private PageMetadata(Document page) {
    this.page = page;
    this.embedded = new HashMap<>(EmbeddedArticle.in(page));
  }

  static Metadata of(Document page) {
    PageMetadata found = new PageMetadata(page);
    return new Metadata(
        Optional.empty(),
        found.first("title", PageMetadata::text),
        found.first("publisher", PageMetadata::text),
        found.first("published", PageMetadata::day),
        found.first("language", StatedMetadata::language),
        found.first("url", WebAddress::canonical),
        found.first("author", PageMetadata::text));
  }

  private <T> Optional<T> first(String field, Function<String, Optional<T>> reader) {
    return Stream.concat(Stream.ofNullable(embedded.get(field)), stated(field))
        .map(StatedMetadata::clean)
        .filter(value -> !value.isEmpty() && value.length() <= LONGEST)
        .flatMap(value -> reader.apply(value).stream())
        .findFirst();
  }

  private Stream<String> stated(String field) {
    return PLACES.stream()
        .filter(place -> place.get(0).equals(field))
        .flatMap(place -> Stream.ofNullable(page.selectFirst(place.get(1))).map(at(place.get(2))));
  }

  private static Function<Element, String> at(String attribute) {
    return element -> attribute.isEmpty() ? element.text() : element.attr(attribute);
  }

  private static Optional<String> text(String value) {
    return Optional.of(value).filter(v -> v.codePoints().noneMatch(AllowedText::isForbidden));
  }

  /** A day also where it is written 2023/09/08. */
  private static Optional<LocalDate> day(String value) {
    return StatedMetadata.day(value.replace('/', '-'));
  }
}
