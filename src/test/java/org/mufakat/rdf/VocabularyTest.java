package org.mufakat.rdf;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The ontology, the vocabulary class and everything that uses a term name the same terms. */
class VocabularyTest {

  private static final Graph ONTOLOGY = OntologyFiles.graph(OntologyFiles.COOPERATION);
  private static final Pattern PREFIXED = Pattern.compile("(?<![\\w-])coop:([A-Za-z]\\w*)");
  private static final Pattern IN_JAVA = Pattern.compile("\\bCoop\\.([A-Za-z]\\w*)");
  private static final Pattern WRITTEN_OUT =
      Pattern.compile(Pattern.quote(Coop.NS) + "([A-Za-z]\\w*)");

  @Test
  void theOntologyAndTheVocabularyClassHaveTheSameTerms() {
    assertEquals(defined(), inClass());
  }

  @Test
  void aFieldIsCalledAsItsTerm() {
    assertAll(
        termFields()
            .map(field -> () -> assertEquals(Coop.NS + field.getName(), valueOf(field).getURI())));
  }

  static Stream<Path> filesThatNameTerms() {
    return Stream.of(
            OntologyFiles.in("queries", ".rq"),
            OntologyFiles.in("ontology", ".ttl", ".trig"),
            OntologyFiles.in("docs", ".md"),
            OntologyFiles.in("src/main/java", ".java"))
        .flatMap(java.util.List::stream);
  }

  @ParameterizedTest
  @MethodSource("filesThatNameTerms")
  void everyTermThatAFileNamesIsDefined(Path file) throws IOException {
    Set<String> unknown = termsIn(Files.readString(file));
    unknown.removeAll(defined());
    unknown.removeAll(otherMembersOfCoop());
    assertTrue(unknown.isEmpty(), () -> file + " names terms that the ontology lacks: " + unknown);
  }

  @Test
  void aTermThatTheOntologyLacksIsNoticed() {
    assertEquals(Set.of("signdOn"), termsIn("SELECT * { ?a coop:signdOn ?day }"));
  }

  static Set<String> defined() {
    return ONTOLOGY.stream(Node.ANY, RDF.type.asNode(), Node.ANY)
        .map(triple -> triple.getSubject())
        .filter(node -> node.isURI() && node.getURI().startsWith(Coop.NS))
        .map(Node::getLocalName)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> termsIn(String text) {
    return Stream.of(PREFIXED, IN_JAVA, WRITTEN_OUT)
        .map(pattern -> pattern.matcher(text))
        .flatMap(Matcher::results)
        .map(match -> match.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> inClass() {
    return termFields().map(Field::getName).collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<Field> termFields() {
    return Arrays.stream(Coop.class.getFields()).filter(field -> field.getType() == Node.class);
  }

  private static Set<String> otherMembersOfCoop() {
    return Arrays.stream(Coop.class.getFields())
        .filter(field -> field.getType() != Node.class)
        .map(Field::getName)
        .collect(Collectors.toSet());
  }

  private static Node valueOf(Field field) {
    try {
      return (Node) field.get(null);
    } catch (IllegalAccessException e) {
      return NodeFactory.createURI("urn:not-readable:" + field.getName());
    }
  }
}
