package org.mufakat.figures;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mufakat.quality.Coverage;
import org.mufakat.query.Answer;
import org.mufakat.query.CannedQueries;
import org.mufakat.query.QueryOptions;
import org.mufakat.query.QueryRunner;
import org.mufakat.query.Tally;
import org.mufakat.store.ReadableStore;

/**
 * A store at a glance.
 *
 * @param nodes of the merged view by the IRI of their class
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
        nodes(store, options),
        kinds(store, options),
        partners(store, options),
        LastWrite.in(store.journal()));
  }

  /**
   * The same with other labels.
   *
   * @param store from which these figures are
   */
  public Figures labelled(ReadableStore store, QueryOptions options) {
    return new Figures(coverage, nodes, kinds(store, options), partners(store, options), lastWrite);
  }

  private static SortedMap<String, Long> nodes(ReadableStore store, QueryOptions options) {
    SortedMap<String, Long> nodes = new TreeMap<>();
    Answer answer = asking(store).run(text("nodes.rq"), options);
    Tally.of(answer, "nodes", Map.of()).forEach(tally -> nodes.put(tally.iri(), tally.count()));
    return nodes;
  }

  private static List<Tally> kinds(ReadableStore store, QueryOptions options) {
    Answer answer = asking(store).run(CannedQueries.named("counts"), Map.of(), options);
    return Tally.of(answer, "agreements", Map.of("of", "kind"));
  }

  private static List<Tally> partners(ReadableStore store, QueryOptions options) {
    Answer answer = asking(store).run(CannedQueries.named("partners"), Map.of(), options);
    return Tally.of(answer, "agreements", Map.of());
  }

  private static QueryRunner asking(ReadableStore store) {
    return new QueryRunner(store.dataset(), store.base());
  }

  private static String text(String file) {
    try (InputStream in = Figures.class.getResourceAsStream(file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
