package org.mufakat.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What happens in one article, drawn once, and which of it the text has told: a slot that a wording
 * uses is a fact that the article states.
 *
 * @param later what the instrument is called on later mention
 * @param event the occasion at which things happen, with its kind
 * @param told the slots filled so far
 */
record Scene(
    Draw draw,
    boolean indonesian,
    Story story,
    Side a,
    Side b,
    String kind,
    String first,
    String later,
    List<String> sectors,
    LocalDate date,
    LocalDate published,
    String city,
    Map<String, String> event,
    String eventName,
    String witness,
    int years,
    Money amount,
    Set<String> told) {

  private static final Pattern SLOT = Pattern.compile("\\{(\\w+)}");
  private static final List<Map<String, String>> COUNTRIES = Tables.rows("countries.tsv");
  private static final List<Map<String, String>> SECTORS = Tables.rows("sectors.tsv");
  private static final List<Map<String, String>> KINDS = Tables.rows("kinds.tsv");
  private static final List<Map<String, String>> OCCASIONS = Tables.rows("occasions.tsv");

  static Scene draw(Draw draw, boolean indonesian, Story story) {
    String lang = indonesian ? "id" : "en";
    String sides = story.said("sides", "ministries");
    boolean home = draw.chance(indonesian ? 70 : 35);
    Map<String, String> here = draw.row(COUNTRIES, row -> !home || row.get("code").equals("ID"));
    Map<String, String> there =
        draw.row(COUNTRIES, row -> !row.get("code").equals(here.get("code")));
    Side a = Side.draw(draw, indonesian, here, sides);
    Side b = Side.draw(draw, indonesian, there, sides);
    while (b.resembles(a)) {
      b = Side.draw(draw, indonesian, there, sides);
    }
    String[] kind = kind(draw, lang, story).split("\\|");
    List<String> sectors = sectors(draw, lang);
    LocalDate date = LocalDate.of(2019, 1, 1).plusDays(draw.between(0, 2500));
    LocalDate published = date.plusDays(draw.between(0, 3));
    boolean fair = story.said("event", "").equals("exhibition");
    Map<String, String> event =
        draw.row(OCCASIONS, row -> !fair || row.get("kind").equals("exhibition"));
    String eventName =
        event
            .get(lang)
            .replace("{w}", Side.coined(draw))
            .replace("{y}", String.valueOf(date.getYear()));
    return new Scene(
        draw,
        indonesian,
        story,
        a,
        b,
        kind[0],
        kind[1],
        kind[2],
        sectors,
        date,
        published,
        draw.chance(50) ? a.city() : b.city(),
        event,
        eventName,
        Side.person(draw, there.get("culture")),
        draw.between(2, 9),
        Money.draw(draw),
        new TreeSet<>());
  }

  private static String kind(Draw draw, String lang, Story story) {
    Map<String, String> row = draw.row(KINDS, r -> r.get("lang").equals(lang));
    return story.said("kind", row.get("kind") + "|" + row.get("first") + "|" + row.get("later"));
  }

  private static List<String> sectors(Draw draw, String lang) {
    int n = draw.between(0, SECTORS.size() - 3);
    return SECTORS.subList(n, n + 3).stream().map(row -> row.get(lang)).toList();
  }

  /** The wording with its slots filled. */
  String fill(String wording) {
    Matcher slot = SLOT.matcher(wording);
    StringBuilder text = new StringBuilder();
    while (slot.find()) {
      told.add(slot.group(1));
      slot.appendReplacement(text, Matcher.quoteReplacement(value(slot.group(1))));
    }
    return slot.appendTail(text).toString();
  }

  private String value(String slot) {
    return switch (slot) {
      case "A" -> a.country();
      case "B" -> b.country();
      case "a" -> a.demonym();
      case "b" -> b.demonym();
      case "bodyA" -> withAcronym(a);
      case "bodyB" -> withAcronym(b);
      case "postA" -> a.post();
      case "postB" -> b.post();
      case "leadA" -> lead();
      case "personA" -> a.person();
      case "personB" -> b.person();
      case "witness" -> witnessPost() + " " + witness;
      case "kind" -> first;
      case "Kind" -> capitalised(first);
      case "it" -> later;
      case "It" -> capitalised(later);
      case "s1" -> sectors.get(0);
      case "s2" -> sectors.get(1);
      case "s3" -> sectors.get(2);
      case "city" -> city;
      case "event" -> eventName;
      case "amount" -> amount.text(indonesian);
      case "n" -> String.valueOf(draw.between(110, 980));
      case "pct" -> String.valueOf(draw.between(3, 28));
      default -> dates().value(slot, draw);
    };
  }

  private Days dates() {
    return new Days(indonesian, date, published, years);
  }

  String lead() {
    return indonesian ? "Juru runding " + a.country() : a.demonym() + " chief negotiator";
  }

  String witnessPost() {
    return indonesian
        ? "Duta Besar " + b.country() + " untuk " + a.country()
        : b.demonym() + " ambassador";
  }

  private static String withAcronym(Side side) {
    return side.body() + side.acronym().map(acronym -> " (" + acronym + ")").orElse("");
  }

  static String capitalised(String text) {
    return text.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + text.substring(1);
  }

  boolean tells(String... slots) {
    return List.of(slots).stream().anyMatch(told::contains);
  }

  /** The status that the story promises; empty where nothing is agreed. */
  Optional<String> status() {
    return Optional.of(story.said("status", "")).filter(status -> !status.isEmpty());
  }
}
