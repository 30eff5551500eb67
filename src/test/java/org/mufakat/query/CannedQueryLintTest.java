package org.mufakat.query;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every query file promises, whatever it asks. */
class CannedQueryLintTest {

  private static final Pattern PARAMETER_VARIABLE = Pattern.compile("[?$]_([a-z_]+)");
  private static final Pattern EXAMPLE = Pattern.compile("\\./mufakat (query ([a-z-]+)|check)(.*)");
  private static final Pattern GIVEN = Pattern.compile("-p ([a-z]+)=");

  static Stream<CannedQuery> everyQuery() {
    return Stream.concat(CannedQueries.all().stream(), CannedQueries.checks().stream());
  }

  static Stream<CannedQuery> queries() {
    return CannedQueries.all().stream();
  }

  @Test
  void thereAreEnough() {
    assertTrue(CannedQueries.all().size() >= 16);
    assertTrue(CannedQueries.checks().size() >= 5);
  }

  @ParameterizedTest
  @MethodSource("everyQuery")
  void columnsAreThoseOfTheHeader(CannedQuery query) {
    Query parsed = SparqlText.parse(query.text(), Example.BASE);
    assertEquals(List.copyOf(query.columns().keySet()), parsed.getResultVars());
  }

  @ParameterizedTest
  @MethodSource("everyQuery")
  void everyRowHasItsSubjectFirstAndALabel(CannedQuery query) {
    List<String> columns = List.copyOf(query.columns().keySet());
    assertTrue(query.columns().get(columns.get(0)).startsWith("IRI"), "first column");
    assertTrue(columns.contains("label"), "label");
  }

  @ParameterizedTest
  @MethodSource("everyQuery")
  void parametersOfTheHeaderAreThoseOfTheQuery(CannedQuery query) {
    String body = query.text().replaceAll("(?m)^#.*$", "");
    Set<String> used = new LinkedHashSet<>();
    PARAMETER_VARIABLE.matcher(body).results().forEach(found -> used.add(found.group(1)));
    used.remove("lang");
    assertEquals(
        query.parameters().stream().map(Parameter::name).collect(Collectors.toSet()), used);
  }

  /**
   * Any combination could hide another; each parameter alone and all together are the ones that
   * break.
   */
  @ParameterizedTest
  @MethodSource("everyQuery")
  void optionalParametersStandInPlainBlocks(CannedQuery query) {
    Query template = SparqlText.parse(query.text(), Example.BASE);
    List<Var> optional =
        query.parameters().stream().filter(Parameter::optional).map(Parameter::variable).toList();
    optional.forEach(variable -> assertNoneLeft(template, Set.of(variable)));
    assertNoneLeft(template, Set.copyOf(optional));
  }

  private static void assertNoneLeft(Query template, Set<Var> absent) {
    String kept = QueryTemplate.fill(template, Map.of(), absent).toString();
    absent.forEach(
        variable -> assertFalse(kept.matches("(?s).*\\?" + variable.getVarName() + "\\b.*"), kept));
  }

  @ParameterizedTest
  @MethodSource("everyQuery")
  void everyValueIsBoundAndNothingElse(CannedQuery query) {
    Map<Var, Node> values = new HashMap<>();
    query
        .parameters()
        .forEach(parameter -> values.put(parameter.variable(), NodeFactory.createURI("urn:value")));
    values.put(Parameter.LANGUAGE, NodeFactory.createLiteralString("id"));
    Query filled =
        QueryTemplate.fill(SparqlText.parse(query.text(), Example.BASE), values, Set.of());
    assertFalse(PARAMETER_VARIABLE.matcher(filled.toString()).find(), filled.toString());
  }

  @ParameterizedTest
  @MethodSource("everyQuery")
  void rowsComeInOneOrder(CannedQuery query) {
    Query parsed = SparqlText.parse(query.text(), Example.BASE);
    List<String> iris =
        query.columns().entrySet().stream()
            .filter(column -> column.getValue().startsWith("IRI"))
            .map(Map.Entry::getKey)
            .toList();
    List<String> order = new ArrayList<>();
    parsed
        .getOrderBy()
        .forEach(
            by -> by.getExpression().getVarsMentioned().forEach(v -> order.add(v.getVarName())));
    assertFalse(order.isEmpty(), "no ORDER BY");
    assertTrue(
        query.severity().isPresent() || iris.contains(order.get(order.size() - 1)),
        "ends in " + order);
  }

  @ParameterizedTest
  @MethodSource("queries")
  void theExampleAsksThisQueryWithItsParameters(CannedQuery query) {
    Matcher example = EXAMPLE.matcher(query.example());
    assertTrue(example.matches(), query.example());
    Set<String> given =
        GIVEN
            .matcher(example.group(3))
            .results()
            .map(found -> found.group(1))
            .collect(Collectors.toSet());
    assertAll(
        () -> assertEquals(query.name(), example.group(2)),
        () ->
            assertTrue(
                given.stream().allMatch(name -> query.parameter(name).isPresent()),
                given.toString()),
        () ->
            assertTrue(
                query.parameters().stream()
                    .filter(Parameter::required)
                    .allMatch(p -> given.contains(p.name()))));
  }

  @Test
  void onlyQualityRulesHaveASeverity() {
    assertTrue(CannedQueries.all().stream().allMatch(query -> query.severity().isEmpty()));
    assertTrue(CannedQueries.checks().stream().allMatch(rule -> rule.severity().isPresent()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * {}",
        "#+ summary: only English\nSELECT * {}",
        "#+ summary: {en: a, id: b}\n#+ description: {en: a, id: b}\n#+ tags: [t]\n#+ exampel: x\nSELECT * {}",
        "#+ summary: {en: a, id: b}\n#+ description: {en: a, id: b}\n#+ tags: [t]\n#+ example: x\n"
            + "#+ parameters: {p: {type: number, description: {en: a, id: b}}}\nSELECT * {}",
        "#+ summary: [\nSELECT * {}"
      })
  void aWrongHeaderIsRefused(String text) {
    assertThrows(IllegalArgumentException.class, () -> QueryHeader.read("queries/x.rq", text));
  }

  @Test
  void anOptionalParameterOutsideABlockIsFound() {
    Query bare = SparqlText.parse("SELECT ?a { ?a coop:country ?_country }", Example.BASE);
    Query inOptional =
        SparqlText.parse(
            "SELECT ?a { ?a a ?c OPTIONAL { ?a coop:country ?_country } }", Example.BASE);
    Set<Var> absent = Set.of(Var.alloc("_country"));
    assertThrows(IllegalArgumentException.class, () -> QueryTemplate.fill(bare, Map.of(), absent));
    assertThrows(
        IllegalArgumentException.class, () -> QueryTemplate.fill(inOptional, Map.of(), absent));
  }
}
