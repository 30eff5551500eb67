package org.mufakat.entity;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.mufakat.article.Article;
import org.mufakat.fact.ArticleFacts;
import org.mufakat.fact.SourceCitation;

/**
 * An article as a source: what is needed to tell who reported first and who only retold.
 *
 * @param published as stated by the input
 * @param told day by which the article's news was out: publication, else the latest report it
 *     retells
 * @param text digest of its text, the same for copies
 * @param headline normalised
 * @param retells outlets that it says it retells
 */
public record Source(
    String article,
    Optional<LocalDate> published,
    Optional<LocalDate> told,
    String text,
    Optional<Outlet> publisher,
    String headline,
    Set<Outlet> retells) {

  /** Fewer words than these may head another article by chance. */
  private static final int HEADLINE_WORDS = 3;

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

  /**
   * Whether more than so many days lie between the two publications; never where one is unknown.
   */
  boolean isBeforeByDays(Source later, int days) {
    return published.isPresent()
        && later.published.isPresent()
        && published.get().plusDays(days).isBefore(later.published.get());
  }

  static Source of(ArticleFacts facts) {
    return new Source(
        facts.article().key(),
        facts.article().published(),
        facts.article().published().or(() -> latestRetold(facts)),
        Digest.hex(facts.article().text()),
        facts.article().publisher().flatMap(Outlet::of),
        NormalisedName.of(headline(facts.article())),
        Set.copyOf(
            facts.sources().stream().flatMap(cited -> Outlet.of(cited.name()).stream()).toList()));
  }

  /** As stated, else the first line. */
  private static String headline(Article article) {
    return article.title().orElseGet(() -> article.text().lines().findFirst().orElse(""));
  }

  /** Whether it comes back to an article of its publisher: {@code Correction: <its headline>}. */
  boolean comesBackTo(Source earlier) {
    return publisher.isPresent()
        && publisher.equals(earlier.publisher)
        && headline.length() > earlier.headline.length()
        && NormalisedName.words(earlier.headline).size() >= HEADLINE_WORDS
        && NormalisedName.within(earlier.headline, headline);
  }

  private static Optional<LocalDate> latestRetold(ArticleFacts facts) {
    return facts.sources().stream()
        .map(SourceCitation::date)
        .flatMap(Optional::stream)
        .max(Comparator.naturalOrder());
  }
}
