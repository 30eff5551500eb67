package org.mufakat.rdf;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mufakat.entity.ActorKey;
import org.mufakat.entity.NormalisedName;
import org.mufakat.entity.PostKey;
import org.mufakat.entity.ReportKey;
import org.mufakat.mention.ReportedDate;
import org.mufakat.reference.InstitutionChange;
import org.mufakat.text.Span;

/** Keys become IRIs as {@code docs/decisions/iris.md} says, one to one, whatever the names hold. */
class IrisTest {

  private static final Path PAGE = Path.of("docs", "decisions", "iris.md");
  private static final Pattern ROW =
      Pattern.compile("\\| ([^|]+?) \\| [^|]+ \\| `BASE ([^`]+)` \\|");

  private static final Iris IRIS = new Iris(Iris.DEFAULT_BASE);
  private static final String KEY = "003_e8b1a75f7aff8d21";
  private static final ReportKey REPORT = new ReportKey(KEY, new Span(120, 145));
  private static final ActorKey.Institution MINISTRY = new ActorKey.Listed("id-kemenperin");
  private static final ActorKey.Person AHN =
      new ActorKey.KnownPerson(new ActorKey.Listed("kr-motie"), NormalisedName.of("Ahn Dukgeun"));

  private static final InstitutionChange MERGER =
      new InstitutionChange(
          List.of("id-kemendikbud", "id-kemenristek"),
          List.of("id-kemendikbudristek"),
          InstitutionChange.Kind.MERGED,
          "2021-04",
          "a newspaper");

  private static final ExternalLink.Origin REGISTER =
      new ExternalLink.Origin(
          LinkMethod.TABLE,
          "country-codes caa72d1",
          ReportedDate.parse("2026-05-15"),
          Optional.empty(),
          Optional.empty());

  private static Map<String, Node> examples() {
    Map<String, Node> nodes = new LinkedHashMap<>();
    nodes.put("article", IRIS.article(KEY));
    nodes.put("article's graph", IRIS.articleGraph(KEY));
    nodes.put("reference graph", IRIS.referenceGraph());
    nodes.put("links graph", IRIS.linksGraph());
    nodes.put("graph of data loaded beside", IRIS.dataGraph("trade-figures"));
    nodes.put("link set", IRIS.linkSet(Site.WIKIDATA, REGISTER));
    nodes.put("data set that links lead to", IRIS.site(Site.WIKIDATA));
    nodes.put("country", IRIS.of(new ActorKey.Country("KR")));
    nodes.put("institution of the tables", IRIS.of(MINISTRY));
    nodes.put(
        "institution outside the tables",
        IRIS.of(named(Optional.of("ID"), "Gabungan Mesin Nusantara")));
    nodes.put("institution of no known country", IRIS.of(named(Optional.empty(), "Asian Forum")));
    nodes.put("person", IRIS.of(AHN));
    nodes.put(
        "person with a one-word name, or of no known institution",
        IRIS.of(new ActorKey.LocalPerson(KEY, "riza")));
    nodes.put("post", IRIS.of(new PostKey(Optional.of(MINISTRY), "menteri-perindustrian")));
    nodes.put("post at no known institution", IRIS.of(new PostKey(Optional.empty(), "direktur")));
    nodes.put(
        "post held over time", IRIS.membership(AHN, new PostKey(Optional.empty(), "direktur")));
    nodes.put("change of institutions", IRIS.change(MERGER));
    nodes.put("agreement report", IRIS.agreementReport(REPORT));
    nodes.put("agreement", IRIS.agreement(REPORT));
    nodes.put("event report", IRIS.eventReport(REPORT));
    nodes.put("event", IRIS.event(REPORT));
    nodes.put("participation", IRIS.participation(IRIS.agreement(REPORT), Capacity.SIGNATORY, AHN));
    nodes.put("quotation", IRIS.quotation(KEY, new Span(1500, 1620)));
    nodes.put(
        "evidence", IRIS.evidence(KEY, Set.of(IRIS.agreementReport(REPORT)), new Span(100, 260)));
    nodes.put("selector", IRIS.selector(KEY, new Span(100, 260)));
    nodes.put("conflict", IRIS.conflict(IRIS.agreement(REPORT), Coop.amount));
    nodes.put(
        "pair that rules leave open",
        IRIS.judgement("", List.of(IRIS.of(MINISTRY), IRIS.of(AHN)), ""));
    nodes.put(
        "judgement of a person",
        IRIS.judgement(
            "reject", List.of(IRIS.agreementReport(REPORT), Coop.amount), "USD 5 million"));
    nodes.put("node that a file of the ontology leaves without a name", IRIS.unnamed("…"));
    return nodes;
  }

  private static ActorKey named(Optional<String> country, String name) {
    return new ActorKey.Named(country, NormalisedName.of(name));
  }

  @Test
  void thePageShowsWhatTheProgramMakes() throws IOException {
    Map<String, String> page = new LinkedHashMap<>();
    Matcher rows = ROW.matcher(Files.readString(PAGE));
    while (rows.find()) {
      page.put(rows.group(1), rows.group(2));
    }
    Map<String, String> made = new LinkedHashMap<>();
    examples()
        .forEach(
            (kind, node) -> made.put(kind, node.getURI().substring(Iris.DEFAULT_BASE.length())));
    assertEquals(made, page);
  }

  /** Names as they come from a hostile page. */
  private static final List<String> NAMES =
      List.of(
          "> <http://evil/p> <",
          "a\\b",
          "line\nbreak",
          "%zz",
          "%41",
          "A",
          "nul\u0000l",
          "esc\u001b[31m",
          "\u202Eright to left",
          "a/b",
          "a%2Fb",
          "a?b#c",
          "..",
          ".",
          " ",
          "é",
          "東京",
          "😀",
          "{}|^`\"",
          "x".repeat(10_000));

  @Test
  void anyNameBecomesAValidIriOfItsOwn() {
    Set<String> made = new HashSet<>();
    for (String name : NAMES) {
      String iri = IRIS.article(name).getURI();
      assertTrue(made.add(iri), () -> "two names share " + iri);
      assertTrue(iri.matches("[\\x21-\\x7E]+") && !iri.matches(".*[<>\"{}|\\\\^`].*"), iri);
      assertEquals(iri, URI.create(iri).normalize().toString(), "no reader changes it");
      String segment = iri.substring((Iris.DEFAULT_BASE + "article/").length());
      assertEquals(name, URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8));
    }
  }

  @Test
  void composedAndDecomposedLettersAreOneName() {
    assertEquals(IRIS.article("e\u0301"), IRIS.article("\u00e9"));
  }

  @Test
  void halfACharacterIsRefused() {
    assertThrows(InvalidTermException.class, () -> IRIS.article("a\uD83D"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "id/",
        "ftp://example.org/",
        "http://example.org",
        "http://example.org/id",
        "http://example.org/id/?q=",
        "http://example.org/#",
        "http://example.org/a b/",
        "http://example.org/<>/"
      })
  void aBaseIsAWebAddressThatEndsWithASlash(String base) {
    assertThrows(InvalidTermException.class, () -> new Iris(base));
  }

  @Test
  void basesOfServersAndPathsAreFine() {
    assertAll(
        () -> new Iris("http://localhost:3030/"),
        () -> new Iris("https://data.example.org/kerja-sama/id/"));
  }

  @Test
  void hashesDoNotDependOnTheBase() {
    Iris other = new Iris("http://example.org/");
    assertEquals(
        IRIS.conflict(IRIS.agreement(REPORT), Coop.amount)
            .getURI()
            .substring(Iris.DEFAULT_BASE.length()),
        other
            .conflict(other.agreement(REPORT), Coop.amount)
            .getURI()
            .substring("http://example.org/".length()));
  }
}
