package org.mufakat.score;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Knows the names of the bodies of one article, annotated and extracted. */
final class SameBody {

  private static final double ALIKE = 0.67;

  private final List<Set<String>> annotated = new ArrayList<>();
  private final Map<String, Set<String>> extracted = new HashMap<>();

  SameBody(JsonObject annotation, JsonObject extraction) {
    Json.list(annotation, "institutions").forEach(body -> annotated.add(names(body)));
    for (JsonElement body : Json.list(extraction, "institutions")) {
      Set<String> names = names(body);
      names.forEach(name -> extracted.put(name, names));
    }
  }

  private static Set<String> names(JsonElement body) {
    Set<String> names = new HashSet<>();
    names.add(Likeness.folded(Json.text(body.getAsJsonObject(), "name")));
    Json.list(body.getAsJsonObject(), "aliases")
        .forEach(alias -> names.add(Likeness.folded(alias.getAsString())));
    names.remove("");
    return names;
  }

  boolean test(JsonElement a, JsonElement b) {
    Set<String> left = spellings(a.getAsString());
    Set<String> right = spellings(b.getAsString());
    return left.stream()
        .anyMatch(
            x ->
                right.contains(x) || right.stream().anyMatch(y -> Likeness.overlap(x, y) >= ALIKE));
  }

  private Set<String> spellings(String name) {
    Set<String> spellings = new HashSet<>(Set.of(Likeness.folded(name)));
    for (Set<String> body : annotated) {
      if (body.stream().anyMatch(spellings::contains)) {
        spellings.addAll(body);
      }
    }
    List.copyOf(spellings)
        .forEach(known -> spellings.addAll(extracted.getOrDefault(known, Set.of())));
    spellings.remove("");
    return spellings;
  }
}
