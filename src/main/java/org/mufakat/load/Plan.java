package org.mufakat.load;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.mufakat.store.StoredArticle;

/** Which articles the store is to hold: those it has, and those that come, by key. */
final class Plan {

  /**
   * One article to be.
   *
   * @param before what the store has under the key
   */
  record Item(StoredArticle article, Optional<StoredArticle> before) {

    boolean isNew() {
      return before.isEmpty();
    }

    boolean isChanged() {
      return before.filter(old -> !old.checksum().equals(article.checksum())).isPresent();
    }

    boolean isAsBefore() {
      return !isNew() && !isChanged();
    }
  }

  private final Map<String, Item> items = new TreeMap<>();
  private final List<StoredArticle> dropped = new ArrayList<>();

  Plan(Collection<StoredArticle> present) {
    present.forEach(old -> items.put(keyOf(old), new Item(old, Optional.of(old))));
  }

  void add(StoredArticle article) {
    Optional<StoredArticle> before =
        Optional.ofNullable(items.get(keyOf(article))).flatMap(Item::before);
    items.put(keyOf(article), new Item(article, before));
  }

  /** Whether there was such an article. */
  boolean remove(String key) {
    Optional<Item> item = Optional.ofNullable(items.remove(Intake.sameKey(key)));
    item.flatMap(Item::before).ifPresent(dropped::add);
    return item.isPresent();
  }

  /** Articles of the store that go. */
  List<StoredArticle> dropped() {
    return List.copyOf(dropped);
  }

  /** Whether the store has just these articles. */
  boolean changesNothing() {
    return dropped.isEmpty() && items.values().stream().allMatch(Item::isAsBefore);
  }

  List<Item> items() {
    return new ArrayList<>(items.values());
  }

  private static String keyOf(StoredArticle article) {
    return Intake.sameKey(article.key());
  }
}
