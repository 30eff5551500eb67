package org.mufakat.query;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.mufakat.Exit;
import org.mufakat.Failure;

/** A canned query with the values that people gave for its parameters. */
final class GivenValues {

  private final CannedQuery canned;
  private final Map<String, String> given;

  /**
   * @throws Failure for a parameter that the query does not have
   */
  GivenValues(CannedQuery canned, Map<String, String> given) {
    this.canned = canned;
    this.given = given;
    given.keySet().forEach(this::refuseUnknown);
  }

  /**
   * The query to ask.
   *
   * @param language of labels
   * @throws Failure for a missing value, or one that cannot be resolved
   */
  Query bind(TermResolver resolver, String language, String base) {
    Map<Var, Node> values = new HashMap<>();
    Set<Var> absent = new HashSet<>();
    values.put(Parameter.LANGUAGE, NodeFactory.createLiteralString(language));
    for (Parameter parameter : canned.parameters()) {
      value(parameter)
          .ifPresentOrElse(
              value -> values.put(parameter.variable(), resolver.resolve(parameter, value)),
              () -> absent.add(parameter.variable()));
    }
    return QueryTemplate.fill(SparqlText.parse(canned.text(), base), values, absent);
  }

  private Optional<String> value(Parameter parameter) {
    Optional<String> value =
        Optional.ofNullable(given.get(parameter.name())).or(parameter::fallback);
    if (value.isEmpty() && parameter.required()) {
      throw new Failure(
          Exit.USAGE,
          "query " + canned.name() + " needs the parameter " + parameter.name(),
          "add -p " + parameter.name() + "=… (" + parameter.type().expects() + ")");
    }
    return value;
  }

  private void refuseUnknown(String name) {
    if (canned.parameter(name).isEmpty()) {
      String message = "query " + canned.name() + " has no parameter \"" + name + "\"";
      throw new Failure(Exit.USAGE, message, "it has " + names());
    }
  }

  private String names() {
    return canned.parameters().isEmpty()
        ? "none"
        : canned.parameters().stream().map(Parameter::name).collect(Collectors.joining(", "));
  }
}
