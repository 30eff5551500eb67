package org.mufakat.load;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mufakat.entity.judged.Judgement;
import org.mufakat.entity.judged.Judgements;
import org.mufakat.fact.Extractor;
import org.mufakat.link.AcceptedLinks;
import org.mufakat.reference.Reference;
import org.mufakat.search.SearchIndex;
import org.mufakat.store.Generation;
import org.mufakat.store.Manifest;
import org.mufakat.store.StoreWriter;

/** From the current generation to one that holds what a plan says: by a change, or from nothing. */
final class Update {

  private final StoreWriter store;
  private final LoadListener listener;
  private final Background background;
  private final List<Judgement> judgements;
  private final Manifest.Basis basis;
  private final ToldCache cache;
  private final Workshop workshop;

  /**
   * @param data digests of the data that is to stand beside, by name
   */
  Update(
      StoreWriter store,
      Extractor extractor,
      Reference reference,
      Map<String, String> data,
      LoadListener listener) {
    this.store = store;
    this.listener = listener;
    this.background =
        Background.of(store.base(), reference, AcceptedLinks.read(store.links()), data);
    this.judgements = store.judgements();
    this.basis = background.basis(extractor.rulesDigest(), judgements);
    this.cache = ToldCache.of(basis);
    Judging judging = new Judging(new Judgements(judgements), background.naming());
    this.workshop = new Workshop(store, new Worker(extractor, judging));
  }

  /** By which articles are read. */
  Manifest.Basis basis() {
    return basis;
  }

  LoadReport run(Plan plan, Account account, Verb verb) {
    Optional<Manifest> before = store.manifest();
    boolean again = verb == Verb.REFRESH;
    if (!again && plan.changesNothing() && isBasis(before)) {
      plan.items().forEach(account::noteUntouched);
      return unchanged(account, before);
    }
    Optional<Map<String, Remembered>> known =
        again ? Optional.empty() : before.flatMap(manifest -> known(plan, manifest));
    return known.isPresent()
        ? change(plan, known.get(), account, before)
        : rebuild(plan, account, before, again);
  }

  private boolean isBasis(Optional<Manifest> manifest) {
    return manifest.map(Manifest::basis).equals(Optional.of(basis));
  }

  private static LoadReport unchanged(Account account, Optional<Manifest> before) {
    return account.report(
        before.map(Manifest::articles).orElse(0L), before.map(Manifest::quads).orElse(0L));
  }

  /** What articles that stay tell, if the current generation can be changed into the next. */
  private Optional<Map<String, Remembered>> known(Plan plan, Manifest before) {
    return before.basis().readsLike(basis)
            && before.basis().standsBesideLike(basis)
            && store.judgementsOfCurrent().isPresent()
        ? cache.read(store).filter(known -> Increment.fits(plan, known, before.growth()))
        : Optional.empty();
  }

  private JudgedArticles judgedOtherwise() {
    List<Judgement> earlier = store.judgementsOfCurrent().orElseThrow();
    return JudgedArticles.between(earlier, judgements, background.naming().iris());
  }

  private LoadReport change(
      Plan plan, Map<String, Remembered> known, Account account, Optional<Manifest> before) {
    Increment increment =
        Increment.of(plan, known, judgedOtherwise(), workshop, background, account, listener);
    if (!account.anyChange() && isBasis(before)) {
      return unchanged(account, before);
    }
    try (Generation generation = store.beginFromCurrent()) {
      generation.revise(increment.revision());
      return publish(generation, increment.told(), account);
    }
  }

  private LoadReport rebuild(Plan plan, Account account, Optional<Manifest> before, boolean again) {
    try (Generation generation = store.begin()) {
      List<Remembered> told =
          new Rebuild(workshop, background, account, listener).fill(generation, plan);
      return again || account.anyChange() || !isBasis(before)
          ? publish(generation, told, account)
          : unchanged(account, before);
    }
  }

  private LoadReport publish(Generation generation, Collection<Remembered> told, Account account) {
    cache.write(generation, told);
    generation.judged(judgements);
    SearchIndex.prepare(store, generation);
    store.publish(generation, basis);
    SearchIndex.forgetOthers(store);
    return account.report(told.size(), generation.size());
  }
}
