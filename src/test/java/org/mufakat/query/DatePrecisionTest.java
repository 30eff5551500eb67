package org.mufakat.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.Var;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.mufakat.mention.ReportedDate;

/**
 * Every canned query with dates, asked about every period between days that matter, over dates of
 * every precision: the rows are those that the calendar gives, and none is lost.
 */
class DatePrecisionTest {

  /** Leap day, ends of months, of years; "-" is no date. */
  private static final List<String> DATES =
      List.of(
          "2024-02-29",
          "2023-12-31",
          "2024-02",
          "2023-12",
          "2024",
          "2023",
          "2023-12-30/2024-01-02",
          "-");

  private static final List<LocalDate> DAYS =
      Stream.of(
              "2022-12-31",
              "2023-12-01",
              "2023-12-31",
              "2024-01-02",
              "2024-01-03",
              "2024-02-28",
              "2024-02-29",
              "2024-03-01",
              "2024-12-31",
              "2025-01-01")
          .map(LocalDate::parse)
          .toList();

  private static final List<String> TERMS = List.of("P36M", "P5Y", "P1Y6M", "P1M", "P30D");

  /** A period; an open end is empty. */
  private record Window(Optional<LocalDate> from, Optional<LocalDate> to) {

    Map<String, String> parameters() {
      Map<String, String> given = new TreeMap<>();
      from.ifPresent(day -> given.put("from", day.toString()));
      to.ifPresent(day -> given.put("to", day.toString()));
      return given;
    }

    /** Whether something that happened on one of these days can have happened in the period. */
    boolean meets(Optional<ReportedDate> date) {
      boolean open = from.isEmpty() && to.isEmpty();
      return date.map(
              known ->
                  from.map(day -> !known.last().isBefore(day)).orElse(true)
                      && to.map(day -> !known.first().isAfter(day)).orElse(true))
          .orElse(open);
    }
  }

  private static List<Window> windows() {
    List<Window> windows = new ArrayList<>();
    windows.add(new Window(Optional.empty(), Optional.empty()));
    for (LocalDate from : DAYS) {
      windows.add(new Window(Optional.of(from), Optional.empty()));
      windows.add(new Window(Optional.empty(), Optional.of(from)));
      DAYS.stream()
          .filter(to -> !to.isBefore(from))
          .forEach(to -> windows.add(new Window(Optional.of(from), Optional.of(to))));
    }
    return windows;
  }

  private static Optional<ReportedDate> date(int i) {
    return Optional.of(DATES.get(i)).filter(d -> !d.equals("-")).map(ReportedDate::parse);
  }

  /** Articles have a day of publication or none. */
  private static Optional<ReportedDate> published(int i) {
    return date(i).filter(ReportedDate.OnDay.class::isInstance);
  }

  private final QueryRunner runner = new QueryRunner(Example.parse(dataset()), Example.BASE);

  /** What each query with a period is about: its column, and the date of its i-th thing. */
  private static final Map<String, String> COLUMNS =
      new TreeMap<>(
          Map.of(
              "agreements", "agreement",
              "articles", "article",
              "events", "event",
              "parties", "agreement",
              "partners", "partner",
              "posts", "person",
              "quotations", "article",
              "signatories", "agreement",
              "timeline", "item"));

  @Test
  void noQueryWithDatesIsLeftOut() {
    Set<String> tested = new TreeSet<>(COLUMNS.keySet());
    tested.addAll(Set.of("as-of", "counts", "expiring"));
    Set<String> dated =
        CannedQueries.all().stream()
            .filter(q -> q.parameters().stream().anyMatch(p -> p.type() == ParameterType.DATE))
            .map(CannedQuery::name)
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(dated, tested);
  }

  @TestFactory
  Stream<DynamicTest> everyPeriodHasItsRows() {
    return COLUMNS.entrySet().stream()
        .map(query -> dynamicTest(query.getKey(), () -> periods(query.getKey(), query.getValue())));
  }

  private void periods(String query, String column) {
    for (Window window : windows()) {
      Set<String> expected =
          IntStream.range(0, DATES.size())
              .filter(i -> window.meets(dateFor(query, i)))
              .filter(i -> !query.equals("timeline") || date(i).isPresent())
              .mapToObj(String::valueOf)
              .collect(Collectors.toCollection(TreeSet::new));
      assertEquals(
          expected,
          ids(answer(query, window.parameters()), column),
          () -> query + " " + window.parameters());
    }
  }

  private static Optional<ReportedDate> dateFor(String query, int i) {
    return query.equals("articles") || query.equals("quotations") ? published(i) : date(i);
  }

  @Test
  void everyPeriodHasItsCounts() {
    for (Window window : windows()) {
      long expected = IntStream.range(0, DATES.size()).filter(i -> window.meets(date(i))).count();
      Answer.Rows rows = answer("counts", window.parameters());
      String counted = rows.rows().isEmpty() ? "0" : text(rows, 0, "agreements");
      assertEquals(Long.toString(expected), counted, window::toString);
    }
  }

  @Test
  void everyAgreementExpiresInTheMonthsInWhichItCan() {
    for (LocalDate on : expiryDays()) {
      for (int months : List.of(0, 1, 12)) {
        assertEquals(
            terms((first, last) -> !last.isBefore(on) && !first.isAfter(on.plusMonths(months))),
            ids(
                answer("expiring", Map.of("on", on.toString(), "months", "" + months)),
                "agreement"),
            () -> on + " and " + months + " months");
      }
    }
  }

  @Test
  void everyAgreementIsInForceFromItsSignatureToItsEnd() {
    for (LocalDate on : expiryDays()) {
      Answer.Rows rows = answer("as-of", Map.of("on", on.toString(), "type", "agreement"));
      Set<String> possible =
          IntStream.range(0, DATES.size())
              .filter(i -> date(i).filter(d -> !d.first().isAfter(on)).isPresent())
              .mapToObj(String::valueOf)
              .collect(Collectors.toCollection(TreeSet::new));
      possible.retainAll(withoutTermOr(terms((first, last) -> !last.isBefore(on))));
      assertEquals(possible, ids(rows, "item"), on::toString);
    }
  }

  private static Set<String> withoutTermOr(Set<String> running) {
    Set<String> all = new TreeSet<>(running);
    IntStream.range(0, DATES.size())
        .filter(i -> term(i).isEmpty())
        .mapToObj(String::valueOf)
        .forEach(all::add);
    return all;
  }

  /** Days around each expiry. */
  private static Set<LocalDate> expiryDays() {
    Set<LocalDate> days = new TreeSet<>(DAYS);
    for (int i = 0; i < DATES.size(); i++) {
      Optional<Period> term = term(i);
      date(i).filter(d -> term.isPresent()).ifPresent(d -> around(d, term.get(), days));
    }
    return days;
  }

  private static void around(ReportedDate signed, Period term, Set<LocalDate> days) {
    for (LocalDate end : List.of(signed.first().plus(term), signed.last().plus(term))) {
      days.addAll(List.of(end.minusDays(1), end, end.plusDays(1), end.minusMonths(12)));
    }
  }

  private static Set<String> terms(BiPredicate<LocalDate, LocalDate> ends) {
    return IntStream.range(0, DATES.size())
        .filter(i -> date(i).isPresent() && term(i).isPresent())
        .filter(
            i ->
                ends.test(
                    date(i).get().first().plus(term(i).get()),
                    date(i).get().last().plus(term(i).get())))
        .mapToObj(String::valueOf)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The last agreements have no term. */
  private static Optional<Period> term(int i) {
    return i < TERMS.size() ? Optional.of(Period.parse(TERMS.get(i))) : Optional.empty();
  }

  private Answer.Rows answer(String query, Map<String, String> parameters) {
    return (Answer.Rows) runner.run(CannedQueries.named(query), parameters, Example.OPTIONS);
  }

  private static String text(Answer.Rows rows, int row, String column) {
    return rows.rows().get(row).get(Var.alloc(column)).getLiteralLexicalForm();
  }

  /** The numbers at the ends of the IRIs. */
  private static Set<String> ids(Answer.Rows rows, String column) {
    return rows.rows().stream()
        .map(row -> row.get(Var.alloc(column)).getURI().replaceFirst("^.*-", ""))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String dataset() {
    return PREFIXES
        + IntStream.range(0, DATES.size())
            .mapToObj(DatePrecisionTest::thing)
            .collect(Collectors.joining("\n"));
  }

  private static final String PREFIXES =
      Prefixes.all().entrySet().stream()
              .map(prefix -> "@prefix " + prefix.getKey() + ": <" + prefix.getValue() + "> .\n")
              .collect(Collectors.joining())
          + """
          <country/ID> a coop:Country ; skos:prefLabel "Indonesia"@en ; dcterms:identifier "ID" .
          <kind> skos:prefLabel "kind" .
          """;

  private static String thing(int i) {
    return new LinkedHashMap<String, String>(
            Map.of(
                "$i", "" + i,
                "$signed", signed(i),
                "$dated", between("schema:startDate", "schema:endDate", date(i)),
                "$told", between("coop:toldFrom", "coop:toldUntil", date(i)),
                "$published",
                    published(i)
                        .map(d -> "schema:datePublished " + day(d.first()) + " ;")
                        .orElse("")))
        .entrySet().stream()
            .reduce(
                """
                <country/P-$i> a coop:Country ; skos:prefLabel "Partner $i"@en .
                <agreement-$i> a coop:Agreement ; rdfs:label "agreement $i" ; coop:kind <kind> ; coop:status <status/signed> ; $signed
                  coop:country <country/ID>, <country/P-$i> ; coop:party <country/P-$i> ; coop:hasParticipation <signature-$i> .
                <signature-$i> a coop:Participation ; coop:participant <person-$i> ;
                  coop:capacity <https://w3id.org/mufakat/ontology/code/capacity/signatory> .
                <event-$i> a coop:CooperationEvent ; rdfs:label "event $i" ; $dated coop:country <country/ID> .
                <person-$i> a foaf:Person ; foaf:name "Person $i" .
                <post-$i> a org:Post ; skos:prefLabel "Post $i" .
                <membership-$i> a org:Membership ; org:member <person-$i> ; $told coop:inPost <post-$i> .
                <article-$i> a schema:NewsArticle ; $published dcterms:identifier "article $i" .
                <quotation-$i> a schema:Quotation ; schema:text "words $i" ; schema:isPartOf <article-$i> .
                """,
                (text, entry) -> text.replace(entry.getKey(), entry.getValue()),
                (one, other) -> one);
  }

  private static String signed(int i) {
    return between("coop:signedFrom", "coop:signedUntil", date(i))
        + term(i)
            .flatMap(
                term ->
                    date(i)
                        .map(
                            d ->
                                between(
                                    "coop:expiryFrom",
                                    "coop:expiryUntil",
                                    d.first().plus(term),
                                    d.last().plus(term))))
            .orElse("");
  }

  private static String between(String first, String last, Optional<ReportedDate> date) {
    return date.map(d -> between(first, last, d.first(), d.last())).orElse("");
  }

  private static String between(String first, String last, LocalDate from, LocalDate until) {
    return first + " " + day(from) + " ; " + last + " " + day(until) + " ; ";
  }

  private static String day(LocalDate day) {
    return "\"" + day + "\"^^xsd:date";
  }
}
