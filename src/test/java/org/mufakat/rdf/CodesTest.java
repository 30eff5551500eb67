package org.mufakat.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mufakat.entity.ChoiceBasis;
import org.mufakat.entity.judged.Judgement;
import org.mufakat.fact.AgreementKind;
import org.mufakat.fact.EventKind;
import org.mufakat.fact.InstitutionType;
import org.mufakat.fact.Modality;
import org.mufakat.fact.Status;
import org.mufakat.mention.DateBasis;
import org.mufakat.reference.InstitutionChange;

/** The enums of the program and the concepts of {@code ontology/codes.ttl} are the same codes. */
class CodesTest {

  private static final Graph CODES = OntologyFiles.graph(OntologyFiles.CODES);

  @Test
  void everyCodeOfTheProgramIsAConceptAndTheOtherWayRound() {
    Set<String> written =
        Stream.of(
                iris(AgreementKind.values(), Codes::of),
                iris(EventKind.values(), Codes::of),
                iris(InstitutionType.values(), Codes::of),
                iris(Capacity.values(), Codes::of),
                iris(Status.values(), Codes::of),
                iris(Modality.values(), Codes::of),
                iris(DateBasis.values(), Codes::of),
                iris(InstitutionChange.Kind.values(), Codes::of),
                iris(LinkMethod.values(), Codes::of),
                iris(ChoiceBasis.values(), Codes::of),
                iris(Judgement.Verdict.values(), Codes::of))
            .flatMap(Function.identity())
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(
        written, concepts().map(Node::getURI).collect(Collectors.toCollection(TreeSet::new)));
  }

  static Stream<Node> concepts() {
    return CODES.stream(Node.ANY, RDF.type.asNode(), SKOS.Concept.asNode())
        .map(triple -> triple.getSubject())
        .toList()
        .stream();
  }

  @ParameterizedTest
  @MethodSource("concepts")
  void aConceptIsDocumentedAndSaysItsName(Node concept) {
    assertEquals(List.of("en", "id"), languages(concept, SKOS.prefLabel.asNode()));
    assertEquals(List.of("en", "id"), languages(concept, SKOS.definition.asNode()));
    String iri = concept.getURI();
    String scheme = iri.substring(0, iri.lastIndexOf('/'));
    assertTrue(CODES.contains(concept, SKOS.inScheme.asNode(), NodeFactory.createURI(scheme)));
    assertTrue(
        CODES.contains(
            concept,
            SKOS.notation.asNode(),
            NodeFactory.createLiteralString(iri.substring(scheme.length() + 1))));
  }

  private static List<String> languages(Node subject, Node property) {
    return CODES.stream(subject, property, Node.ANY)
        .map(triple -> triple.getObject().getLiteralLanguage())
        .sorted()
        .toList();
  }

  private static <T> Stream<String> iris(T[] values, Function<T, Node> code) {
    return Arrays.stream(values).map(code).map(Node::getURI);
  }
}
