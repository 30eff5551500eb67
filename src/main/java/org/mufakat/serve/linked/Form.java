package org.mufakat.serve.linked;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.mufakat.serve.MediaForm;

/** The forms in which a thing is described. Of those that a client likes equally, the first. */
public enum Form implements MediaForm {
  HTML("HTML", "text/html", "html"),
  TURTLE("Turtle", "text/turtle", "ttl"),
  JSONLD("JSON-LD", "application/ld+json", "jsonld"),
  NTRIPLES("N-Triples", "application/n-triples", "nt"),
  RDFXML("RDF/XML", "application/rdf+xml", "rdf");

  public static final List<Form> ALL = List.of(values());
  public static final List<Form> DATA = ALL.subList(1, ALL.size());

  private final String label;
  private final String mediaType;
  private final String ending;

  Form(String label, String mediaType, String ending) {
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

  static Optional<Form> ending(String ending) {
    return Arrays.stream(values()).filter(form -> form.ending.equals(ending)).findFirst();
  }

  public static List<String> mediaTypes(List<Form> forms) {
    return forms.stream().map(Form::mediaType).toList();
  }
}
