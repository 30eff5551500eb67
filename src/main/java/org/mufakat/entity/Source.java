package org.mufakat.entity;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.mufakat.fact.ArticleFacts;
import org.mufakat.fact.SourceCitation;

/**
 * An article as a source: what is needed to tell who reported first and who only retold.
 *
 * @param published as stated by the input
 * @param told day by which the article's news was out: publication, else the latest report it
 *     retells
 * @param text digest of its text, the same for copies
 * @param retells outlets that it says it retells
 */
public record Source(
    String article,
    Optional<LocalDate> published,
    Optional<LocalDate> told,
    String text,
    Optional<Outlet> publisher,
    Set<Outlet> retells) {

  /** Earliest published first, unknown days last; ties by article key. */
  static final Comparator<Source> EARLIEST_FIRST =
      Comparator.comparing((Source source) -> source.published().orElse(LocalDate.MAX))
          .thenComparing(Source::article);

  /** Whether the publisher of both had this out first. */
  boolean isEarlierOfSamePublisher(Source later) {
    return publisher.isPresent()
        && publisher.equals(later.publisher)
        && published.isPresent()
        && later.published.isPresent()
        && published.get().isBefore(later.published.get());
  }

  static Source of(ArticleFacts facts) {
    return new Source(
        facts.article().key(),
        facts.article().published(),
        facts.article().published().or(() -> latestRetold(facts)),
        Digest.hex(facts.article().text()),
        facts.article().publisher().flatMap(Outlet::of),
        Set.copyOf(
            facts.sources().stream().flatMap(cited -> Outlet.of(cited.name()).stream()).toList()));
  }

  private static Optional<LocalDate> latestRetold(ArticleFacts facts) {
    return facts.sources().stream()
        .map(SourceCitation::date)
        .flatMap(Optional::stream)
        .max(Comparator.naturalOrder());
  }
}
