package org.mufakat.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mufakat.article.Article;
import org.mufakat.article.Metadata;

/**
 * Makes news articles of about 2.5 KB, six in ten Indonesian and the rest English, a fifth of them
 * without any agreement, each with its expected facts.
 *
 * <p>Same seed, same articles: number n is the same however many are asked for, on any machine. Any
 * two numbers give different texts.
 */
public final class CorpusGenerator {

  private static final int LENGTH = 2_300;
  private static final List<Story> INDONESIAN = Story.read("id.stories");
  private static final List<Story> ENGLISH = Story.read("en.stories");
  private static final List<Map<String, String>> PUBLISHERS = Tables.rows("publishers.tsv");

  private final long seed;

  public CorpusGenerator(long seed) {
    this.seed = seed;
  }

  /** The first articles of the corpus, in order. */
  public Stream<GeneratedArticle> articles(int count) {
    return IntStream.range(0, count).mapToObj(this::article);
  }

  /** One article of the corpus. */
  public GeneratedArticle article(int number) {
    Draw draw = Draw.of(seed, number);
    boolean indonesian = number % 5 < 3;
    List<Story> stories = indonesian ? INDONESIAN : ENGLISH;
    Story common = stories.get(stories.size() - 1);
    Story story = draw.from(stories.subList(0, stories.size() - 1));
    Scene scene = Scene.draw(draw, indonesian, story);
    Writing writing = new Writing(scene, common, new ArrayList<>(), new ArrayList<>());
    String text = writing.write(LENGTH);
    String publisher = publisher(draw, indonesian);
    String key = key(indonesian, scene.status().isEmpty(), number);
    return new GeneratedArticle(
        Article.of(key, text, metadata(publisher, scene)),
        new Expected(scene).facts(key, publisher, writing.quotes()));
  }

  private static String key(boolean indonesian, boolean negative, int number) {
    return (indonesian ? "id-" : "en-") + (negative ? "neg-" : "") + "gen-" + number;
  }

  private static String publisher(Draw draw, boolean indonesian) {
    String lang = indonesian ? "id" : "en";
    return draw.row(PUBLISHERS, row -> row.get("lang").equals(lang)).get("name");
  }

  private static Metadata metadata(String publisher, Scene scene) {
    return new Metadata(
        Optional.empty(),
        Optional.empty(),
        Optional.of(publisher),
        Optional.of(scene.published()),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
