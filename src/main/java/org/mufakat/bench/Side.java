package org.mufakat.bench;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One side of a story: a country, a body of it and the person who speaks or signs for it.
 *
 * @param country the country's name in the language of the story
 * @param body the body's full name
 * @param acronym its short name, where it has one
 * @param type as in the annotated cases: {@code government}, {@code company}, {@code university}
 * @param post the person's post, written as it stands before the name
 * @param call what the person is called on later mention
 */
record Side(
    String code,
    String country,
    String demonym,
    String city,
    String body,
    Optional<String> acronym,
    String type,
    String post,
    String person,
    String call) {

  private static final List<Map<String, String>> NAMES = Tables.rows("names.tsv");
  private static final List<Map<String, String>> MINISTRIES = Tables.rows("ministries.tsv");
  private static final List<Map<String, String>> COMPANIES = Tables.rows("companies.tsv");
  private static final List<Map<String, String>> COINED = Tables.rows("coined.tsv");

  static Side draw(Draw draw, boolean indonesian, Map<String, String> country, String sides) {
    String name = country.get(indonesian ? "id" : "en");
    String culture = country.get("culture");
    Body body =
        switch (sides) {
          case "ministries" -> ministry(draw, indonesian, country);
          case "companies" -> company(draw, indonesian, culture);
          default -> university(draw, indonesian, culture);
        };
    Map<String, String> first = draw.row(NAMES, row -> row.get("culture").equals(culture));
    Map<String, String> second = draw.row(NAMES, row -> row.get("culture").equals(culture));
    boolean callFirst = first.get("short").equals("1");
    return new Side(
        country.get("code"),
        name,
        indonesian ? name : country.get("demonym"),
        country.get(indonesian ? "city_id" : "city_en"),
        body.name(),
        body.acronym(),
        body.type(),
        body.post(),
        first.get("first") + " " + second.get("second"),
        callFirst ? first.get("first") : second.get("second"));
  }

  /** Whether a reader could take the one side for the other. */
  boolean resembles(Side other) {
    return body.equals(other.body) || call.equals(other.call) || person.equals(other.person);
  }

  static String person(Draw draw, String culture) {
    return draw.row(NAMES, row -> row.get("culture").equals(culture)).get("first")
        + " "
        + draw.row(NAMES, row -> row.get("culture").equals(culture)).get("second");
  }

  private static Body ministry(Draw draw, boolean indonesian, Map<String, String> country) {
    Map<String, String> ministry = draw.from(MINISTRIES);
    if (!indonesian) {
      return new Body(
          "Ministry of " + ministry.get("en") + " of " + country.get("en"),
          Optional.empty(),
          "government",
          country.get("demonym") + " " + ministry.get("post_en"));
    }
    boolean own = country.get("code").equals("ID");
    String foreign = own ? "" : " " + country.get("id");
    return new Body(
        "Kementerian " + ministry.get("id") + foreign,
        own ? Optional.of(ministry.get("short")) : Optional.empty(),
        "government",
        ministry.get("post") + foreign);
  }

  private static Body company(Draw draw, boolean indonesian, String culture) {
    String name =
        draw.row(COMPANIES, row -> row.get("culture").equals(culture))
            .get("pattern")
            .replace("{1}", coined(draw))
            .replace("{2}", coined(draw));
    String post = indonesian ? "Direktur Utama " + name : name + " chief executive";
    return new Body(name, Optional.empty(), "company", post);
  }

  private static Body university(Draw draw, boolean indonesian, String culture) {
    boolean own = culture.equals("indonesia");
    String name = own ? "Universitas " + coined(draw) : coined(draw) + " University";
    String post = indonesian ? "Rektor " + name : name + " president";
    return new Body(name, Optional.empty(), "university", post);
  }

  static String coined(Draw draw) {
    return draw.from(COINED).get("word");
  }

  private record Body(String name, Optional<String> acronym, String type, String post) {}
}
