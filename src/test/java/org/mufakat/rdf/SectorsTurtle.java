package org.mufakat.rdf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Writes {@code ontology/sectors.ttl} from the tables: sectors, themes and the categories of ISIC
 * they match.
 */
final class SectorsTurtle {

  private static final Path SECTORS = Path.of("seeds/sectors.tsv");
  private static final Path CATEGORIES = Path.of("seeds/isic4.tsv");
  private static final String ISIC_TYPE = "^^notation:isic-rev4";
  private static final String KBLI_TYPE = "^^notation:kbli-2020";
  private static final Set<String> CLAIMS_THE_CODE = Set.of("exact", "close");

  private SectorsTurtle() {}

  static String write() throws IOException {
    return Stream.of(
            Stream.of(Files.readString(Path.of("src/test/resources/ontology/sectors-head.ttl"))),
            rows(SECTORS).map(SectorsTurtle::sector),
            rows(CATEGORIES).map(SectorsTurtle::category))
        .flatMap(part -> part)
        .collect(Collectors.joining("\n"));
  }

  static Stream<Map<String, String>> rows(Path table) throws IOException {
    List<String> lines = Files.readAllLines(table);
    List<String> columns = List.of(lines.get(0).split("\t"));
    return lines.stream().skip(1).map(line -> row(columns, line.split("\t", -1)));
  }

  private static Map<String, String> row(List<String> columns, String[] cells) {
    return IntStream.range(0, columns.size())
        .boxed()
        .collect(Collectors.toMap(columns::get, i -> cells[i], (a, b) -> b, TreeMap::new));
  }

  private static String sector(Map<String, String> row) {
    String scheme = row.get("scheme");
    List<String> lines = new ArrayList<>();
    lines.add("<" + Coop.ONTOLOGY + "/" + scheme + "/" + row.get("id") + "> a skos:Concept");
    lines.add(
        "skos:prefLabel "
            + quoted(row.get("name_en"), "en")
            + ", "
            + quoted(row.get("name_id"), "id"));
    lines.addAll(forms(row));
    lines.addAll(codes(row));
    lines.add("skos:inScheme <" + Coop.ONTOLOGY + "/" + scheme + ">");
    lines.add("skos:topConceptOf <" + Coop.ONTOLOGY + "/" + scheme + ">");
    lines.add("rdfs:isDefinedBy <" + Coop.ONTOLOGY + "/sectors>");
    return block(lines);
  }

  /** SKOS keeps the preferred label out of the alternative ones. */
  private static List<String> forms(Map<String, String> row) {
    List<String> forms =
        Stream.of("en", "id")
            .flatMap(
                language ->
                    values(row.get("forms_" + language))
                        .filter(form -> !form.equals(row.get("name_" + language)))
                        .map(form -> quoted(form, language)))
            .toList();
    return forms.isEmpty()
        ? List.of()
        : List.of("skos:altLabel\n    " + String.join(",\n    ", forms));
  }

  private static List<String> codes(Map<String, String> row) {
    List<String> lines = new ArrayList<>();
    List<String> isic = values(row.get("isic4")).toList();
    if (!isic.isEmpty()) {
      lines.add(
          "skos:%sMatch %s"
              .formatted(
                  isic.size() > 1 ? several(row.get("isic_match")) : row.get("isic_match"),
                  isic.stream().map(SectorsTurtle::isicIri).collect(Collectors.joining(", "))));
    }
    Stream<String> own =
        CLAIMS_THE_CODE.contains(row.get("isic_match")) ? isic.stream() : Stream.of();
    List<String> notations =
        Stream.concat(
                own.map(code -> "\"" + code + "\"" + ISIC_TYPE),
                values(row.get("kbli2020")).map(code -> "\"" + code + "\"" + KBLI_TYPE))
            .toList();
    if (!notations.isEmpty()) {
      lines.add("skos:notation " + String.join(", ", notations));
    }
    return lines;
  }

  /** A sector that is exactly several categories together is wider than each of them. */
  private static String several(String match) {
    return match.equals("exact") ? "narrow" : match;
  }

  private static String category(Map<String, String> row) {
    return block(
        List.of(
            isicIri(row.get("code")) + " a skos:Concept",
            "skos:prefLabel " + quoted(row.get("title_en"), "en"),
            "skos:notation \"" + row.get("code") + "\"" + ISIC_TYPE,
            "skos:inScheme <" + Coop.ONTOLOGY + "/isic-rev4>",
            "rdfs:isDefinedBy <" + Coop.ONTOLOGY + "/sectors>"));
  }

  private static String isicIri(String code) {
    return "<" + Coop.ONTOLOGY + "/isic-rev4/" + code + ">";
  }

  private static String block(List<String> lines) {
    return String.join(" ;\n  ", lines) + " .\n";
  }

  private static Stream<String> values(String cell) {
    return Arrays.stream(cell.split("\\|")).filter(value -> !value.isEmpty());
  }

  private static String quoted(String text, String language) {
    if (text.contains("\"") || text.contains("\\")) {
      throw new IllegalArgumentException("quotation mark or backslash in a label: " + text);
    }
    return "\"" + text + "\"@" + language;
  }
}
