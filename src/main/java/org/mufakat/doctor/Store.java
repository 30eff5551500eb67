package org.mufakat.doctor;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.mufakat.Failure;
import org.mufakat.load.handover.StoreHolder;
import org.mufakat.store.Manifest;
import org.mufakat.store.ReadableStore;
import org.mufakat.store.StoreInspection;

/**
 * The store: whether it can be opened, who writes it, what was left behind, which rules read it.
 */
final class Store {

  private final Path root;
  private final Supplier<String> rules;

  /**
   * @param rules the digest of those of today
   */
  Store(Path root, Supplier<String> rules) {
    this.root = root;
    this.rules = rules;
  }

  List<Diagnosis> all() {
    if (!Files.exists(root)) {
      return List.of(
          Diagnosis.note(
              "store", "there is none at " + root, "`mufakat load` makes one; --store names it"));
    }
    List<Diagnosis> found = new ArrayList<>();
    found.add(writer());
    try (ReadableStore open = ReadableStore.open(root)) {
      Manifest manifest = open.manifest();
      found.add(
          Diagnosis.ok(
              "store",
              "%s: %d articles, %d statements, %s, base %s"
                  .formatted(
                      root,
                      manifest.articles(),
                      manifest.quads(),
                      open.generation(),
                      open.base())));
      found.add(rules(manifest));
      strays().ifPresent(found::add);
    } catch (Failure e) {
      found.add(Diagnosis.bad("store", e.getMessage(), e.remedy()));
    }
    return found;
  }

  private Diagnosis writer() {
    Optional<String> owner = StoreInspection.writer(root);
    if (owner.isEmpty()) {
      return Diagnosis.ok("writer", "nobody writes the store");
    }
    String process = "process " + owner.get();
    Optional<StoreHolder> holder = StoreHolder.of(root);
    holder.ifPresent(StoreHolder::leave);
    return holder.isPresent()
        ? Diagnosis.ok("writer", process + " serves the store, and takes articles in")
        : Diagnosis.note(
            "writer", process + " writes the store", "wait until it has ended, or end it");
  }

  private Diagnosis rules(Manifest manifest) {
    return manifest.basis().rulesDigest().equals(rules.get())
        ? Diagnosis.ok("rules", "the store was read by the rules of this version")
        : Diagnosis.note(
            "rules",
            "the store was read by other rules; it answers, and takes no articles",
            "`mufakat load --refresh` reads all articles again");
  }

  private Optional<Diagnosis> strays() {
    List<String> left = StoreInspection.of(root).leftBehind();
    return left.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Diagnosis.note(
                "leftovers",
                "of a load that was stopped, or runs: " + String.join(", ", left),
                "none needed: the next load removes them"));
  }
}
