package org.mufakat.rdf;

import java.time.DateTimeException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.mufakat.entity.OpenPair;
import org.mufakat.entity.judged.Judgement;
import org.mufakat.entity.judged.Judgements;
import org.mufakat.mention.ReportedDate;

/**
 * Judgements as statements: of rules on pairs that may be one, of people on pairs, and of people on
 * values, which stand in the graph that states the value.
 */
public final class JudgementNodes {

  private static final int LENGTH_OF_DAY = 10;
  private static final Set<RDFDatatype> DATES =
      Set.of(XSDDatatype.XSDdate, XSDDatatype.XSDgYearMonth, XSDDatatype.XSDgYear);

  private final Iris iris;
  private final Statements out;

  private JudgementNodes(Iris iris, Statements out) {
    this.iris = iris;
    this.out = out;
  }

  /** A pair that the rules leave open; nobody is its author. */
  static void open(OpenPair pair, Iris iris, Statements out) {
    List<Node> both =
        Stream.of(pair.one(), pair.other())
            .map(subject -> node(subject, iris))
            .sorted((a, b) -> a.getURI().compareTo(b.getURI()))
            .toList();
    Node node = iris.judgement("", both, "");
    out.type(node, Terms.Schema.Review);
    both.forEach(item -> out.add(node, Terms.Schema.itemReviewed, item));
    out.add(node, Terms.Dcterms.type, Codes.of(Judgement.Verdict.UNSURE));
    out.add(node, Terms.Schema.ratingValue, Literals.integer(pair.score()));
    out.add(node, Terms.Schema.reviewBody, Literals.text(pair.why()));
  }

  private static Node node(OpenPair.Subject subject, Iris iris) {
    if (subject instanceof OpenPair.OfAgreement of) {
      return iris.agreementReport(of.key());
    }
    return subject instanceof OpenPair.OfEvent of
        ? iris.eventReport(of.key())
        : iris.of(((OpenPair.OfActor) subject).key());
  }

  /** What people decided on pairs, and what decides nothing, for the default graph. */
  public static Quads inMergedView(Judgements judgements, JudgedKeys.Judged judged, Naming naming) {
    JudgementNodes nodes = new JudgementNodes(naming.iris(), Statements.ofDefaultGraph());
    judgements.holding().stream().filter(row -> row.verdict().isOfPair()).forEach(nodes::pair);
    judged.problems().forEach(nodes::problem);
    return nodes.out.quads();
  }

  private void pair(Judgement row) {
    Node node = node(row);
    out.type(node, Terms.Schema.Review);
    both(row).forEach(item -> out.add(node, Terms.Schema.itemReviewed, item));
    decided(node, row);
  }

  private void problem(Judgements.Problem problem) {
    Node node = node(problem.row());
    out.add(node, Terms.Dcterms.type, Codes.of(problem.row().verdict()));
    out.add(node, Terms.Rdfs.comment, Literals.text(problem.message()));
  }

  private Node node(Judgement row) {
    return row.verdict().isOfPair()
        ? iris.judgement(row.verdict().label(), both(row), "")
        : iris.judgement(
            row.verdict().label(),
            List.of(NodeFactory.createURI(row.subject()), NodeFactory.createURI(row.object())),
            row.value());
  }

  private static List<Node> both(Judgement row) {
    return Stream.of(row.subject(), row.object()).sorted().map(NodeFactory::createURI).toList();
  }

  /** What people decided on values that an article's graph states, for that graph. */
  public static Quads ofValues(Judgements judgements, Quads article, Naming naming) {
    if (judgements.isEmpty() || article.list().isEmpty()) {
      return new Quads(List.of());
    }
    Node graph = article.list().get(0).getGraph();
    JudgementNodes nodes = new JudgementNodes(naming.iris(), new Statements(graph));
    for (Quad quad : article.list()) {
      if (!naming.iris().isJudged(quad.getSubject())) {
        continue;
      }
      judgements
          .onValueOf(quad.getSubject().getURI(), quad.getPredicate().getURI())
          .filter(row -> row.value().equals(text(quad.getObject())))
          .forEach(row -> nodes.value(row, quad));
    }
    return nodes.out.quads();
  }

  /** A value as the file writes it: the IRI, or the text of the literal. */
  public static String text(Node value) {
    return value.isURI() ? value.getURI() : value.getLiteralLexicalForm();
  }

  private void value(Judgement row, Quad stated) {
    Node node = node(row);
    out.type(node, Terms.Schema.ClaimReview);
    out.add(node, Terms.Schema.itemReviewed, stated.getSubject());
    out.add(node, Coop.disputedProperty, stated.getPredicate());
    out.add(node, Terms.Rdf.value, stated.getObject());
    if (row.verdict() == Judgement.Verdict.CORRECT) {
      replacement(row.replacement(), stated.getObject())
          .ifPresent(right -> out.add(node, Coop.chosenValue, right));
    }
    decided(node, row);
  }

  /** Of the same sort as the value that it replaces; empty where it cannot be. */
  private static Optional<Node> replacement(String text, Node value) {
    if (value.isURI()) {
      return Optional.of(NodeFactory.createURI(text));
    }
    if (!value.getLiteralLanguage().isEmpty()) {
      return Optional.of(Literals.text(text, value.getLiteralLanguage()));
    }
    RDFDatatype type = value.getLiteralDatatype();
    if (DATES.contains(type)) {
      return date(text);
    }
    return type.isValid(text)
        ? Optional.of(NodeFactory.createLiteralDT(text, type))
        : Optional.empty();
  }

  private static Optional<Node> date(String text) {
    try {
      return Optional.of(Literals.date(ReportedDate.parse(text)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private void decided(Node node, Judgement row) {
    out.add(node, Terms.Dcterms.type, Codes.of(row.verdict()));
    out.add(node, Terms.Schema.reviewBody, Literals.text(row.why()));
    out.add(node, Terms.Schema.author, Literals.text(row.who()));
    out.add(
        node,
        Terms.Schema.dateCreated,
        NodeFactory.createLiteralDT(
            row.when(),
            row.when().length() == LENGTH_OF_DAY ? XSDDatatype.XSDdate : XSDDatatype.XSDdateTime));
  }
}
