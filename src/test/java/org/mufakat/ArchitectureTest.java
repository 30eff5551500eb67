package org.mufakat;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The order of the flow, and which library has its door where; each rule with its reason. */
@AnalyzeClasses(packages = "org.mufakat", importOptions = ArchitectureTest.ProgramOnly.class)
class ArchitectureTest {

  /** Without the tests, whatever folder the build is in. */
  static final class ProgramOnly implements ImportOption {
    @Override
    public boolean includes(Location location) {
      return !location.contains("/test-classes/");
    }
  }

  /** From the first stage to the last; what stands on one line may not know one another. */
  private static final List<Set<String>> FLOW =
      List.of(
          Set.of("reference"),
          Set.of("article"),
          Set.of("text"),
          Set.of("mention"),
          Set.of("fact"),
          Set.of("entity"),
          Set.of("rdf"),
          Set.of("store"),
          Set.of("search"),
          Set.of("query", "export", "quality"),
          Set.of("link", "change", "reconcile", "publish", "figures"),
          Set.of("load"),
          Set.of("bench", "verify", "serve", "doctor"),
          Set.of("cli"));

  @ArchTest
  static void importsGoOneWay(JavaClasses all) {
    for (int stage = 0; stage < FLOW.size(); stage++) {
      for (String name : FLOW.get(stage)) {
        mayKnowOnly(name, FLOW.subList(0, stage)).check(all);
      }
    }
  }

  private static ArchRule mayKnowOnly(String name, List<Set<String>> earlier) {
    String[] known =
        Stream.concat(Stream.of(name), earlier.stream().flatMap(Set::stream))
            .map(ArchitectureTest::within)
            .toArray(String[]::new);
    return noClasses()
        .that()
        .resideInAPackage(within(name))
        .should()
        .dependOnClassesThat(ours().and(DescribedPredicate.not(resideInAnyPackage(known))))
        .because("a stage can be read, printed and tested without the stages that come after it")
        .allowEmptyShould(true);
  }

  /** The root package (how a command ends) stands below everything and is open to everybody. */
  private static DescribedPredicate<JavaClass> ours() {
    return resideInAPackage("org.mufakat..")
        .and(DescribedPredicate.not(resideInAPackage("org.mufakat")));
  }

  private static String within(String name) {
    return "org.mufakat." + name + "..";
  }

  @ArchTest
  static void everyPackageHasItsPlaceInTheFlow(JavaClasses all) {
    Set<String> placed = FLOW.stream().flatMap(Set::stream).collect(Collectors.toSet());
    Set<String> found =
        all.stream()
            .map(type -> type.getPackageName().split("\\."))
            .filter(parts -> parts.length > 2)
            .map(parts -> parts[2])
            .collect(Collectors.toCollection(TreeSet::new));
    found.removeAll(placed);
    assertEquals(Set.of(), found, "packages without a place in the flow: add them to FLOW");
  }

  @ArchTest
  static final ArchRule NO_CYCLES =
      slices()
          .matching("org.mufakat.(**)")
          .should()
          .beFreeOfCycles()
          .because("packages that need one another are one package");

  @ArchTest
  static final ArchRule JENA_HAS_ONE_DOOR =
      onlyIn(
              "org.apache.jena..",
              "rdf",
              "store",
              "search",
              "query",
              "quality",
              "export",
              "change",
              "serve")
          .because("everything before rdf knows no RDF, and everything after asks query");

  @ArchTest
  static final ArchRule EXPORT_SEES_QUADS_ONLY =
      noClasses()
          .that()
          .resideInAPackage(within("export"))
          .should()
          .dependOnClassesThat(
              resideInAPackage("org.apache.jena..")
                  .and(
                      DescribedPredicate.not(
                          resideInAnyPackage(
                              "org.apache.jena.atlas.iterator",
                              "org.apache.jena.graph..",
                              "org.apache.jena.sparql.core.."))))
          .because("it turns the store's quads into RDF4J's statements, and asks nothing");

  @ArchTest
  static final ArchRule RDF4J_HAS_ONE_DOOR =
      onlyIn("org.eclipse.rdf4j..", "export")
          .because("its class names are Jena's too: one converter keeps them apart");

  @ArchTest
  static final ArchRule LUCENE_HAS_ONE_DOOR =
      onlyIn("org.apache.lucene..", "search")
          .because("how words are found is decided in one place");

  @ArchTest
  static final ArchRule HTTP_HAS_ONE_DOOR =
      onlyIn("org.eclipse.jetty..", "serve").because("nothing else answers requests");

  @ArchTest
  static final ArchRule METRICS_HAVE_ONE_DOOR =
      onlyIn("io.prometheus..", "serve.monitor").because("what is measured is named in one place");

  @ArchTest
  static final ArchRule TEMPLATES_HAVE_ONE_DOOR =
      onlyIn("com.samskivert..", "serve.html").because("what it writes is escaped, in one place");

  @ArchTest
  static final ArchRule PICOCLI_HAS_ONE_DOOR =
      onlyIn("picocli..", "cli").because("the work can be done and tested without a command line");

  private static ArchRule onlyIn(String library, String... doors) {
    String[] allowed = Stream.of(doors).map(ArchitectureTest::within).toArray(String[]::new);
    return noClasses()
        .that()
        .resideOutsideOfPackages(allowed)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library);
  }

  @ArchTest
  static final ArchRule NAMES_SAY_WHAT_A_CLASS_IS =
      noClasses()
          .should()
          .haveNameMatching(".*(Util|Utils|Helper|Helpers|Manager)")
          .because("such a name collects what belongs elsewhere");

  @ArchTest
  static final ArchRule NOBODY_ELSE_ENDS_THE_PROGRAM =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName("org.mufakat.cli.Main")
          .should()
          .callMethod(System.class, "exit", int.class)
          .because(
              "how a command ends is said with Exit, and tests run commands in their own process");

  @ArchTest
  static final ArchRule PRINTED_THROUGH_THE_CONSOLE =
      noClasses()
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err")
          .because("data and messages go through the console, in UTF-8, where tests can read them");

  /** A rule that cannot fail says nothing: the test's own imports break it. */
  @ArchTest
  static void theRulesCanFail(JavaClasses all) {
    assertTrue(all.size() > 30, "the program was not read: " + all.size() + " classes");
    JavaClasses withTests =
        new ClassFileImporter()
            .withImportOption(location -> location.contains("/test-classes/"))
            .importPackages("org.mufakat");
    ArchRule noArchUnit = onlyIn("com.tngtech.archunit..", "cli");
    assertTrue(noArchUnit.evaluate(withTests).hasViolation());
    ArchRule factsFirst = mayKnowOnly("fact", List.of());
    assertTrue(factsFirst.evaluate(all).hasViolation());
    assertTrue(classes().should().bePackagePrivate().evaluate(all).hasViolation());
  }
}
