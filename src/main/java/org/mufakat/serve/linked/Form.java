package org.mufakat.serve.linked;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.mufakat.query.AnswerFormat;

/** The forms in which a thing is described. Of those that a client likes equally, the first. */
enum Form {
  HTML("HTML", "text/html", "html"),
  TURTLE("Turtle", "text/turtle", "ttl"),
  JSONLD("JSON-LD", "application/ld+json", "jsonld"),
  NTRIPLES("N-Triples", "application/n-triples", "nt"),
  RDFXML("RDF/XML", "application/rdf+xml", "rdf");

  static final List<Form> ALL = List.of(values());
  static final List<Form> DATA = ALL.subList(1, ALL.size());

  private final String label;
  private final String mediaType;
  private final String ending;

  Form(String label, String mediaType, String ending) {
    this.label = label;
    this.mediaType = mediaType;
    this.ending = ending;
  }

  /** Its name among people. */
  String label() {
    return label;
  }

  String mediaType() {
    return mediaType;
  }

  /** What stands behind the dot: {@code ttl}. */
  String ending() {
    return ending;
  }

  /** As a header says it. */
  String contentType() {
    return mediaType.startsWith("text/") ? mediaType + "; charset=utf-8" : mediaType;
  }

  /** The writer's name of a form of data. */
  AnswerFormat format() {
    return AnswerFormat.of(mediaType);
  }

  static Optional<Form> ending(String ending) {
    return Arrays.stream(values()).filter(form -> form.ending.equals(ending)).findFirst();
  }

  static List<String> mediaTypes(List<Form> forms) {
    return forms.stream().map(Form::mediaType).toList();
  }
}
