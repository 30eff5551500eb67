package org.mufakat.verify;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.mufakat.Exit;
import org.mufakat.Failure;
import org.mufakat.article.Article;
import org.mufakat.fact.Extractor;
import org.mufakat.load.Rederivation;
import org.mufakat.quality.DanglingCheck;
import org.mufakat.quality.QuotationCheck;
import org.mufakat.reference.Reference;
import org.mufakat.search.SearchIndex;
import org.mufakat.store.Damage;
import org.mufakat.store.ReadableStore;
import org.mufakat.store.StoreInspection;
import org.mufakat.store.StoredArticle;

/**
 * Looks at a whole store: at its files, its texts and its history; then at its database; then at
 * what that says, against the texts and against what would be made of them today. What builds on
 * something damaged is not looked at.
 */
public final class Verification {

  private static final String REBUILD =
      "`mufakat load --refresh` builds the database anew from the kept texts";
  private static final String REBUILD_OR_REPORT =
      "if `mufakat load --refresh` does not mend it, the program is at fault: please report it";
  private static final String RELOAD = "load the article again from where it came";
  private static final String REMOVE_INDEX =
      "remove that folder: the next search or load makes the index anew";
  private static final String RELOAD_DATA =
      "load its file again: `mufakat load --as-reference FILE --name NAME`";
  private static final String HISTORY =
      "only the history is affected: remove it, or leave it; the next loads keep theirs";

  /** A load that ends meanwhile makes it begin again. */
  private static final int TRIES = 3;

  private final Path root;
  private final Extractor extractor;
  private final Reference reference;
  private final VerifyListener listener;
  private final List<Finding> findings = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();
  private final List<String> counts = new ArrayList<>();

  private Verification(
      Path root, Extractor extractor, Reference reference, VerifyListener listener) {
    this.root = root;
    this.extractor = extractor;
    this.reference = reference;
    this.listener = listener;
  }

  /**
   * @param notes what a person should know, which is no fault
   * @param counts what was looked at, in words
   */
  public record Outcome(List<Finding> findings, List<String> notes, List<String> counts) {

    public Outcome {
      findings = List.copyOf(findings);
      notes = List.copyOf(notes);
      counts = List.copyOf(counts);
    }

    /** The worst of all findings. */
    public Exit exit() {
      if (findings.isEmpty()) {
        return Exit.OK;
      }
      return findings.stream().anyMatch(finding -> finding.exit() == Exit.STORE)
          ? Exit.STORE
          : Exit.VIOLATIONS;
    }
  }

  /**
   * @throws Failure if there is no store, or nothing in it can be read
   */
  public static Outcome of(
      Path root, Extractor extractor, Reference reference, VerifyListener listener)
      throws IOException {
    for (int i = 0; i < TRIES; i++) {
      Verification verification = new Verification(root, extractor, reference, listener);
      if (verification.undisturbed()) {
        return new Outcome(verification.findings, verification.notes, verification.counts);
      }
    }
    throw new Failure(
        Exit.STORE,
        "store " + root + " changes all the time while it is looked at",
        "verify it when nobody loads");
  }

  /** Looks at everything; false if a load put another generation in place meanwhile. */
  private boolean undisturbed() throws IOException {
    StoreInspection inspection = StoreInspection.of(root);
    try {
      run(inspection);
    } catch (Failure e) {
      if (inspection.isCurrent()) {
        throw e;
      }
    }
    return inspection.isCurrent();
  }

  private void run(StoreInspection inspection) throws IOException {
    listener.looking("files");
    List<Damage> files = inspection.files();
    files.forEach(file -> findings.add(Finding.damage(file, remedy(file))));
    if (files.stream().anyMatch(Verification::isList)) {
      notes.add("nothing else was looked at: the list of articles is damaged");
      return;
    }
    listener.looking("texts");
    Set<String> unreadable = new HashSet<>(damaged(inspection.texts(), RELOAD));
    unreadable.addAll(damaged(inspection.data(), RELOAD_DATA));
    damaged(inspection.journal(), HISTORY);
    inspection
        .leftBehind()
        .forEach(
            stray ->
                notes.add(
                    "left behind by a load that was stopped: "
                        + stray
                        + "; the next load removes it"));
    if (files.isEmpty()) {
      try (ReadableStore store = ReadableStore.open(root)) {
        database(store, unreadable);
      }
    } else {
      notes.add("the database was not looked into: its files are damaged");
    }
  }

  private static boolean isList(Damage file) {
    return file.place().endsWith("/articles.jsonl");
  }

  private static String remedy(Damage file) {
    return isList(file) ? "load the articles into a new store" : REBUILD;
  }

  /** The places. */
  private Set<String> damaged(List<Damage> found, String remedy) {
    found.forEach(damage -> findings.add(Finding.damage(damage, remedy)));
    return found.stream().map(Damage::place).collect(Collectors.toSet());
  }

  private void database(ReadableStore store, Set<String> unreadable) throws IOException {
    listener.looking("database");
    counts.add(store.manifest().articles() + " articles");
    counts.add(store.manifest().quads() + " statements");
    damaged(store.databaseDamage(), REBUILD);
    guarded("quotations", () -> quotations(store, unreadable));
    guarded("references", () -> dangling(store));
    guarded("index of words", () -> words(store));
    if (!unreadable.isEmpty()) {
      notes.add("the store was not compared with a rebuild: texts or data are damaged");
    } else {
      guarded("rebuild", () -> rebuild(store));
    }
  }

  private interface Look {
    void run() throws IOException;
  }

  /** A database that is damaged can fail in any way. */
  private void guarded(String what, Look look) throws IOException {
    listener.looking(what);
    try {
      look.run();
    } catch (RuntimeException e) {
      findings.add(
          Finding.damage(new Damage(what, "cannot be looked at: " + e.getMessage()), REBUILD));
    }
  }

  private void quotations(ReadableStore store, Set<String> unreadable) throws IOException {
    QuotationCheck check = new QuotationCheck(store.dataset(), store.base());
    for (StoredArticle article : store.articles()) {
      if (!unreadable.contains(StoreInspection.place(article))) {
        Article words = store.read(article);
        store.inTransaction(
            () -> {
              check.check(words);
              return null;
            });
      }
    }
    counts.add(check.quotations() + " quotations");
    check.found().forEach(damage -> findings.add(Finding.violation(damage, REBUILD)));
  }

  private void words(ReadableStore store) throws IOException {
    SearchIndex.damage(store)
        .ifPresent(damage -> findings.add(Finding.damage(damage, REMOVE_INDEX)));
  }

  private void dangling(ReadableStore store) throws IOException {
    store
        .inTransaction(() -> DanglingCheck.of(store.dataset(), store.base()))
        .forEach(damage -> findings.add(Finding.violation(damage, REBUILD_OR_REPORT)));
  }

  private void rebuild(ReadableStore store) {
    Rederivation again = new Rederivation(store, extractor, reference);
    if (again.isPossible()) {
      counts.add("as a rebuild would make it");
      again.differences().forEach(damage -> findings.add(Finding.violation(damage, REBUILD)));
    } else {
      notes.add(
          "the store was not compared with a rebuild: other rules, tables, judgements or links"
              + " made it; `mufakat load --refresh` reads all articles with those of today");
    }
  }
}
