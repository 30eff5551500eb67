package org.mufakat.serve.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mufakat.serve.Served;

/**
 * How often the right thing comes first, and among the first three, for names as people write them.
 */
class ReconciliationQualityTest {

  private static final double FIRST = 0.90;
  private static final double AMONG_THREE = 0.97;

  @TempDir private static Path temp;

  @Test
  void misspeltAbbreviatedAndTranslatedNamesAreFound() {
    List<NamedStore.Row> rows = NamedStore.rows();
    assertEquals(60, rows.size());
    JsonObject batch = new JsonObject();
    rows.forEach(row -> batch.add("q" + batch.size(), row.json()));
    try (Served served = Served.of(NamedStore.in(temp.resolve("store")))) {
      String body = NamedStore.post(served, "queries", batch.toString()).body();
      JsonObject answer = JsonParser.parseString(body).getAsJsonObject();
      judge(rows, answer);
    }
  }

  private static void judge(List<NamedStore.Row> rows, JsonObject answer) {
    int first = 0;
    int amongThree = 0;
    List<String> missed = new ArrayList<>();
    List<String> wronglySafe = new ArrayList<>();
    for (int at = 0; at < rows.size(); at++) {
      NamedStore.Row row = rows.get(at);
      List<JsonObject> found = NamedStore.results(answer.getAsJsonObject("q" + at));
      List<String> ids = found.stream().map(one -> one.get("id").getAsString()).limit(3).toList();
      int rank = 0;
      while (rank < ids.size() && !row.isMeant(ids.get(rank))) {
        rank++;
      }
      first += rank == 0 && !ids.isEmpty() ? 1 : 0;
      amongThree += rank < ids.size() ? 1 : 0;
      if (rank > 0 || ids.isEmpty()) {
        missed.add(row.query() + " -> " + ids);
      }
      found.stream()
          .filter(one -> one.get("match").getAsBoolean())
          .filter(one -> !row.isMeant(one.get("id").getAsString()))
          .forEach(one -> wronglySafe.add(row.query() + " -> " + one));
    }
    String figures =
        "first %d, among three %d of %d; not first: %s"
            .formatted(first, amongThree, rows.size(), missed);
    assertTrue(first >= FIRST * rows.size(), figures);
    assertTrue(amongThree >= AMONG_THREE * rows.size(), figures);
    assertEquals(List.of(), wronglySafe, "matches that are none");
  }
}
