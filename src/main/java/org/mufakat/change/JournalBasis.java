package org.mufakat.change;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mufakat.store.LastChange;

/** What, beside articles, changed between two generations, by what the journal says of them. */
final class JournalBasis {

  private static final Map<String, Cause> DIGESTS =
      Map.of(
          "ontologyVersion", Cause.REFERENCE,
          "ontologyDigest", Cause.REFERENCE,
          "rulesDigest", Cause.RULES,
          "referenceDigest", Cause.REFERENCE,
          "mergingDigest", Cause.RULES,
          "judgementsDigest", Cause.JUDGEMENT,
          "linksDigest", Cause.JUDGEMENT,
          "data", Cause.REFERENCE);

  private JournalBasis() {}

  /** Empty where the journal does not know both generations. */
  static Optional<Set<Cause>> changed(List<String> journal, LastChange change) {
    Optional<JsonObject> after = basis(journal, change.after());
    return change
        .before()
        .flatMap(before -> basis(journal, before))
        .flatMap(before -> after.map(later -> changed(before, later)));
  }

  private static Optional<JsonObject> basis(List<String> journal, String generation) {
    return journal.stream()
        .map(line -> JsonParser.parseString(line).getAsJsonObject())
        .filter(line -> line.has("generation") && line.has("basis"))
        .filter(line -> line.get("generation").getAsString().equals(generation))
        .map(line -> line.getAsJsonObject("basis"))
        .reduce((first, last) -> last);
  }

  private static Set<Cause> changed(JsonObject before, JsonObject after) {
    Set<Cause> causes = EnumSet.noneOf(Cause.class);
    DIGESTS.forEach(
        (name, cause) -> {
          if (after.has(name) && !after.get(name).equals(before.get(name))) {
            causes.add(cause);
          }
        });
    return causes;
  }
}
