package org.mufakat.query;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.mufakat.Exit;
import org.mufakat.Failure;
import org.mufakat.mention.ReportedDate;
import org.mufakat.rdf.Coop;
import org.mufakat.rdf.JudgementNodes;
import org.mufakat.rdf.Terms;

/** What people can judge, found by what they write for it. */
public final class Judgeable {

  private static final Map<Node, String> SORTS =
      Map.of(
          Coop.AgreementReport, "report of an agreement",
          Coop.EventReport, "report of an event",
          Terms.Foaf.Person, "person",
          Coop.Institution, "institution");

  /** Merged nodes are judged by the report that gives them their name. */
  private static final Map<String, String> NAMED_BY =
      Map.of("agreement/", "report/", "event/", "event-report/");

  private static final Set<Node> DATES = Set.of(Coop.signedOn, Terms.Dcterms.date);

  private final DatasetGraph dataset;
  private final String base;
  private final TermResolver terms;

  /** For use inside a read transaction of the dataset. */
  public Judgeable(DatasetGraph dataset, String base, LocalDate today) {
    this.dataset = dataset;
    this.base = base;
    this.terms = new TermResolver(dataset, base, today);
  }

  /**
   * A report, person or institution.
   *
   * @param sort of which only two can be one
   */
  public record Thing(String iri, String label, String sort) {}

  /**
   * A value that the graph of an article states.
   *
   * @param value the IRI, or the text of the literal
   */
  public record Stated(Thing of, String property, String value) {}

  /**
   * @param written an IRI, a local id or a unique name; an agreement or event stands for the report
   *     that it is named by
   * @throws Failure if it is nothing that can be one with another
   */
  public Thing thing(String written) {
    Node node = reportOf(resolved(written));
    for (Map.Entry<Node, String> sort : SORTS.entrySet()) {
      if (dataset.contains(Node.ANY, node, Terms.Rdf.type, sort.getKey())) {
        return new Thing(node.getURI(), label(node), sort.getValue());
      }
    }
    throw new Failure(
        Exit.USAGE,
        "\"" + written + "\" is no report, person or institution of this store",
        "`mufakat review` shows the IRIs that can be judged");
  }

  private Node resolved(String written) {
    Node local = NodeFactory.createURI(written.contains(":") ? written : base + written);
    boolean known =
        dataset.contains(Node.ANY, local, Node.ANY, Node.ANY)
            || dataset.contains(Node.ANY, reportOf(local), Node.ANY, Node.ANY);
    return known ? local : terms.resolve(parameter(ParameterType.ENTITY), written);
  }

  private static Parameter parameter(ParameterType type) {
    return new Parameter(type.label(), type, new Bilingual("", ""), false, Optional.empty());
  }

  private Node reportOf(Node node) {
    for (Map.Entry<String, String> merged : NAMED_BY.entrySet()) {
      String prefix = base + merged.getKey();
      if (node.getURI().startsWith(prefix)) {
        return NodeFactory.createURI(
            base + merged.getValue() + node.getURI().substring(prefix.length()));
      }
    }
    return node;
  }

  /** The smallest name that any graph has for it. */
  private String label(Node node) {
    List<String> labels = new ArrayList<>();
    for (Node naming : List.of(Terms.Rdfs.label, Terms.Foaf.name, Terms.Skos.prefLabel)) {
      forEach(Node.ANY, node, naming, quad -> labels.add(JudgementNodes.text(quad.getObject())));
    }
    return labels.stream().min(String::compareTo).orElse("");
  }

  /**
   * The statements of a value: of a report one, of an agreement or event those of all its reports.
   *
   * @param value the IRI or a part of it behind the last slash, a name, or the text of a literal
   * @throws Failure if none or several values are called so
   */
  public List<Stated> stated(String written, String property, String value) {
    Node node = resolved(written);
    Node predicate = terms.resolve(parameter(ParameterType.PROPERTY), property);
    Map<String, List<Quad>> byValue = new TreeMap<>();
    List<Quad> all = new ArrayList<>();
    for (Node subject : subjects(node)) {
      forEach(Node.ANY, subject, predicate, quad -> addFromArticle(quad, all));
    }
    all.stream()
        .filter(quad -> isCalled(quad.getObject(), value))
        .forEach(
            quad ->
                byValue
                    .computeIfAbsent(
                        JudgementNodes.text(quad.getObject()), unseen -> new ArrayList<>())
                    .add(quad));
    if (byValue.size() != 1) {
      throw wrongValue(written, property, value, byValue.isEmpty() ? texts(all) : byValue.keySet());
    }
    return byValue.values().iterator().next().stream()
        .map(
            quad ->
                new Stated(
                    new Thing(quad.getSubject().getURI(), label(quad.getSubject()), ""),
                    predicate.getURI(),
                    JudgementNodes.text(quad.getObject())))
        .distinct()
        .toList();
  }

  private static void addFromArticle(Quad quad, List<Quad> all) {
    if (!quad.isDefaultGraph()) {
      all.add(quad);
    }
  }

  private static Set<String> texts(List<Quad> quads) {
    Set<String> texts = new TreeSet<>();
    quads.forEach(quad -> texts.add(JudgementNodes.text(quad.getObject())));
    return texts;
  }

  private List<Node> subjects(Node node) {
    List<Node> subjects = new ArrayList<>();
    subjects.add(node);
    dataset
        .find(Quad.defaultGraphIRI, Node.ANY, Coop.reports, node)
        .forEachRemaining(quad -> subjects.add(quad.getSubject()));
    return subjects;
  }

  private boolean isCalled(Node value, String written) {
    String text = JudgementNodes.text(value);
    if (text.equals(written)) {
      return true;
    }
    return value.isURI()
        && (text.endsWith("/" + written)
            || text.equals(base + written)
            || label(value).equalsIgnoreCase(written));
  }

  private static Failure wrongValue(
      String subject, String property, String value, Set<String> stated) {
    return new Failure(
        Exit.USAGE,
        "no single value of %s of %s is called \"%s\"".formatted(property, subject, value),
        stated.isEmpty()
            ? "no article states that property of it; `mufakat query provenance` shows what they state"
            : "stated are: " + String.join(", ", stated));
  }

  /**
   * What a correction puts in place of a value, as the file writes it.
   *
   * @throws Failure if it cannot stand there
   */
  public String replacement(Stated value, String written) {
    Node property = NodeFactory.createURI(value.property());
    Node old = object(value, property);
    if (old.isURI()) {
      return replacementIri(old, written);
    }
    boolean fits =
        DATES.contains(property) ? isDate(written) : old.getLiteralDatatype().isValid(written);
    if (!fits) {
      throw new Failure(
          Exit.USAGE,
          "\"" + written + "\" cannot stand in place of \"" + value.value() + "\"",
          "write a value of the same form");
    }
    return written;
  }

  private Node object(Stated value, Node property) {
    Iterator<Quad> quads =
        dataset.find(Node.ANY, NodeFactory.createURI(value.of().iri()), property, Node.ANY);
    while (quads.hasNext()) {
      Node object = quads.next().getObject();
      if (JudgementNodes.text(object).equals(value.value())) {
        return object;
      }
    }
    throw new IllegalStateException("the value was stated a moment ago");
  }

  private String replacementIri(Node old, String written) {
    String beside = old.getURI().substring(0, old.getURI().lastIndexOf('/') + 1) + written;
    boolean known = dataset.contains(Node.ANY, NodeFactory.createURI(beside), Node.ANY, Node.ANY);
    return known ? beside : resolved(written).getURI();
  }

  private static boolean isDate(String written) {
    try {
      ReportedDate.parse(written);
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }

  private interface Seen {
    void quad(Quad quad);
  }

  private void forEach(Node graph, Node subject, Node property, Seen seen) {
    dataset.find(graph, subject, property, Node.ANY).forEachRemaining(seen::quad);
  }
}
