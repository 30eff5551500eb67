package org.mufakat.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
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
 * <p>Times are processor time of this thread: other programs on the machine do not count.
 */
public final class ExtractionBench {

  private static final int WARM_UP = 2_000;

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

  public Result run(int count, long seed) {
    CorpusGenerator corpus = new CorpusGenerator(seed);
    List<Article> articles = corpus.articles(count).map(GeneratedArticle::article).toList();
    List<byte[]> texts =
        articles.stream().map(article -> article.text().getBytes(StandardCharsets.UTF_8)).toList();
    long bytes = texts.stream().mapToLong(text -> text.length).sum();
    warmUp(articles, texts);
    long decoding = time(texts, text -> new String(text, StandardCharsets.UTF_8).length());
    long lookup = lookup(articles);
    long extraction = time(articles, article -> extractor.extract(article).countries().size());
    return new Result(
        count,
        bytes,
        new Pace(count, bytes, extraction),
        new Pace(count, bytes, decoding),
        new Pace(count, bytes, lookup));
  }

  private void warmUp(List<Article> articles, List<byte[]> texts) {
    int some = Math.min(WARM_UP, articles.size());
    time(texts.subList(0, some), text -> new String(text, StandardCharsets.UTF_8).length());
    lookup(articles.subList(0, some));
    time(articles.subList(0, some), article -> extractor.extract(article).countries().size());
  }

  private <T> long time(List<T> inputs, ToIntFunction<T> work) {
    long start = clock.getCurrentThreadCpuTime();
    for (T input : inputs) {
      used += work.applyAsInt(input);
    }
    return Math.max(1, clock.getCurrentThreadCpuTime() - start);
  }

  private long lookup(List<Article> articles) {
    long spent = 0;
    List<ReadText> one = new ArrayList<>(1);
    for (Article article : articles) {
      one.clear();
      one.add(textReader.read(article));
      spent += time(one, mentionReader::countNames);
    }
    return spent;
  }

  /** A number that depends on all that was done. */
  public long used() {
    return used;
  }
}
