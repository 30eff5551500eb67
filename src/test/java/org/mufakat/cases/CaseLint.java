package org.mufakat.cases;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mufakat.fact.AgreementKind;
import org.mufakat.fact.EventKind;
import org.mufakat.fact.InstitutionType;
import org.mufakat.fact.Status;

/**
 * Says what is wrong with an annotation: a missing key, a name that the article does not hold, an
 * unknown code. One case, one lint.
 */
public final class CaseLint {

  private static final Set<String> ARTICLE =
      Set.of(
          "id",
          "lang",
          "publisher",
          "published",
          "countries",
          "institutions",
          "persons",
          "agreements",
          "events",
          "quotes",
          "traps");
  private static final Set<String> AGREEMENT =
      Set.of(
          "kind",
          "label",
          "countries",
          "institutions",
          "signatories",
          "signed",
          "place",
          "during",
          "sectors",
          "duration",
          "renewable",
          "amount",
          "status");
  private static final Set<String> EVENT =
      Set.of("kind", "name", "countries", "institutions", "persons", "date", "place", "sectors");

  private static final Set<String> COUNTRIES = countries();
  private static final Set<String> KINDS = labels(AgreementKind.values(), AgreementKind::label);
  private static final Set<String> STATUSES = labels(Status.values(), Status::label);
  private static final Set<String> EVENTS = labels(EventKind.values(), EventKind::label);
  private static final Set<String> TYPES = labels(InstitutionType.values(), InstitutionType::label);

  private static final Pattern DAY = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");
  private static final Pattern RANGE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}/\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern DURATION = Pattern.compile("P\\d+[YMWD]");
  private static final Pattern AMOUNT =
      Pattern.compile("[A-Z]{3} \\d+(\\.\\d+)?( (thousand|million|billion|trillion))?");
  private static final Pattern NAME = Pattern.compile("(id|en)-(neg-)?[a-z0-9]+(-[a-z0-9]+)*");

  private final CaseFolder given;
  private final JsonObject facts;
  private final List<String> complaints = new ArrayList<>();
  private final Set<String> bodies = new HashSet<>();
  private final Set<String> people = new HashSet<>();
  private final Set<String> codes = new HashSet<>();

  private CaseLint(CaseFolder given) {
    this.given = given;
    this.facts = given.facts().getAsJsonObject();
  }

  /** Everything that is wrong with the case; empty where nothing is. */
  public static List<String> complaints(CaseFolder given) {
    CaseLint lint = new CaseLint(given);
    if (lint.keys("article", lint.facts, ARTICLE)) {
      lint.frame();
      lint.institutions();
      lint.persons();
      objects(lint.facts, "agreements").forEach(lint::agreement);
      objects(lint.facts, "events").forEach(lint::event);
      objects(lint.facts, "quotes").forEach(lint::quotation);
    }
    return lint.complaints;
  }

  private void frame() {
    expect(NAME.matcher(given.name()).matches(), "folder name " + given.name());
    expect(given.name().equals(text(facts, "id")), "id is not the folder's name");
    expect(given.name().startsWith(text(facts, "lang") + "-"), "lang is not the folder's");
    for (String key : List.of("publisher", "published")) {
      String stated =
          given.meta().filter(m -> m.has(key)).map(m -> m.get(key).getAsString()).orElse(null);
      expect(java.util.Objects.equals(stated, text(facts, key)), key + " differs from the meta");
    }
    given.meta().ifPresent(m -> keys("meta", m, m.keySet(), Set.of("publisher", "published")));
    strings(facts, "countries").forEach(this::country);
    codes.addAll(strings(facts, "countries"));
    boolean negative = given.name().contains("-neg-");
    expect(negative == objects(facts, "agreements").isEmpty(), "-neg- and agreements disagree");
    expect(given.why().strip().lines().count() == 1, "why.txt is not one line");
    expect(given.text().endsWith("\n"), "the article does not end with a line break");
  }

  private void institutions() {
    for (JsonObject body : objects(facts, "institutions")) {
      keys("institution", body, Set.of("name", "aliases", "country", "type"));
      names(body).forEach(n -> verbatim("institution", n));
      bodies.addAll(names(body));
      among("institution type", TYPES, text(body, "type"));
      if (text(body, "country") != null) {
        country(text(body, "country"));
      }
    }
  }

  private void persons() {
    for (JsonObject person : objects(facts, "persons")) {
      keys("person", person, Set.of("name", "role", "institution"));
      verbatim("person", text(person, "name"));
      verbatim("role", text(person, "role"));
      known("institution of a person", bodies, text(person, "institution"));
      people.add(text(person, "name"));
    }
  }

  private void agreement(JsonObject deal) {
    keys("agreement", deal, AGREEMENT, Set.of("signed_also"));
    among("agreement kind", KINDS, text(deal, "kind"));
    among("status", STATUSES, text(deal, "status"));
    expect(text(deal, "label") != null, "an agreement without a label");
    parts(deal);
    verbatim("during", text(deal, "during"));
    for (JsonObject signatory : objects(deal, "signatories")) {
      keys("signatory", signatory, Set.of("name", "for"));
      known("signatory", people, text(signatory, "name"));
    }
    dates(deal, "signed");
    shaped("duration", DURATION, text(deal, "duration"));
    shaped("amount", AMOUNT, text(deal, "amount"));
  }

  private void event(JsonObject event) {
    keys("event", event, EVENT, Set.of("date_also"));
    among("event kind", EVENTS, text(event, "kind"));
    verbatim("event name", text(event, "name"));
    parts(event);
    strings(event, "persons").forEach(p -> known("person of an event", people, p));
    dates(event, "date");
  }

  private void parts(JsonObject fact) {
    strings(fact, "countries").forEach(c -> known("country of a fact", codes, c));
    strings(fact, "institutions").forEach(i -> known("institution of a fact", bodies, i));
    strings(fact, "sectors").forEach(s -> verbatim("sector", s));
    verbatim("place", text(fact, "place"));
  }

  private void quotation(JsonObject quote) {
    keys("quotation", quote, Set.of("speaker", "starts"));
    String starts = text(quote, "starts");
    verbatim("quotation", starts);
    expect(starts.split(" ").length == 5, "a quotation's start has five words: " + starts);
    String speaker = text(quote, "speaker");
    expect(
        people.contains(speaker) || given.text().contains(speaker), "unknown speaker " + speaker);
  }

  private void dates(JsonObject fact, String key) {
    List<String> stated = new ArrayList<>(strings(fact, key + "_also"));
    if (text(fact, key) != null) {
      stated.add(text(fact, key));
    }
    for (String date : stated) {
      expect(DAY.matcher(date).matches() || RANGE.matcher(date).matches(), "date " + date);
    }
  }

  private void country(String code) {
    among("country", COUNTRIES, code);
  }

  private void verbatim(String what, String value) {
    expect(value == null || given.text().contains(value), what + " not in the article: " + value);
  }

  private void known(String what, Set<String> values, String value) {
    expect(value == null || values.contains(value), what + " not listed: " + value);
  }

  private void among(String what, Set<String> values, String value) {
    expect(values.contains(value), what + " " + value + " is none of " + values);
  }

  private void shaped(String what, Pattern shape, String value) {
    expect(value == null || shape.matcher(value).matches(), what + " " + value);
  }

  private boolean keys(String what, JsonObject object, Set<String> wanted) {
    return keys(what, object, wanted, Set.of());
  }

  private boolean keys(String what, JsonObject object, Set<String> wanted, Set<String> allowed) {
    Set<String> all = Stream.of(wanted, allowed).flatMap(Set::stream).collect(Collectors.toSet());
    boolean good = object.keySet().containsAll(wanted) && all.containsAll(object.keySet());
    return expect(good, what + " has the keys " + object.keySet() + " in place of " + wanted);
  }

  private boolean expect(boolean good, String complaint) {
    if (!good) {
      complaints.add(complaint);
    }
    return good;
  }

  private static Set<String> names(JsonObject body) {
    Set<String> names = new HashSet<>(strings(body, "aliases"));
    names.add(text(body, "name"));
    return names;
  }

  private static String text(JsonObject object, String key) {
    JsonElement value = object.get(key);
    return value == null || value.isJsonNull() ? null : value.getAsString();
  }

  private static List<String> strings(JsonObject object, String key) {
    return elements(object, key).map(JsonElement::getAsString).toList();
  }

  private static List<JsonObject> objects(JsonObject object, String key) {
    return elements(object, key).map(JsonElement::getAsJsonObject).toList();
  }

  private static Stream<JsonElement> elements(JsonObject object, String key) {
    JsonElement value = object.get(key);
    JsonArray array = value == null ? new JsonArray() : value.getAsJsonArray();
    return array.asList().stream();
  }

  private static <T> Set<String> labels(T[] values, java.util.function.Function<T, String> label) {
    return Arrays.stream(values).map(label).collect(Collectors.toUnmodifiableSet());
  }

  /** ISO 3166-1 and the user-assigned code of Kosovo. */
  private static Set<String> countries() {
    Set<String> codes = new HashSet<>(Set.of(Locale.getISOCountries()));
    codes.add("XK");
    return codes;
  }
}
