package org.mufakat.score;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * Compares what was extracted from one article with its annotation, value by value. A fact that is
 * missed costs all its values.
 */
final class ArticleScore {

  private static final BiPredicate<JsonElement, JsonElement> EXACT = JsonElement::equals;

  private final JsonObject annotation;
  private final JsonObject extraction;
  private final SameBody bodies;
  private final Tally tally;

  ArticleScore(JsonObject annotation, JsonObject extraction, Tally tally) {
    this.annotation = annotation;
    this.extraction = extraction;
    this.bodies = new SameBody(annotation, extraction);
    this.tally = tally;
  }

  void score() {
    sets("countries", annotation, extraction, "countries", EXACT);
    add(
        "institutions",
        Json.each(annotation, "institutions", "name"),
        Json.each(extraction, "institutions", "name"),
        bodies::test);
    persons();
    agreements();
    events();
    quotations();
  }

  private void persons() {
    List<JsonElement> known = Json.list(annotation, "persons");
    List<JsonElement> found = Json.list(extraction, "persons");
    Pairing pairs = Pairing.first(known, found, on("name", Likeness::samePerson));
    tally.add("persons", pairs.pairs().size(), found.size(), known.size());
    for (Both both : both(pairs, known, found)) {
      value("person.role", both, "role", Likeness::close);
      value("person.institution", both, "institution", bodies::test);
    }
  }

  private void agreements() {
    List<JsonElement> known = Json.list(annotation, "agreements");
    List<JsonElement> found = Json.list(extraction, "agreements");
    Pairing pairs = Pairing.best(known, found, this::likeAgreements);
    tally.add("agreements", pairs.pairs().size(), found.size(), known.size());
    for (Both both : both(pairs, known, found)) {
      value("agreement.kind", both, "kind", EXACT);
      set("agreement.countries", both, "countries", EXACT);
      set("agreement.institutions", both, "institutions", bodies::test);
      add(
          "agreement.signatories",
          Json.each(both.known(), "signatories", "name"),
          Json.each(both.found(), "signatories", "name"),
          Likeness::samePerson);
      date("agreement.signed", both, "signed");
      value("agreement.place", both, "place", Likeness::close);
      value("agreement.during", both, "during", Likeness::close);
      set("agreement.sectors", both, "sectors", Likeness::close);
      value("agreement.duration", both, "duration", EXACT);
      value("agreement.renewable", both, "renewable", EXACT);
      value("agreement.amount", both, "amount", Likeness::close);
      value("agreement.status", both, "status", EXACT);
      add("agreement.whole", some(both.known()), some(both.found()), ArticleScore::sameRecord);
    }
  }

  private void events() {
    List<JsonElement> known = Json.list(annotation, "events");
    List<JsonElement> found = Json.list(extraction, "events");
    Pairing pairs = Pairing.best(known, found, this::likeEvents);
    tally.add("events", pairs.pairs().size(), found.size(), known.size());
    for (Both both : both(pairs, known, found)) {
      set("event.countries", both, "countries", EXACT);
      set("event.institutions", both, "institutions", bodies::test);
      set("event.persons", both, "persons", Likeness::samePerson);
      date("event.date", both, "date");
      value("event.place", both, "place", Likeness::close);
      set("event.sectors", both, "sectors", Likeness::close);
    }
  }

  private void quotations() {
    List<JsonElement> known = Json.list(annotation, "quotes");
    List<JsonElement> found = Json.list(extraction, "quotes");
    Pairing pairs = Pairing.first(known, found, Likeness::sameQuotation);
    tally.add("quotes", pairs.pairs().size(), found.size(), known.size());
    both(pairs, known, found)
        .forEach(both -> value("quote.speaker", both, "speaker", Likeness::samePerson));
  }

  /** A fact of the annotation and the one that answers to it; either may be without values. */
  private record Both(JsonObject known, JsonObject found) {}

  private static List<Both> both(
      Pairing pairing, List<JsonElement> known, List<JsonElement> found) {
    List<JsonElement> missed = new ArrayList<>(known);
    List<JsonElement> wrong = new ArrayList<>(found);
    List<Both> all = new ArrayList<>();
    for (Pairing.Pair pair : pairing.pairs()) {
      JsonElement a = known.get(pair.annotated());
      JsonElement e = found.get(pair.extracted());
      all.add(new Both(a.getAsJsonObject(), e.getAsJsonObject()));
      missed.removeIf(other -> other == a);
      wrong.removeIf(other -> other == e);
    }
    missed.forEach(a -> all.add(new Both(a.getAsJsonObject(), new JsonObject())));
    wrong.forEach(e -> all.add(new Both(new JsonObject(), e.getAsJsonObject())));
    return all;
  }

  private double likeAgreements(JsonElement a, JsonElement b) {
    JsonObject known = a.getAsJsonObject();
    JsonObject found = b.getAsJsonObject();
    Set<String> codes = Json.set(known, "countries");
    Set<String> others = Json.set(found, "countries");
    double countries = shareOf(codes, others);
    if (!codes.isEmpty() && !others.isEmpty() && countries == 0) {
      return 0;
    }
    double sectors = 0;
    for (JsonElement sector : Json.list(known, "sectors")) {
      for (JsonElement other : Json.list(found, "sectors")) {
        sectors += Likeness.close(sector, other) ? 1 : 0;
      }
    }
    return countries
        + 0.5 * count(Json.text(known, "kind").equals(Json.text(found, "kind")))
        + 0.3 * commonBodies(known, found)
        + 0.5 * sameDates(known, found, "signed")
        + 0.3 * sectors / 8;
  }

  private static double shareOf(Set<String> codes, Set<String> others) {
    Set<String> all = new HashSet<>(codes);
    all.addAll(others);
    Set<String> common = new HashSet<>(codes);
    common.retainAll(others);
    return all.isEmpty() ? 0.5 : (double) common.size() / all.size();
  }

  private double likeEvents(JsonElement a, JsonElement b) {
    JsonObject known = a.getAsJsonObject();
    JsonObject found = b.getAsJsonObject();
    boolean named = Likeness.close(Json.text(known, "name"), Json.text(found, "name"));
    if (!Json.text(known, "kind").equals(Json.text(found, "kind")) && !named) {
      return 0;
    }
    Set<String> common = Json.set(known, "countries");
    common.retainAll(Json.set(found, "countries"));
    return 0.1
        + common.size()
        + 0.5 * commonBodies(known, found)
        + count(named)
        + 0.5 * sameDates(known, found, "date");
  }

  private int commonBodies(JsonObject known, JsonObject found) {
    List<JsonElement> names = Json.list(known, "institutions");
    return Pairing.first(names, Json.list(found, "institutions"), bodies::test).pairs().size();
  }

  private static int sameDates(JsonObject known, JsonObject found, String key) {
    String date = Json.text(known, key);
    return count(!date.isEmpty() && date.equals(Json.text(found, key)));
  }

  private static int count(boolean holds) {
    return holds ? 1 : 0;
  }

  /** The record that an analyst would cite: kind, countries, status and date all right. */
  private static boolean sameRecord(JsonElement a, JsonElement b) {
    JsonObject known = a.getAsJsonObject();
    JsonObject found = b.getAsJsonObject();
    List<JsonElement> readings = Json.readings(known, "signed");
    List<JsonElement> signed = Json.value(found, "signed");
    boolean sameDate =
        readings.isEmpty()
            ? signed.isEmpty()
            : !signed.isEmpty() && Likeness.sameDate(readings.get(0), signed.get(0));
    return sameDate
        && Json.text(known, "kind").equals(Json.text(found, "kind"))
        && Json.set(known, "countries").equals(Json.set(found, "countries"))
        && Json.text(known, "status").equals(Json.text(found, "status"));
  }

  private static List<JsonElement> some(JsonObject fact) {
    return fact.size() == 0 ? List.of() : List.of(fact);
  }

  private static BiPredicate<JsonElement, JsonElement> on(
      String key, BiPredicate<JsonElement, JsonElement> same) {
    return (a, b) -> same.test(a.getAsJsonObject().get(key), b.getAsJsonObject().get(key));
  }

  private void value(
      String kind, Both both, String key, BiPredicate<JsonElement, JsonElement> same) {
    add(kind, Json.value(both.known(), key), Json.value(both.found(), key), same);
  }

  private void date(String kind, Both both, String key) {
    add(kind, Json.readings(both.known(), key), Json.value(both.found(), key), Likeness::sameDate);
  }

  private void set(String kind, Both both, String key, BiPredicate<JsonElement, JsonElement> same) {
    sets(kind, both.known(), both.found(), key, same);
  }

  private void sets(
      String kind,
      JsonObject known,
      JsonObject found,
      String key,
      BiPredicate<JsonElement, JsonElement> same) {
    add(kind, Json.list(known, key), Json.list(found, key), same);
  }

  private void add(
      String kind,
      List<JsonElement> known,
      List<JsonElement> found,
      BiPredicate<JsonElement, JsonElement> same) {
    int right = Pairing.first(known, found, same).pairs().size();
    tally.add(kind, right, found.size(), known.size());
  }
}
