package org.mufakat.serve.api;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mufakat.serve.Accepted;
import org.mufakat.serve.MediaForm;
import org.mufakat.serve.Problem;

/** The forms of rows. Of those that a client likes equally, the first. */
enum RowFormat implements MediaForm {
  JSON("JSON", "application/sparql-results+json", "json"),
  CSV("CSV", "text/csv", "csv"),
  TSV("TSV", "text/tab-separated-values", "tsv"),
  XML("XML", "application/sparql-results+xml", "xml"),
  JSONL("JSON Lines", "application/x-ndjson", "jsonl"),
  MARKDOWN("Markdown", "text/markdown", "md"),
  HTML("HTML", "text/html", "html");

  /** What programs ask for that know no more of the answer than that it is JSON. */
  private static final String ANY_JSON = "application/json";

  private final String label;
  private final String mediaType;
  private final String ending;

  RowFormat(String label, String mediaType, String ending) {
    this.label = label;
    this.mediaType = mediaType;
    this.ending = ending;
  }

  @Override
  public String label() {
    return label;
  }

  @Override
  public String mediaType() {
    return mediaType;
  }

  @Override
  public String ending() {
    return ending;
  }

  static Optional<RowFormat> ending(String ending) {
    return Arrays.stream(values()).filter(format -> format.ending.equals(ending)).findFirst();
  }

  /**
   * @throws Problem 400 if there is no such format
   */
  static RowFormat named(String name) {
    String wanted = name.toLowerCase(Locale.ROOT);
    return ending(wanted.equals("markdown") ? MARKDOWN.ending : wanted)
        .orElseThrow(
            () ->
                Problem.malformed("there is no format \"" + name + "\"", "choose one of " + all()));
  }

  private static String all() {
    return Arrays.stream(values()).map(RowFormat::ending).collect(Collectors.joining(", "));
  }

  /**
   * A form and the media type under which it is sent.
   *
   * @param contentType as a header says it
   */
  record Offer(RowFormat format, String mediaType, String contentType) {

    static Offer of(RowFormat format) {
      return new Offer(format, format.mediaType, format.contentType());
    }
  }

  /**
   * @throws Problem 406 if none is welcome
   */
  static Offer best(Accepted accepted) {
    List<Offer> offers = new ArrayList<>(Arrays.stream(values()).map(Offer::of).toList());
    offers.add(new Offer(JSON, ANY_JSON, ANY_JSON));
    return accepted
        .best(offers, Offer::mediaType)
        .orElseThrow(() -> Accepted.nothingOf(offers.stream().map(Offer::mediaType).toList()));
  }
}
