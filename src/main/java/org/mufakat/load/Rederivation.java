package org.mufakat.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mufakat.entity.Told;
import org.mufakat.entity.judged.Judgement;
import org.mufakat.entity.judged.Judgements;
import org.mufakat.fact.Extractor;
import org.mufakat.link.AcceptedLinks;
import org.mufakat.rdf.Delta;
import org.mufakat.rdf.Quads;
import org.mufakat.reference.Reference;
import org.mufakat.store.Damage;
import org.mufakat.store.Manifest;
import org.mufakat.store.ReadableStore;
import org.mufakat.store.StoredArticle;

/**
 * Makes everything that a store holds once more, from its texts and the tables, and compares: the
 * graph of each article, the reference data, and the merged view.
 */
public final class Rederivation {

  private static final int BATCH = 500;

  /** Of one graph so many differences are told. */
  private static final int SHOWN = 5;

  private final ReadableStore store;
  private final Extractor extractor;
  private final Background background;
  private final List<Judgement> judgements;
  private final Judging judging;
  private final List<Damage> found = new ArrayList<>();

  public Rederivation(ReadableStore store, Extractor extractor, Reference reference) {
    this.store = store;
    this.extractor = extractor;
    this.background =
        Background.of(
            store.base(),
            reference,
            AcceptedLinks.read(store.links()),
            store.manifest().basis().data());
    this.judgements = store.judgements();
    this.judging = new Judging(new Judgements(judgements), background.naming());
  }

  /**
   * Whether the store was made by the rules, tables, judgements and links of today, so that it can
   * be made again.
   */
  public boolean isPossible() {
    Manifest.Basis today = background.basis(extractor.rulesDigest(), judgements);
    Manifest.Basis then = store.manifest().basis();
    return then.readsLike(today) && then.mergesLike(today) && then.standsBesideLike(today);
  }

  /** What the store holds other than it should, by its texts. */
  public List<Damage> differences() {
    List<Told> told = new ArrayList<>();
    List<Quads> merged = new ArrayList<>();
    List<StoredArticle> articles = store.articles();
    Worker worker = new Worker(extractor, judging);
    for (int from = 0; from < articles.size(); from += BATCH) {
      articles.subList(from, Math.min(from + BATCH, articles.size())).parallelStream()
          .map(article -> new Made(article, worker.work(article, store.read(article))))
          .toList()
          .forEach(
              made -> {
                Optional<Worked> worked = compared(made);
                worked.ifPresent(one -> told.add(one.told()));
                worked.ifPresent(one -> merged.add(one.entry().merged()));
              });
    }
    merged.add(judging.merged(told));
    Quads shared = background.quads();
    compare(
        "merged view", Quads.all(Stream.concat(Stream.of(shared.ofMergedView()), merged.stream())));
    compare("reference data", shared.ofNamedGraphs());
    background
        .data()
        .forEach(
            (name, digest) ->
                compare("data " + name, background.dataGraph(name, store.readData(digest))));
    return found;
  }

  private record Made(StoredArticle article, Worker.Outcome outcome) {}

  private Optional<Worked> compared(Made made) {
    Optional<Worked> worked = made.outcome().worked();
    String place = "article \"" + made.article().key() + "\"";
    worked.ifPresentOrElse(
        one -> compare(place, one.entry().graph()),
        () -> found.add(new Damage(place, made.outcome().problem())));
    return worked;
  }

  private void compare(String place, Quads expected) {
    Delta difference = store.difference(expected);
    difference
        .lines()
        .limit(SHOWN)
        .forEach(line -> found.add(new Damage(place, "a rebuild would make it " + line)));
    long more = difference.removed().size() + difference.added().size() - SHOWN;
    if (more > 0) {
      found.add(new Damage(place, "and " + more + " more differences"));
    }
  }
}
