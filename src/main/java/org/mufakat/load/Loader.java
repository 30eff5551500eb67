package org.mufakat.load;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.mufakat.Exit;
import org.mufakat.Failure;
import org.mufakat.article.Reading;
import org.mufakat.fact.Extractor;
import org.mufakat.rdf.InvalidTermException;
import org.mufakat.rdf.Iris;
import org.mufakat.reference.Reference;
import org.mufakat.store.StoreWriter;

/**
 * Articles in, a store that answers out.
 *
 * <p>What the store holds afterwards is a function of its articles, the tables, the rules, the
 * ontology and the base IRI; not of the order or the number of loads, nor of clock, zone or locale.
 * An article that is refused leaves all others, and its own earlier state, untouched.
 */
public final class Loader {

  private final Extractor extractor;
  private final Reference reference;
  private final Optional<String> base;
  private final Clock clock;

  /**
   * @param base of all IRIs; empty takes that of the store, or {@link Iris#DEFAULT_BASE} for a new
   *     one
   * @param clock for the journal only
   */
  public Loader(Extractor extractor, Reference reference, Optional<String> base, Clock clock) {
    this.extractor = extractor;
    this.reference = reference;
    this.base = base;
    this.clock = clock;
  }

  /**
   * Adds articles, or puts them in place of earlier ones with the same key. Makes the store where
   * there is none.
   *
   * @throws Failure if the store is locked, unreadable, of another base, or read by other rules
   */
  public LoadReport load(Path store, Iterator<Reading> readings, LoadListener listener) {
    return run(store, readings, List.of(), Verb.LOAD, listener);
  }

  /** As {@link #load}, and reads all articles of the store again with the rules of today. */
  public LoadReport refresh(Path store, Iterator<Reading> readings, LoadListener listener) {
    return run(store, readings, List.of(), Verb.REFRESH, listener);
  }

  /**
   * Takes articles out, with all that only they said.
   *
   * @throws Failure also if one of the keys is not in the store; then nothing is removed
   */
  public LoadReport remove(Path store, Collection<String> keys, LoadListener listener) {
    return run(store, Collections.emptyIterator(), keys, Verb.REMOVE, listener);
  }

  private LoadReport run(
      Path root,
      Iterator<Reading> readings,
      Collection<String> removed,
      Verb verb,
      LoadListener listener) {
    base.ifPresent(Loader::check);
    try (StoreWriter store = StoreWriter.open(root, base, Iris.DEFAULT_BASE)) {
      return run(store, readings, removed, verb, listener);
    }
  }

  /**
   * Does it to a store that is open for writing.
   *
   * @param removed keys of articles that go
   */
  public LoadReport run(
      StoreWriter store,
      Iterator<Reading> readings,
      Collection<String> removed,
      Verb verb,
      LoadListener listener) {
    if (verb != Verb.REFRESH) {
      refuseOtherRules(store);
    }
    Intake intake = new Intake(store, listener);
    intake.takeAll(readings);
    Plan plan = new Plan(store.articles());
    removed.forEach(key -> remove(plan, key, store.root()));
    intake.articles().forEach(plan::add);
    Account account = new Account(intake, List.copyOf(removed));
    Update update = new Update(store, extractor, reference, listener);
    LoadReport report = update.run(plan, account, verb);
    store.forgetTexts();
    store.record(JournalLine.of(verb, clock.instant(), report, store.current(), update.basis()));
    return report;
  }

  private static void check(String base) {
    try {
      new Iris(base);
    } catch (InvalidTermException e) {
      throw new Failure(Exit.USAGE, e.getMessage(), "write a base such as " + Iris.DEFAULT_BASE, e);
    }
  }

  private static void remove(Plan plan, String key, Path root) {
    if (!plan.remove(key)) {
      throw new Failure(
          Exit.USAGE,
          "store " + root + " has no article with the key \"" + key + "\"",
          "`mufakat query articles` lists the keys");
    }
  }

  private void refuseOtherRules(StoreWriter store) {
    Optional<String> rules = store.manifest().map(manifest -> manifest.basis().rulesDigest());
    if (rules.isPresent() && !rules.get().equals(extractor.rulesDigest())) {
      throw new Failure(
          Exit.STORE,
          "the articles of store "
              + store.root()
              + " were read by other rules ("
              + shortened(rules.get())
              + ", now "
              + shortened(extractor.rulesDigest())
              + ")",
          "`mufakat load --refresh` reads them all again with the rules of today");
    }
  }

  private static String shortened(String digest) {
    return digest.substring(0, Math.min(12, digest.length()));
  }
}
