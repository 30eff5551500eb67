package org.mufakat.query;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.mufakat.Exit;
import org.mufakat.Failure;

/** What people write for a parameter in, one RDF term out. */
final class TermResolver {

  /** An absolute IRI without any character that RDF forbids in one. */
  private static final Pattern IRI =
      Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:[^\\x00-\\x20<>\"{}|\\\\^`]+");

  private static final Pattern LOCAL_NAME = Pattern.compile("[A-Za-z][A-Za-z0-9]*");

  private static final int MOST_MONTHS = 1200;
  private static final int MOST_CANDIDATES = 20;

  private final DatasetGraph dataset;
  private final String base;
  private final LocalDate today;

  TermResolver(DatasetGraph dataset, String base, LocalDate today) {
    this.dataset = dataset;
    this.base = base;
    this.today = today;
  }

  /**
   * The term for a value.
   *
   * @throws Failure if the value is not of the parameter's type, names nothing, or names more than
   *     one node
   */
  Node resolve(Parameter parameter, String value) {
    return switch (parameter.type()) {
      case DATE ->
          NodeFactory.createLiteralDT(day(parameter, value).toString(), XSDDatatype.XSDdate);
      case MONTHS ->
          NodeFactory.createLiteralDT(
              Integer.toString(months(parameter, value)), XSDDatatype.XSDinteger);
      case TEXT -> NodeFactory.createLiteralString(value);
      case PROPERTY -> property(parameter, value);
      default -> node(parameter, value);
    };
  }

  private LocalDate day(Parameter parameter, String value) {
    try {
      return value.equals("today") ? today : LocalDate.parse(value);
    } catch (DateTimeException e) {
      throw wrong(parameter, value, "is no day", "write YYYY-MM-DD, or today");
    }
  }

  private static int months(Parameter parameter, String value) {
    try {
      int months = Integer.parseInt(value);
      if (months >= 0 && months <= MOST_MONTHS) {
        return months;
      }
    } catch (NumberFormatException e) {
      // answered below, with numbers out of range
    }
    throw wrong(
        parameter,
        value,
        "is no number of months",
        "write a whole number from 0 to " + MOST_MONTHS);
  }

  private static Node property(Parameter parameter, String value) {
    String prefixed = LOCAL_NAME.matcher(value).matches() ? "coop:" + value : value;
    int colon = prefixed.indexOf(':');
    Optional<String> namespace =
        Optional.ofNullable(Prefixes.all().get(prefixed.substring(0, Math.max(colon, 0))));
    return namespace
        .flatMap(found -> iri(found + prefixed.substring(colon + 1)))
        .or(() -> iri(value))
        .orElseThrow(
            () ->
                wrong(
                    parameter, value, "is no property", "write coop:signedOn, signedOn or an IRI"));
  }

  private Node node(Parameter parameter, String value) {
    NamedNodes names = new NamedNodes(dataset, base, parameter.type().namesQuery().orElseThrow());
    return nodeWithIri(parameter, value, names)
        .orElseGet(() -> nodeCalled(parameter, value, names));
  }

  /** An IRI, or a local id under the base, of a node that the store knows. */
  private Optional<Node> nodeWithIri(Parameter parameter, String value, NamedNodes names) {
    Optional<Node> known =
        iri(value).or(() -> iri(base + value)).filter(node -> isKnown(parameter, node, names));
    if (known.isEmpty() && (value.startsWith("http://") || value.startsWith("https://"))) {
      throw wrong(
          parameter,
          value,
          "is not in this store as a " + parameter.type().label(),
          remedy(parameter, names));
    }
    return known;
  }

  private boolean isKnown(Parameter parameter, Node node, NamedNodes names) {
    return parameter.type() == ParameterType.ENTITY
        ? dataset.contains(Node.ANY, node, Node.ANY, Node.ANY)
        : names.contains(node);
  }

  private static Node nodeCalled(Parameter parameter, String value, NamedNodes names) {
    Set<String> exact = names.called(value);
    Set<String> found = exact.isEmpty() ? names.similarlyCalled(value) : exact;
    return switch (found.size()) {
      case 1 -> NodeFactory.createURI(found.iterator().next());
      case 0 ->
          throw wrong(parameter, value, "names nothing in this store", remedy(parameter, names));
      default ->
          throw wrong(
              parameter,
              value,
              "names more than one:\n" + candidates(found, names),
              "write the IRI");
    };
  }

  private static String remedy(Parameter parameter, NamedNodes names) {
    return switch (parameter.type()) {
      case ENTITY -> "look for parts of names with \"query find -p text=…\"";
      case COUNTRY -> "write an ISO code (KR) or a name in Indonesian or English";
      default -> "choose one of: " + String.join(", ", names.localNames());
    };
  }

  private static String candidates(Set<String> iris, NamedNodes names) {
    Map<String, String> called = names.someName(iris);
    String listed =
        iris.stream()
            .limit(MOST_CANDIDATES)
            .map(iri -> "  " + iri + "  " + called.getOrDefault(iri, ""))
            .collect(Collectors.joining("\n"));
    return iris.size() > MOST_CANDIDATES
        ? listed + "\n  and " + (iris.size() - MOST_CANDIDATES) + " more"
        : listed;
  }

  /** The value as a node if it is an absolute IRI as the store would take it. */
  private static Optional<Node> iri(String value) {
    return IRI.matcher(value).matches()
        ? Optional.of(NodeFactory.createURI(value))
        : Optional.empty();
  }

  private static Failure wrong(Parameter parameter, String value, String why, String remedy) {
    String message = "parameter " + parameter.name() + ": \"" + value + "\" " + why;
    return new Failure(Exit.QUERY, message, remedy);
  }
}
