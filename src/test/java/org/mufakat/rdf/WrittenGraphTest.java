package org.mufakat.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.Period;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.mufakat.article.Article;
import org.mufakat.entity.Merging;
import org.mufakat.entity.Resolution;
import org.mufakat.entity.Told;
import org.mufakat.fact.AgreementFact;
import org.mufakat.fact.AgreementKind;
import org.mufakat.fact.ArticleFacts;
import org.mufakat.fact.CountryFact;
import org.mufakat.fact.EventFact;
import org.mufakat.fact.EventKind;
import org.mufakat.fact.Evidence;
import org.mufakat.fact.Field;
import org.mufakat.fact.InstitutionFact;
import org.mufakat.fact.InstitutionType;
import org.mufakat.fact.Modality;
import org.mufakat.fact.PersonFact;
import org.mufakat.fact.QuotationFact;
import org.mufakat.fact.SectorFact;
import org.mufakat.fact.Signatory;
import org.mufakat.fact.SourceCitation;
import org.mufakat.mention.DateBasis;
import org.mufakat.mention.DatedBy;
import org.mufakat.mention.ReportedDate;
import org.mufakat.reference.Reference;
import org.mufakat.reference.ReferenceTables;
import org.mufakat.text.Span;

/** What the program writes of facts, merged view and reference data conforms to the shapes. */
class WrittenGraphTest {

  private static final Shapes SHAPES = Shapes.parse(OntologyFiles.graph(OntologyFiles.SHAPES));
  private static final Reference REFERENCE = ReferenceTables.load();
  private static final Naming NAMING = Naming.of(Iris.DEFAULT_BASE, REFERENCE);
  private static final String DIGEST = "0123456789abcdef".repeat(4);
  private static final String TEXT =
      "Balai Laut Contoh dan Fiji meneken nota kesepahaman perikanan lima tahun di Suva, kata Ratna.";

  @Test
  void referenceDataConforms() {
    assertEquals(List.of(), violations(union(List.of())));
  }

  @Test
  void anArticleWithEveryFieldConforms() {
    assertEquals(
        List.of(),
        violations(
            union(List.of(article("a", everyField(Optional.of(day())), everyEventField())))));
  }

  @Test
  void governmentsAloneAsPartiesConform() {
    AgreementFact bare =
        agreement(
            List.of("ID", "FJ"),
            List.of(),
            List.of(),
            Optional.empty(),
            EnumSet.of(Field.KIND, Field.COUNTRIES));
    assertEquals(List.of(), violations(union(List.of(article("b", bare, bareEvent())))));
  }

  @Test
  void reportsThatDisagreeConform() {
    DatedBy month =
        new DatedBy(
            ReportedDate.parse("2024-03-11/2024-03-13"),
            DateBasis.RELATIVE_TO_PUBLICATION,
            "pekan ini");
    assertEquals(
        List.of(),
        violations(
            union(
                List.of(
                    article("c", everyField(Optional.of(day())), everyEventField()),
                    article("d", everyField(Optional.of(month)), bareEvent())))));
  }

  private static Graph union(List<ArticleFacts> articles) {
    List<Told> told = articles.stream().map(facts -> Resolution.of(facts, NAMING.known())).toList();
    Stream<Quads> ofArticles =
        articles.stream()
            .flatMap(
                facts ->
                    Stream.of(
                        ArticleGraph.of(facts, told.get(articles.indexOf(facts)), NAMING, DIGEST),
                        ArticleInMergedView.of(facts, NAMING)));
    Stream<Quads> ofAll =
        Stream.of(
            ReferenceGraph.of(REFERENCE, Ontology.read(), NAMING),
            MergedGraph.of(Merging.merge(told), NAMING));
    Graph union = GraphFactory.createDefaultGraph();
    Stream.concat(ofArticles, ofAll)
        .flatMap(quads -> quads.list().stream())
        .map(Quad::asTriple)
        .forEach(union::add);
    return union;
  }

  private static List<String> violations(Graph union) {
    return ShaclValidator.get().validate(SHAPES, union).getEntries().stream()
        .map(
            entry ->
                entry.focusNode()
                    + " "
                    + entry.resultPath()
                    + " "
                    + entry.value()
                    + " "
                    + entry.message())
        .sorted()
        .toList();
  }

  private static ArticleFacts article(String key, AgreementFact agreement, EventFact event) {
    Article article =
        new Article(
            key,
            TEXT + key,
            Optional.of("Judul"),
            Optional.of("Koran " + key),
            Optional.of(LocalDate.of(2024, 3, 13)),
            Optional.of("id"),
            Optional.of("https://example.org/" + key),
            Optional.empty(),
            DIGEST);
    return new ArticleFacts(
        article,
        "id",
        List.of(new SourceCitation("Kantor Berita", Optional.empty(), says("Suva", Field.NAME))),
        List.of(
            new CountryFact("FJ", List.of(says("Fiji", Field.COUNTRIES))),
            new CountryFact("ID", List.of(says("Balai Laut Contoh", Field.COUNTRIES)))),
        List.of(
            new InstitutionFact(
                "Balai Laut Contoh",
                List.of("Balai"),
                Optional.of("ID"),
                InstitutionType.GOVERNMENT,
                Optional.empty(),
                Optional.empty(),
                List.of(
                    says(
                        "Balai Laut Contoh",
                        Field.NAME,
                        Field.ALIASES,
                        Field.COUNTRY,
                        Field.TYPE)))),
        List.of(
            new PersonFact(
                "Ratna",
                List.of(),
                Optional.of("Kepala Balai"),
                Optional.of("Balai Laut Contoh"),
                List.of(says("Ratna", Field.NAME, Field.ROLE, Field.INSTITUTION)))),
        List.of(agreement),
        List.of(event),
        List.of(
            new QuotationFact(
                span("di Suva"),
                "di Suva",
                Optional.of("Ratna"),
                List.of(says("di Suva, kata Ratna", Field.TEXT, Field.SPEAKER)))),
        List.of());
  }

  private static AgreementFact everyField(Optional<DatedBy> signed) {
    return agreement(
        List.of("ID", "FJ"),
        List.of("Balai Laut Contoh"),
        List.of(
            new Signatory("Ratna", Optional.of("Balai Laut Contoh"), Optional.of("Kepala Pusat"))),
        signed,
        EnumSet.of(
            Field.KIND,
            Field.LABEL,
            Field.COUNTRIES,
            Field.INSTITUTIONS,
            Field.SIGNATORIES,
            Field.SIGNED,
            Field.PLACE,
            Field.DURING,
            Field.SECTORS,
            Field.DURATION,
            Field.RENEWABLE,
            Field.AMOUNT,
            Field.STATUS));
  }

  private static AgreementFact agreement(
      List<String> countries,
      List<String> institutions,
      List<Signatory> signatories,
      Optional<DatedBy> signed,
      Set<Field> fields) {
    boolean all = fields.contains(Field.SIGNED);
    return new AgreementFact(
        span("nota kesepahaman"),
        AgreementKind.MOU,
        "MoU ID-FJ",
        countries,
        institutions,
        signatories,
        signed,
        given(all, "Suva"),
        given(all, "forum laut"),
        all
            ? List.of(
                new SectorFact("perikanan", Optional.of("fisheries")),
                new SectorFact("ketahanan pangan", Optional.of("food-security")))
            : List.of(),
        given(all, Period.ofYears(5)),
        given(all, true),
        given(all, "USD 1 million"),
        Modality.SIGNED,
        List.of(says(TEXT, fields.toArray(Field[]::new))));
  }

  private static EventFact everyEventField() {
    return event(
        Optional.of("Forum Laut"),
        Optional.of(day()),
        EnumSet.of(
            Field.KIND,
            Field.NAME,
            Field.COUNTRIES,
            Field.INSTITUTIONS,
            Field.PERSONS,
            Field.DATE,
            Field.PLACE,
            Field.SECTORS));
  }

  private static EventFact bareEvent() {
    return event(Optional.empty(), Optional.empty(), EnumSet.of(Field.KIND, Field.COUNTRIES));
  }

  private static EventFact event(Optional<String> name, Optional<DatedBy> date, Set<Field> fields) {
    boolean all = date.isPresent();
    return new EventFact(
        span("meneken"),
        EventKind.SIGNING,
        name,
        List.of("ID", "FJ"),
        all ? List.of("Balai Laut Contoh") : List.of(),
        all ? List.of("Ratna") : List.of(),
        date,
        given(all, "Suva"),
        all ? List.of(new SectorFact("perikanan", Optional.of("fisheries"))) : List.of(),
        Modality.SIGNED,
        List.of(says(TEXT, fields.toArray(Field[]::new))));
  }

  private static DatedBy day() {
    return new DatedBy(ReportedDate.parse("2024-03-12"), DateBasis.EXPLICIT, "Selasa (12/3/2024)");
  }

  private static <T> Optional<T> given(boolean present, T value) {
    return present ? Optional.of(value) : Optional.empty();
  }

  private static Evidence says(String words, Field... fields) {
    return new Evidence(
        span(words),
        words,
        "rule",
        0.9,
        Optional.of(Modality.SIGNED),
        Set.of(fields),
        Optional.empty());
  }

  private static Span span(String words) {
    int start = TEXT.indexOf(words);
    return new Span(start, start + words.length());
  }
}
