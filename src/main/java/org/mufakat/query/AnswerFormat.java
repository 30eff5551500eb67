package org.mufakat.query;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.mufakat.Exit;
import org.mufakat.Failure;

/** The forms an answer can be written in, each known by a name, a file ending and a media type. */
public enum AnswerFormat {
  /** Aligned columns for a terminal; Turtle for triples. */
  TABLE("text/plain", "txt", "table"),
  /** SPARQL 1.1 Query Results CSV. */
  CSV("text/csv", "csv", "csv"),
  /** SPARQL 1.1 Query Results TSV. */
  TSV("text/tab-separated-values", "tsv", "tsv"),
  /** SPARQL 1.1 Query Results JSON. */
  JSON("application/sparql-results+json", "srj", "json"),
  /** SPARQL Query Results XML. */
  XML("application/sparql-results+xml", "srx", "xml"),
  /** One JSON object a row, with what the row has: plain values under the names of the columns. */
  JSONL("application/x-ndjson", "jsonl", "jsonl"),
  /** A table for documents. */
  MARKDOWN("text/markdown", "md", "markdown"),
  /** CSV that spreadsheet programs open without taking a cell for a formula. */
  SPREADSHEET("text/csv", "spreadsheet.csv", "spreadsheet"),
  TURTLE("text/turtle", "ttl", "turtle"),
  NTRIPLES("application/n-triples", "nt", "ntriples"),
  JSONLD("application/ld+json", "jsonld", "jsonld"),
  RDFXML("application/rdf+xml", "rdf", "rdfxml");

  private final List<String> names;

  AnswerFormat(String mediaType, String ending, String name) {
    names = List.of(name, ending, mediaType);
  }

  /**
   * The format of this name, file ending (without its dot) or media type.
   *
   * @throws Failure with those that exist
   */
  public static AnswerFormat of(String name) {
    String wanted = name.toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(format -> format.names.contains(wanted))
        .findFirst()
        .orElseThrow(
            () ->
                new Failure(
                    Exit.USAGE, "there is no format \"" + name + "\"", "choose one of: " + all()));
  }

  /** The name on the command line. */
  public String label() {
    return names.get(0);
  }

  public String mediaType() {
    return names.get(2);
  }

  private static String all() {
    return Arrays.stream(values()).map(AnswerFormat::label).collect(Collectors.joining(", "));
  }

  boolean holdsTriples() {
    return compareTo(TURTLE) >= 0;
  }

  /** How Jena calls it, where Jena writes it. */
  Lang lang() {
    return switch (this) {
      case CSV -> ResultSetLang.RS_CSV;
      case TSV -> ResultSetLang.RS_TSV;
      case JSON -> ResultSetLang.RS_JSON;
      case XML -> ResultSetLang.RS_XML;
      case NTRIPLES -> Lang.NTRIPLES;
      case JSONLD -> Lang.JSONLD;
      case RDFXML -> Lang.RDFXML;
      case TABLE, JSONL, MARKDOWN, SPREADSHEET, TURTLE -> Lang.TURTLE;
    };
  }
}
