package org.mufakat.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mufakat.rdf.Quads;
import org.mufakat.store.Generation;
import org.mufakat.store.Revision;
import org.mufakat.store.StoredArticle;

/**
 * What a load changes in the current generation: the articles that come, change or go, and what the
 * merged view says otherwise for it. Articles that stay are neither read nor written, unless people
 * judge their values otherwise.
 *
 * <p>All of it is in memory before a copy of the generation is begun.
 */
final class Increment {

  /** More at once are faster to build from nothing, and need no memory for their statements. */
  private static final int MOST_ARTICLES = 10_000;

  /** Rather than this many times the room that its statements need, a database is built anew. */
  private static final double MOST_GROWTH = 3;

  private final Background background;
  private final Judging judging;
  private final List<Generation.Entry> put = new ArrayList<>();
  private final List<StoredArticle> dropped;
  private final List<Remembered> told = new ArrayList<>();

  private Increment(Background background, Judging judging, List<StoredArticle> dropped) {
    this.background = background;
    this.judging = judging;
    this.dropped = dropped;
  }

  /**
   * Whether the articles that stay can stay untouched, and it is worth while.
   *
   * @param known what the articles of the current generation tell
   * @param growth of its database
   */
  static boolean fits(Plan plan, Map<String, Remembered> known, double growth) {
    long changes = plan.items().stream().filter(item -> !item.isAsBefore()).count();
    return growth < MOST_GROWTH
        && changes <= MOST_ARTICLES
        && changes <= plan.items().size() / 2
        && plan.items().stream()
            .flatMap(item -> item.before().stream())
            .allMatch(article -> isKnown(article, known));
  }

  private static boolean isKnown(StoredArticle article, Map<String, Remembered> known) {
    Remembered one = known.get(article.key());
    return one != null && one.checksum().equals(article.checksum());
  }

  /** Works on the articles that come and change. */
  static Increment of(
      Plan plan,
      Map<String, Remembered> known,
      JudgedArticles judgedOtherwise,
      Workshop workshop,
      Background background,
      Account account,
      LoadListener listener) {
    Increment increment = new Increment(background, workshop.worker().judging(), plan.dropped());
    List<Plan.Item> changed = new ArrayList<>();
    List<Plan.Item> judged = new ArrayList<>();
    for (Plan.Item item : plan.items()) {
      if (item.isAsBefore()) {
        account.noteUntouched(item);
        Remembered told = known.get(item.before().orElseThrow().key());
        increment.told.add(told);
        if (judgedOtherwise.contain(told.told())) {
          judged.add(item);
        }
      } else {
        changed.add(item);
      }
    }
    workshop
        .work(judged)
        .forEach(done -> done.kept().map(Worked::entry).ifPresent(increment.put::add));
    for (Workshop.Done done : workshop.work(changed)) {
      account.note(done);
      increment.add(done, known);
    }
    listener.built(changed.size(), changed.size());
    listener.merging();
    return increment;
  }

  private void add(Workshop.Done done, Map<String, Remembered> known) {
    Optional<Worked> worked = done.outcome().worked();
    worked.map(Worked::entry).ifPresent(put::add);
    worked
        .map(Worked::remembered)
        .or(() -> done.item().before().map(before -> known.get(before.key())))
        .ifPresent(told::add);
  }

  Revision revision() {
    Quads merged = judging.merged(Remembered.told(told));
    return new Revision(put, dropped, background.inMergedView().and(merged));
  }

  /** What all articles tell. */
  List<Remembered> told() {
    return told;
  }
}
