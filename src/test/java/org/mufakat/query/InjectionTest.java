package org.mufakat.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.graph.NodeTransformLib;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.mufakat.Failure;

/** No value changes what is asked: the algebra differs in the bound term alone. */
class InjectionTest {

  private static final List<String> PAYLOADS =
      List.of(
          "\" . ?s ?p ?o . \"",
          "> } DROP ALL",
          "\") } ; DROP ALL ; #",
          "' UNION { GRAPH ?g { ?s ?p ?o } } #",
          "\\u003e \\u0022",
          "x> . SERVICE <http://127.0.0.1:9/> { ?s ?p ?o",
          "http://example.org/\"> ?p ?o } #",
          "urn:x> FILTER(REPLACE('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!','^((a|aa)+)+$','x')='') #",
          "?_country",
          "?agreement",
          "${country}",
          "line\nbreak\r\n# comment",
          "\u0000\u202e\ud83d\ude00",
          "''' \"\"\" '''",
          "2024-01-01\"^^xsd:date) || true || (\"",
          "1) || (1=1",
          "-1",
          "{}",
          "]]>",
          "<script>alert(1)</script>",
          "%0a%3e");

  private final QueryRunner runner = Example.runner();

  @TestFactory
  Stream<DynamicTest> everyParameterOfEveryQuery() {
    return CannedQueries.all().stream()
        .flatMap(
            query ->
                query.parameters().stream()
                    .map(p -> dynamicTest(query.name() + " " + p.name(), () -> attack(query, p))));
  }

  /**
   * Text is bound whatever it holds; a value of any other type is refused before there is a query.
   */
  private void attack(CannedQuery query, Parameter parameter) {
    for (String payload : PAYLOADS) {
      if (parameter.type() == ParameterType.TEXT) {
        assertEquals(
            algebra(query, parameter, "plain"), algebra(query, parameter, payload), payload);
      } else {
        Map<String, String> given = given(query, parameter, payload);
        assertThrows(Failure.class, () -> runner.prepare(query, given, Example.OPTIONS), payload);
      }
    }
  }

  /** Also where a term came past the check: whatever IRI or literal is bound stays one term. */
  @TestFactory
  Stream<DynamicTest> anyTermStaysOneTerm() {
    return CannedQueries.all().stream()
        .map(query -> dynamicTest(query.name(), () -> bindEvery(query)));
  }

  /** Compared as written: tables of VALUES are equal to themselves alone. */
  private void bindEvery(CannedQuery query) {
    String plain = filled(query, NodeFactory.createURI("urn:plain")).toString();
    for (String payload : PAYLOADS) {
      Node iri = NodeFactory.createURI("urn:" + payload + "/");
      Op attacked =
          NodeTransformLib.transform(
              n -> n.equals(iri) ? NodeFactory.createURI("urn:plain") : n, filled(query, iri));
      assertEquals(plain, attacked.toString(), payload);
    }
  }

  private static Op filled(CannedQuery query, Node term) {
    Map<Var, Node> values =
        new HashMap<>(Map.of(Parameter.LANGUAGE, NodeFactory.createLiteralString("id")));
    query.parameters().forEach(parameter -> values.put(parameter.variable(), term));
    return Algebra.compile(
        QueryTemplate.fill(SparqlText.parse(query.text(), Example.BASE), values, Set.of()));
  }

  private Op algebra(CannedQuery query, Parameter parameter, String value) {
    Op op = Algebra.compile(runner.prepare(query, given(query, parameter, value), Example.OPTIONS));
    Node bound = NodeFactory.createLiteralString(value);
    Node mark = NodeFactory.createURI("urn:bound");
    return NodeTransformLib.transform(node -> node.equals(bound) ? mark : node, op);
  }

  private static Map<String, String> given(CannedQuery query, Parameter attacked, String value) {
    Map<String, String> given = new HashMap<>();
    query.parameters().stream()
        .filter(Parameter::required)
        .forEach(p -> given.put(p.name(), harmless(p)));
    given.put(attacked.name(), value);
    return given;
  }

  private static String harmless(Parameter parameter) {
    return parameter.type() == ParameterType.ENTITY ? "agreement/surya-1/a1" : "harmless";
  }

  /** What the test would find: a query made by pasting. */
  @Test
  void pastingWouldBeFound() {
    String pasted = "SELECT * { ?s ?p \"%s\" }";
    Op plain = Algebra.compile(SparqlText.parse(pasted.formatted("plain"), Example.BASE));
    Op attacked =
        Algebra.compile(SparqlText.parse(pasted.formatted("x\" . ?a ?b \"y"), Example.BASE));
    assertEquals(false, plain.equals(attacked));
  }
}
