package org.mufakat.serve;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.resultset.ResultSetLang;

/** The forms of answers, each with the media types by which clients ask for it, the best first. */
enum ResultFormat {
  JSON(false, ResultSetLang.RS_JSON, "application/sparql-results+json", "application/json"),
  XML(false, ResultSetLang.RS_XML, "application/sparql-results+xml", "application/xml", "text/xml"),
  CSV(false, ResultSetLang.RS_CSV, "text/csv; charset=utf-8"),
  TSV(false, ResultSetLang.RS_TSV, "text/tab-separated-values; charset=utf-8"),
  TURTLE(true, Lang.TURTLE, "text/turtle; charset=utf-8", "application/x-turtle"),
  NTRIPLES(true, Lang.NTRIPLES, "application/n-triples"),
  JSONLD(true, Lang.JSONLD, "application/ld+json", "application/json"),
  RDFXML(true, Lang.RDFXML, "application/rdf+xml", "application/xml", "text/xml"),
  TRIG(true, Lang.TRIG, "application/trig"),
  NQUADS(true, Lang.NQUADS, "application/n-quads");

  private final boolean holdsTriples;
  private final Lang lang;
  private final List<String> types;

  ResultFormat(boolean holdsTriples, Lang lang, String... types) {
    this.holdsTriples = holdsTriples;
    this.lang = lang;
    this.types = List.of(types);
  }

  /**
   * A form and the media type under which it is sent.
   *
   * @param rank of the type among those of the form
   */
  record Offer(ResultFormat format, String type, int rank) {

    private String bare() {
      return type.split(";", 2)[0];
    }
  }

  /**
   * The form of rows, or of triples, that a client likes best.
   *
   * @throws Problem 406 if it likes none
   */
  static Offer best(Accepted accepted, boolean triples) {
    List<Offer> offers = offers(triples);
    return accepted
        .best(offers, Offer::bare)
        .orElseThrow(() -> Accepted.nothingOf(offers.stream().map(Offer::bare).toList()));
  }

  /** Of those that a client likes the same, the proper types of each form come first. */
  private static List<Offer> offers(boolean triples) {
    return Arrays.stream(values())
        .filter(format -> format.holdsTriples == triples)
        .flatMap(format -> format.offers())
        .sorted(Comparator.comparingInt(Offer::rank))
        .toList();
  }

  private Stream<Offer> offers() {
    return IntStream.range(0, types.size())
        .mapToObj(rank -> new Offer(this, types.get(rank), rank));
  }

  Lang lang() {
    return lang;
  }

  /** The IRI by which descriptions of services name it. */
  String iri() {
    return "http://www.w3.org/ns/formats/"
        + switch (this) {
          case JSON -> "SPARQL_Results_JSON";
          case XML -> "SPARQL_Results_XML";
          case CSV -> "SPARQL_Results_CSV";
          case TSV -> "SPARQL_Results_TSV";
          case TURTLE -> "Turtle";
          case NTRIPLES -> "N-Triples";
          case JSONLD -> "JSON-LD";
          case RDFXML -> "RDF_XML";
          case TRIG -> "TriG";
          case NQUADS -> "N-Quads";
        };
  }
}
