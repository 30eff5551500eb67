package org.mufakat.figures;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.mufakat.quality.Coverage;
import org.mufakat.quality.StoreStatistics;
import org.mufakat.query.Answer;
import org.mufakat.query.CannedQueries;
import org.mufakat.query.QueryOptions;
import org.mufakat.query.QueryRunner;
import org.mufakat.query.Tally;
import org.mufakat.store.ReadableStore;

/**
 * A store at a glance.
 *
 * @param nodes of the merged view by class, as a prefixed name
 * @param kinds agreements by kind, most first
 * @param partners of Indonesia by number of agreements, most first
 */
public record Figures(
    Coverage coverage,
    SortedMap<String, Long> nodes,
    List<Tally> kinds,
    List<Tally> partners,
    Optional<LastWrite> lastWrite) {

  public Figures {
    kinds = List.copyOf(kinds);
    partners = List.copyOf(partners);
  }

  /**
   * Counts; costs about as much as reading every article's metadata.
   *
   * @param options language of labels, and limits
   */
  public static Figures of(ReadableStore store, QueryOptions options) throws IOException {
    return new Figures(
        store.inTransaction(() -> Coverage.of(store.dataset())),
        store.inTransaction(() -> StoreStatistics.mergedNodes(store.dataset())),
        Tally.of(ask("counts", store, options), "agreements", Map.of("of", "kind")),
        Tally.of(ask("partners", store, options), "agreements", Map.of()),
        LastWrite.in(store.journal()));
  }

  private static Answer ask(String query, ReadableStore store, QueryOptions options) {
    return new QueryRunner(store.dataset(), store.base())
        .run(CannedQueries.named(query), Map.of(), options);
  }
}
