package org.mufakat.load;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.mufakat.Exit;
import org.mufakat.Failure;
import org.mufakat.article.Reading;
import org.mufakat.entity.judged.Judgement;
import org.mufakat.fact.Extractor;
import org.mufakat.rdf.DataSet;
import org.mufakat.rdf.InvalidTermException;
import org.mufakat.rdf.Iris;
import org.mufakat.reference.Reference;
import org.mufakat.store.StoreWriter;

/**
 * Articles in, a store that answers out.
 *
 * <p>What the store holds afterwards is a function of its articles, the judgements of people, the
 * tables, the rules, the ontology and the base IRI; not of the order or the number of loads, nor of
 * clock, zone or locale. An article that is refused leaves all others, and its own earlier state,
 * untouched.
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
    return load(store, readings, Beside.UNCHANGED, listener);
  }

  /** As {@link #load}, with a change to the data that stands beside. */
  public LoadReport load(
      Path store, Iterator<Reading> readings, Beside beside, LoadListener listener) {
    return run(store, Request.adding(Verb.LOAD, readings, beside), listener);
  }

  /** As {@link #load}, and reads all articles of the store again with the rules of today. */
  public LoadReport refresh(Path store, Iterator<Reading> readings, LoadListener listener) {
    return refresh(store, readings, Beside.UNCHANGED, listener);
  }

  /** As {@link #refresh}, with a change to the data that stands beside. */
  public LoadReport refresh(
      Path store, Iterator<Reading> readings, Beside beside, LoadListener listener) {
    return run(store, Request.adding(Verb.REFRESH, readings, beside), listener);
  }

  /**
   * Takes articles out, with all that only they said.
   *
   * @throws Failure also if one of the keys is not in the store; then nothing is removed
   */
  public LoadReport remove(Path store, Collection<String> keys, LoadListener listener) {
    return remove(store, keys, Beside.UNCHANGED, listener);
  }

  /** As {@link #remove}, with a change to the data that stands beside. */
  public LoadReport remove(
      Path store, Collection<String> keys, Beside beside, LoadListener listener) {
    return run(store, Request.removing(keys, beside), listener);
  }

  /**
   * Changes what people decided, and with it the merged view.
   *
   * @param change from the rows that there are to those that are to be; it may refuse with a {@link
   *     Failure}, and then nothing is changed
   */
  public LoadReport judge(
      Path store, UnaryOperator<List<Judgement>> change, LoadListener listener) {
    return run(store, Request.judging(change), listener);
  }

  /**
   * What is asked of a store.
   *
   * @param readings articles to add
   * @param removed keys of articles to take out
   * @param judging from the judgements that there are to those that are to be
   */
  public record Request(
      Verb verb,
      Iterator<Reading> readings,
      Collection<String> removed,
      Beside beside,
      UnaryOperator<List<Judgement>> judging) {

    public static Request adding(Verb verb, Iterator<Reading> readings, Beside beside) {
      return new Request(verb, readings, List.of(), beside, UnaryOperator.identity());
    }

    public static Request removing(Collection<String> keys, Beside beside) {
      return new Request(
          Verb.REMOVE, Collections.emptyIterator(), keys, beside, UnaryOperator.identity());
    }

    public static Request judging(UnaryOperator<List<Judgement>> change) {
      return new Request(
          Verb.JUDGE, Collections.emptyIterator(), List.of(), Beside.UNCHANGED, change);
    }
  }

  private LoadReport run(Path root, Request request, LoadListener listener) {
    base.ifPresent(Loader::check);
    try (StoreWriter store = StoreWriter.open(root, base, Iris.DEFAULT_BASE)) {
      return run(store, request, listener);
    }
  }

  /** Does it to a store that is open for writing. */
  public LoadReport run(StoreWriter store, Request request, LoadListener listener) {
    Path root = store.root();
    if (request.verb() != Verb.REFRESH) {
      refuseOtherRules(store, root);
    }
    judge(store, request.judging());
    Map<String, String> data = data(store, request.beside(), root);
    Intake intake = new Intake(store, listener);
    intake.takeAll(request.readings());
    Plan plan = new Plan(store.articles());
    request.removed().forEach(key -> remove(plan, key, root));
    intake.articles().forEach(plan::add);
    Account account = new Account(intake, List.copyOf(request.removed()));
    Update update = new Update(store, extractor, reference, data, listener);
    LoadReport report = update.run(plan, account, request.verb());
    store.forgetTexts();
    store.record(
        JournalLine.of(request.verb(), clock.instant(), report, store.current(), update.basis()));
    return report;
  }

  private static void judge(StoreWriter store, UnaryOperator<List<Judgement>> change) {
    List<Judgement> rows = store.judgements();
    List<Judgement> changed = change.apply(rows);
    if (!changed.equals(rows)) {
      store.judge(changed);
    }
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

  /** Digests of the data that is to stand beside, by name. */
  private static Map<String, String> data(StoreWriter store, Beside beside, Path root) {
    Map<String, String> data = new TreeMap<>();
    store.manifest().ifPresent(manifest -> data.putAll(manifest.basis().data()));
    for (String name : beside.removed()) {
      if (data.remove(name) == null) {
        throw new Failure(
            Exit.USAGE,
            "store " + root + " has no data set with the name \"" + name + "\"",
            "it has " + (data.isEmpty() ? "none" : String.join(", ", data.keySet())));
      }
    }
    Iris iris = new Iris(store.base());
    beside
        .added()
        .forEach(
            (name, file) -> data.put(DataSet.name(name), store.keepData(DataSet.read(file, iris))));
    return data;
  }

  private void refuseOtherRules(StoreWriter store, Path root) {
    Optional<String> rules = store.manifest().map(manifest -> manifest.basis().rulesDigest());
    if (rules.isPresent() && !rules.get().equals(extractor.rulesDigest())) {
      throw new Failure(
          Exit.STORE,
          "the articles of store "
              + root
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
