package org.mufakat.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mufakat.entity.HandMade;
import org.mufakat.entity.MergedView;
import org.mufakat.entity.Merging;
import org.mufakat.entity.Resolution;
import org.mufakat.entity.SmallTables;
import org.mufakat.entity.Told;
import org.mufakat.entity.judged.Judgement;
import org.mufakat.entity.judged.Judgement.Verdict;
import org.mufakat.entity.judged.Judgements;
import org.mufakat.fact.AgreementKind;
import org.mufakat.fact.ArticleFacts;
import org.mufakat.fact.EventKind;

/**
 * What people decide holds in the merged view, and stands beside the value in its article's graph.
 */
class JudgedKeysTest {

  private static final String BASE = "https://example.org/id/";
  private static final Naming NAMING = Naming.of(BASE, SmallTables.reference());
  private static final String CODE = Codes.NS;

  private static ArticleFacts facts(String key, String amount) {
    return HandMade.of(
            key,
            "Koran " + key,
            "2024-05-18",
            "MoU " + key + " Budi Satu dari Badan Satu, Siti Dua dari Badan Dua; KTT")
        .institution("ID", "Badan Satu", "Bades")
        .institution("JP", "Badan Dua")
        .person("Budi Satu", "Kepala", "Badan Satu")
        .person("Siti Dua", "Kepala", "Badan Dua")
        .agreement("MoU " + key, AgreementKind.MOU, "ID", "JP")
        .between("Badan Satu", "Badan Dua")
        .signedBy("Budi Satu", "Badan Satu")
        .signedBy("Siti Dua", "Badan Dua")
        .signed("2024-05-17")
        .at("Jakarta")
        .in("ikan tuna")
        .lasting("P5Y", true)
        .worth(amount)
        .done()
        .event("KTT", EventKind.SUMMIT, "ID", "JP")
        .named("KTT Laut")
        .on("2024-05-17")
        .with("Budi Satu")
        .done()
        .facts();
  }

  private final List<ArticleFacts> articles = new ArrayList<>();

  private Quads merged(Judgement... rows) {
    Judgements judgements = new Judgements(List.of(rows));
    List<Told> told = told();
    JudgedKeys.Judged judged = JudgedKeys.of(judgements, told, NAMING);
    MergedView view = Merging.merge(told, judged.decisions());
    return MergedGraph.of(view, NAMING)
        .and(JudgementNodes.inMergedView(judgements, judged, NAMING));
  }

  private List<Told> told() {
    return articles.stream().map(one -> Resolution.of(one, NAMING.known())).toList();
  }

  private String report(int article) {
    return NAMING.iris().agreementReport(told().get(article).agreements().get(0).key()).getURI();
  }

  private String event() {
    return NAMING.iris().eventReport(told().get(0).events().get(0).key()).getURI();
  }

  private static Judgement row(
      Verdict verdict, String subject, String object, String value, String replacement) {
    return new Judgement(
        "2025-02-03",
        "Sari",
        verdict,
        subject,
        "",
        object,
        value,
        replacement,
        "the treaty series");
  }

  private static Set<String> values(Quads merged, Node property) {
    return values(merged, property, "agreement");
  }

  /**
   * The values that all nodes of a kind have for a property.
   *
   * @param of {@code agreement} or {@code event}
   */
  private static Set<String> values(Quads merged, Node property, String of) {
    Set<String> values = new TreeSet<>();
    merged.list().stream()
        .filter(quad -> quad.getPredicate().equals(property))
        .filter(quad -> quad.getSubject().getURI().matches(".*/" + of + "/[^/]+/[^/]+"))
        .forEach(quad -> values.add(JudgementNodes.text(quad.getObject())));
    return values;
  }

  private static Set<String> problems(Quads merged) {
    Set<String> problems = new TreeSet<>();
    merged.list().stream()
        .filter(quad -> quad.getPredicate().equals(Terms.Rdfs.comment))
        .forEach(quad -> problems.add(JudgementNodes.text(quad.getObject())));
    return problems;
  }

  private static Node property(String prefixed) {
    int colon = prefixed.indexOf(':');
    return NodeFactory.createURI(
        Terms.prefixes().get(prefixed.substring(0, colon)) + prefixed.substring(colon + 1));
  }

  private static String iri(String written) {
    return written.replace("code:", CODE).replace("id:", BASE);
  }

  @ParameterizedTest(name = "{0} {1} \"{2}\" {3} -> {4}")
  @CsvSource({
    "REJECT,  coop:amount,    USD 5 million,            '',                  ''",
    "ACCEPT,  coop:amount,    USD 5 million,            '',                  USD 5 million",
    "CORRECT, coop:amount,    USD 5 million,            USD 6 million,       USD 6 million",
    "CORRECT, coop:signedOn,  2024-05-17,               2024-05,             2024-05",
    "REJECT,  coop:signedOn,  2024-05-17,               '',                  ''",
    "REJECT,  coop:signedAt,  Jakarta,                  '',                  ''",
    "CORRECT, coop:duration,  P5Y,                      P3Y,                 P3Y",
    "CORRECT, coop:renewable, true,                     false,               false",
    "CORRECT, coop:kind,      code:agreement-kind/MoU,  code:agreement-kind/MoA, code:agreement-kind/MoA",
    "REJECT,  coop:kind,      code:agreement-kind/MoU,  '',                  code:agreement-kind/other",
    "CORRECT, coop:status,    code:status/signed,       code:status/in-force, code:status/in-force",
    "CORRECT, rdfs:label,     MoU ID-JP,                MoU tuna,            MoU tuna",
    "REJECT,  coop:statedField, ikan tuna,              '',                  ''",
    "REJECT,  coop:country,   id:country/JP,            '',                  id:country/ID",
    "CORRECT, coop:party,     id:institution/JP/badan-dua, id:institution/cn-miit, id:institution/ID/badan-satu id:institution/cn-miit id:country/JP",
  })
  void aValueOfAReportIsJudged(
      Verdict verdict, String property, String value, String replacement, String left) {
    articles.add(facts("a", "USD 5 million"));
    Quads merged =
        merged(row(verdict, report(0), property(property).getURI(), iri(value), iri(replacement)));
    assertEquals(Set.of(), problems(merged));
    Set<String> expected = new TreeSet<>();
    for (String one : property.equals("coop:party") ? left.split(" ") : new String[] {left}) {
      expected.add(iri(one));
    }
    expected.remove("");
    assertEquals(expected, values(merged, property(property)));
  }

  @ParameterizedTest(name = "{0} {1} \"{2}\" {3} -> {4}")
  @CsvSource({
    "REJECT,  schema:name,  KTT Laut,   '',         ''",
    "CORRECT, dcterms:date, 2024-05-17, 2024-05-16, 2024-05-16",
    "REJECT,  coop:country, id:country/JP, '',      id:country/ID",
  })
  void aValueOfAnEventIsJudged(
      Verdict verdict, String property, String value, String replacement, String left) {
    articles.add(facts("a", "USD 5 million"));
    Quads merged =
        merged(row(verdict, event(), property(property).getURI(), iri(value), replacement));
    assertEquals(Set.of(), problems(merged));
    Set<String> expected = left.isEmpty() ? Set.of() : Set.of(iri(left));
    assertEquals(expected, values(merged, property(property), "event"));
  }

  @Test
  void aSignatureIsRejectedByItsParticipation() {
    articles.add(facts("a", "USD 5 million"));
    Quads graph = ArticleGraph.of(articles.get(0), told().get(0), NAMING, "0".repeat(64));
    String budi =
        graph.list().stream()
            .filter(quad -> quad.getPredicate().equals(Coop.participant))
            .filter(quad -> quad.getObject().getURI().endsWith("/budi-satu"))
            .map(quad -> quad.getSubject().getURI())
            .filter(iri -> iri.startsWith(report(0)))
            .findFirst()
            .orElseThrow();
    Quads merged = merged(row(Verdict.REJECT, report(0), Coop.hasParticipation.getURI(), budi, ""));
    assertEquals(Set.of(), problems(merged));
    long signatures =
        merged.list().stream()
            .filter(quad -> quad.getObject().equals(Codes.of(Capacity.SIGNATORY)))
            .count();
    assertEquals(1, signatures);
  }

  @Test
  void aNameOfABodyIsRejected() {
    articles.add(facts("a", "USD 5 million"));
    String body = BASE + "institution/ID/badan-satu";
    Judgement row = row(Verdict.REJECT, body, Terms.Skos.altLabel.getURI(), "Bades", "");
    assertTrue(named(merged(), "Bades"));
    assertFalse(named(merged(row), "Bades"));
    assertEquals(Set.of(), problems(merged(row)));
  }

  private static boolean named(Quads merged, String name) {
    return merged.list().stream().anyMatch(quad -> quad.getObject().equals(Literals.text(name)));
  }

  @Test
  void whatIsAcceptedOrCorrectedWinsAgainstMoreSources() {
    articles.addAll(
        List.of(
            facts("a", "USD 5 million"), facts("b", "USD 7 million"), facts("c", "USD 7 million")));
    assertEquals(Set.of("USD 7 million"), values(merged(), Coop.amount));
    Judgement accepted = row(Verdict.ACCEPT, report(0), Coop.amount.getURI(), "USD 5 million", "");
    Quads merged = merged(accepted);
    assertEquals(Set.of("USD 5 million"), values(merged, Coop.amount));
    assertTrue(
        merged.list().stream()
            .anyMatch(
                quad ->
                    quad.getPredicate().equals(Coop.chosenBecause)
                        && quad.getObject().getURI().endsWith("/accepted")));
    Judgement corrected =
        row(Verdict.CORRECT, report(1), Coop.amount.getURI(), "USD 7 million", "USD 8 million");
    assertEquals(Set.of("USD 8 million"), values(merged(corrected), Coop.amount));
  }

  @Test
  void pairsAreJudgedByTheirReports() {
    articles.addAll(List.of(facts("a", "USD 5 million"), facts("b", "USD 5 million")));
    assertEquals(1, agreements(merged()));
    Judgement apart = row(Verdict.NOT_SAME, report(0), report(1), "", "");
    assertEquals(2, agreements(merged(apart)));
    assertEquals(2, agreements(merged(row(Verdict.UNSURE, report(1), report(0), "", ""))));
    Quads merged = merged(apart);
    assertTrue(
        merged.list().stream()
            .anyMatch(quad -> quad.getObject().equals(Codes.of(Verdict.NOT_SAME))));
  }

  private static long agreements(Quads merged) {
    return merged.list().stream().filter(quad -> quad.getObject().equals(Coop.Agreement)).count();
  }

  @ParameterizedTest(name = "{0} {1} {2} {3}: {4}")
  @CsvSource({
    "SAME,    id:report/gone/1, id:report/gone/2, '',    no article tells of",
    "SAME,    here,             id:institution/ID/badan-satu, '', both must be of one sort",
    "REJECT,  here,             coop:amount,      9,     the article does not say so now",
    "REJECT,  here,             coop:dateBasis,   9,     what can be judged of it: coop:amount",
    "REJECT,  here,             rdfs:label,       MoU ID-JP, correct it instead",
    "CORRECT, here,             coop:signedOn,    2024-05-17, cannot stand there",
  })
  void whatDecidesNothingIsNamed(
      Verdict verdict, String subject, String object, String value, String problem) {
    articles.add(facts("a", "USD 5 million"));
    String what = object.startsWith("id:") ? iri(object) : property(object).getURI();
    Judgement row =
        row(
            verdict,
            subject.equals("here") ? report(0) : iri(subject),
            what,
            value,
            verdict == Verdict.CORRECT ? "one day" : "");
    Set<String> problems = problems(merged(row));
    assertEquals(1, problems.size(), problems::toString);
    assertTrue(problems.iterator().next().contains(problem), problems::toString);
  }

  @Test
  void theReasonStandsBesideTheValueInItsArticlesGraph() {
    articles.addAll(List.of(facts("a", "USD 5 million"), facts("b", "USD 7 million")));
    Judgements judgements =
        new Judgements(
            List.of(
                row(Verdict.REJECT, report(0), Coop.amount.getURI(), "USD 5 million", ""),
                row(Verdict.CORRECT, report(0), Coop.signedOn.getURI(), "2024-05-17", "2024-05")));
    List<Quads> beside = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      Quads graph = ArticleGraph.of(articles.get(i), told().get(i), NAMING, "0".repeat(64));
      beside.add(JudgementNodes.ofValues(judgements, graph, NAMING));
    }
    assertEquals(0, beside.get(1).size(), "the other article is not meant");
    Quads quads = beside.get(0);
    assertTrue(
        quads.list().stream()
            .allMatch(quad -> quad.getGraph().equals(NAMING.iris().articleGraph("a"))));
    assertTrue(named(quads, "the treaty series"));
    assertTrue(named(quads, "USD 5 million"));
    assertTrue(
        quads.list().stream()
            .anyMatch(
                quad ->
                    quad.getPredicate().equals(Coop.chosenValue)
                        && JudgementNodes.text(quad.getObject()).equals("2024-05")));
  }
}
