package org.mufakat.verify;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.mufakat.article.Article;
import org.mufakat.entity.SmallTables;
import org.mufakat.fact.Extractor;
import org.mufakat.load.LoadListener;
import org.mufakat.load.Loader;
import org.mufakat.load.RandomStories;
import org.mufakat.load.Story;

/**
 * A sequence of loads without end, the same in every process: articles come, change and go, and now
 * and then all are read again. As a program it runs on until it is killed, and says the number of
 * each step when it is done.
 */
final class EndlessLoads {

  private static final int KEYS = 14;
  private static final int FIRST = 8;

  private final RandomStories stories;
  private final Random random;
  private final Map<String, Article> present = new TreeMap<>();

  EndlessLoads(long seed) {
    stories = new RandomStories(seed, 24);
    random = new Random(seed);
  }

  Extractor extractor() {
    return stories.extractor("rules");
  }

  Loader loader() {
    return new Loader(extractor(), SmallTables.reference(), Optional.empty(), Clock.systemUTC());
  }

  /** One load of the sequence. */
  interface Step {
    void on(Path store);
  }

  /** The next step, which {@link #present} then knows. */
  Step next() {
    int what = random.nextInt(6);
    if (present.isEmpty()) {
      return coming(FIRST);
    }
    if (what == 0) {
      return store -> loader().refresh(store, Story.readings(), LoadListener.SILENT);
    }
    if (what == 1 && present.size() > FIRST) {
      String key = List.copyOf(present.keySet()).get(random.nextInt(present.size()));
      present.remove(key);
      return store -> loader().remove(store, List.of(key), LoadListener.SILENT);
    }
    return coming(1);
  }

  private Step coming(int count) {
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int number = count == 1 ? random.nextInt(KEYS) : i;
      articles.add(stories.article("berita-" + number));
    }
    articles.forEach(article -> present.put(article.key(), article));
    return store ->
        loader().load(store, Story.readings(articles.toArray(Article[]::new)), LoadListener.SILENT);
  }

  /** Key and checksum of each article that the store has after the last step. */
  Map<String, String> present() {
    Map<String, String> checksums = new TreeMap<>();
    present.forEach((key, article) -> checksums.put(key, article.checksum()));
    return checksums;
  }

  /**
   * @param arguments the store, the seed, and how many steps are done already
   */
  public static void main(String[] arguments) {
    EndlessLoads loads = new EndlessLoads(Long.parseLong(arguments[1]));
    int done = Integer.parseInt(arguments[2]);
    for (int step = 0; ; step++) {
      Step next = loads.next();
      if (step >= done) {
        next.on(Path.of(arguments[0]));
        System.out.println(step + 1);
      }
    }
  }
}
