package org.mufakat.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.LongStream;
import org.mufakat.article.Article;
import org.mufakat.fact.Extractor;
import org.mufakat.mention.MentionReader;
import org.mufakat.reference.Reference;
import org.mufakat.text.ReadText;
import org.mufakat.text.TextReader;

/**
 * Measures how many articles one core reads, next to what no reader can go below: decoding their
 * UTF-8, and looking every word up in the tables of names.
 *
 * <p>The three take turns, batch by batch of the same articles, first until the compiler has done
 * with all of them, then in a few rounds that are timed, of which the median counts. Times are
 * processor time of this thread: other programs on the machine do not count.
 */
public final class ExtractionBench {

  /** Rounds that are timed. */
  public static final int ROUNDS = 3;

  /** Extraction still gets faster over the first ten thousand articles or so. */
  private static final int WARM_UP = 10_000;

  /** So many articles are worked on between two looks at the clock. */
  private static final int BATCH = 100;

  private final ThreadMXBean clock = ManagementFactory.getThreadMXBean();
  private final Extractor extractor;
  private final TextReader textReader = new TextReader();
  private final MentionReader mentionReader;

  /** Keeps what is measured from being optimised away. */
  private long used;

  public ExtractionBench(Reference reference, Extractor extractor) {
    this.extractor = extractor;
    this.mentionReader = new MentionReader(reference);
  }

  /**
   * Speeds on one core.
   *
   * @param articles how many
   * @param bytes of their texts in UTF-8
   * @param extraction articles in, facts out
   * @param decoding UTF-8 decoding alone
   * @param lookup the walk over cut words that looks names up in the tables, alone
   */
  public record Result(int articles, long bytes, Pace extraction, Pace decoding, Pace lookup) {}

  /**
   * @param nanoseconds of processor time
   */
  public record Pace(int articles, long bytes, long nanoseconds) {

    public double articlesPerSecond() {
      return articles * 1e9 / nanoseconds;
    }

    public double megabytesPerSecond() {
      return bytes * 1e3 / nanoseconds;
    }

    /** How many times the time of another one this one took. */
    public double times(Pace other) {
      return (double) nanoseconds / other.nanoseconds;
    }
  }

  /** Nanoseconds that each of the three took for all articles. */
  private record Round(long extraction, long decoding, long lookup) {}

  public Result run(int count, long seed) {
    CorpusGenerator corpus = new CorpusGenerator(seed);
    List<Article> articles = corpus.articles(count).map(GeneratedArticle::article).toList();
    List<byte[]> texts =
        articles.stream().map(article -> article.text().getBytes(StandardCharsets.UTF_8)).toList();
    for (int warm = 0; warm < Math.min(WARM_UP, ROUNDS * count); warm += count) {
      round(articles, texts);
    }
    List<Round> rounds = new ArrayList<>();
    for (int i = 0; i < ROUNDS; i++) {
      rounds.add(round(articles, texts));
    }
    long bytes = texts.stream().mapToLong(text -> text.length).sum();
    return new Result(
        count,
        bytes,
        pace(count, bytes, rounds.stream().mapToLong(Round::extraction)),
        pace(count, bytes, rounds.stream().mapToLong(Round::decoding)),
        pace(count, bytes, rounds.stream().mapToLong(Round::lookup)));
  }

  private static Pace pace(int articles, long bytes, LongStream times) {
    return new Pace(articles, bytes, times.sorted().skip(ROUNDS / 2).findFirst().orElseThrow());
  }

  private Round round(List<Article> articles, List<byte[]> texts) {
    long extraction = 0;
    long decoding = 0;
    long lookup = 0;
    for (int from = 0; from < articles.size(); from += BATCH) {
      int to = Math.min(articles.size(), from + BATCH);
      List<Article> some = articles.subList(from, to);
      List<ReadText> cut = some.stream().map(textReader::read).toList();
      decoding +=
          time(texts.subList(from, to), text -> new String(text, StandardCharsets.UTF_8).length());
      lookup += time(cut, mentionReader::countNames);
      extraction += time(some, article -> extractor.extract(article).countries().size());
    }
    return new Round(Math.max(1, extraction), Math.max(1, decoding), Math.max(1, lookup));
  }

  private <T> long time(List<T> inputs, ToIntFunction<T> work) {
    long start = clock.getCurrentThreadCpuTime();
    for (T input : inputs) {
      used += work.applyAsInt(input);
    }
    return clock.getCurrentThreadCpuTime() - start;
  }

  /** A number that depends on all that was done. */
  public long used() {
    return used;
  }
}
