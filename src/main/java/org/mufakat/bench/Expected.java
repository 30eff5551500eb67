package org.mufakat.bench;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The facts that an article states by construction, in the form of the annotated cases. */
record Expected(Scene scene) {

  private static final Gson GSON = new GsonBuilder().serializeNulls().create();

  JsonObject facts(String id, String publisher, List<Map<String, Object>> quotes) {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("id", id);
    facts.put("lang", scene.indonesian() ? "id" : "en");
    facts.put("publisher", publisher);
    facts.put("published", scene.published().toString());
    facts.put("countries", countries());
    facts.put("institutions", institutions());
    facts.put("persons", persons());
    facts.put("agreements", scene.status().map(s -> List.of(agreement(s))).orElse(List.of()));
    facts.put("events", events());
    facts.put("quotes", quotes);
    facts.put("traps", List.of());
    return GSON.toJsonTree(facts).getAsJsonObject();
  }

  private List<String> countries() {
    return List.of(scene.a().code(), scene.b().code());
  }

  private List<Map<String, Object>> institutions() {
    List<Map<String, Object>> found = new ArrayList<>();
    if (body("A", scene.a()) != null) {
      found.add(institution(scene.a()));
    }
    if (body("B", scene.b()) != null) {
      found.add(institution(scene.b()));
    }
    return found;
  }

  private static Map<String, Object> institution(Side side) {
    return object(
        "name", side.body(),
        "aliases", side.acronym().map(List::of).orElse(List.of()),
        "country", side.code(),
        "type", side.type());
  }

  private List<Map<String, Object>> persons() {
    List<Map<String, Object>> found = new ArrayList<>();
    if (scene.tells("personA")) {
      String role = scene.tells("leadA") ? scene.lead() : scene.a().post();
      found.add(person(scene.a().person(), role, body("A", scene.a())));
    }
    if (scene.tells("personB")) {
      found.add(person(scene.b().person(), scene.b().post(), body("B", scene.b())));
    }
    if (scene.tells("witness")) {
      found.add(person(scene.witness(), scene.witnessPost(), null));
    }
    return found;
  }

  private static Map<String, Object> person(String name, String role, String institution) {
    return object("name", name, "role", role, "institution", institution);
  }

  /** A chief executive's post names the company; a minister's names no ministry. */
  private String body(String letter, Side side) {
    boolean byPost = !side.type().equals("government") && scene.tells("post" + letter);
    return byPost || scene.tells("body" + letter) ? side.body() : null;
  }

  private List<String> bodies() {
    return some(body("A", scene.a()), body("B", scene.b()));
  }

  private List<String> people() {
    return some(
        scene.tells("personA") ? scene.a().person() : null,
        scene.tells("personB") ? scene.b().person() : null);
  }

  private Map<String, Object> agreement(String status) {
    return object(
        "kind",
        scene.kind(),
        "label",
        scene.later() + " " + scene.a().country() + "-" + scene.b().country(),
        "countries",
        countries(),
        "institutions",
        bodies(),
        "signatories",
        signs() ? signatories() : List.of(),
        "signed",
        signed(),
        "place",
        scene.tells("city") ? scene.city() : null,
        "during",
        scene.tells("event") ? scene.eventName() : null,
        "sectors",
        sectors(),
        "duration",
        scene.tells("years") ? "P" + scene.years() + "Y" : null,
        "renewable",
        scene.tells("renew") ? true : null,
        "amount",
        scene.tells("amount") ? scene.amount().fact() : null,
        "status",
        status);
  }

  private boolean signs() {
    return scene.tells("day") && scene.status().isPresent();
  }

  private List<Map<String, Object>> signatories() {
    return List.of(
        object("name", scene.a().person(), "for", scene.a().body()),
        object("name", scene.b().person(), "for", scene.b().body()));
  }

  private String signed() {
    if (scene.tells("month")) {
      return new Days(true, scene.date(), scene.published(), 2).signedMonth().toString();
    }
    return scene.tells("day") ? scene.date().toString() : null;
  }

  private List<String> sectors() {
    return some(
        scene.tells("s1") ? scene.sectors().get(0) : null,
        scene.tells("s2") ? scene.sectors().get(1) : null,
        scene.tells("s3") ? scene.sectors().get(2) : null);
  }

  private List<Map<String, Object>> events() {
    List<Map<String, Object>> found = new ArrayList<>();
    if (signs()) {
      List<String> present = new ArrayList<>(people());
      present.addAll(some(scene.tells("witness") ? scene.witness() : null));
      found.add(event("signing", null, bodies(), present, List.of()));
    }
    if (scene.story().said("event", "").equals("meeting")) {
      found.add(event("meeting", null, bodies(), people(), sectors()));
    }
    if (scene.tells("event")) {
      boolean fair = scene.status().isEmpty();
      String kind = scene.event().get("kind");
      found.add(
          object(
              "kind",
              kind,
              "name",
              scene.eventName(),
              "countries",
              fair ? countries() : List.of(),
              "institutions",
              fair ? bodies() : List.of(),
              "persons",
              List.of(),
              "date",
              null,
              "place",
              null,
              "sectors",
              List.of()));
    }
    return found;
  }

  private Map<String, Object> event(
      String kind, String name, List<String> bodies, List<String> people, List<String> sectors) {
    return object(
        "kind", kind,
        "name", name,
        "countries", countries(),
        "institutions", bodies,
        "persons", people,
        "date", scene.date().toString(),
        "place", scene.tells("city") ? scene.city() : null,
        "sectors", sectors);
  }

  private static List<String> some(String... values) {
    return Arrays.stream(values).filter(Objects::nonNull).toList();
  }

  static Map<String, Object> object(Object... pairs) {
    Map<String, Object> object = new LinkedHashMap<>();
    for (int n = 0; n < pairs.length; n += 2) {
      object.put((String) pairs[n], pairs[n + 1]);
    }
    return object;
  }
}
