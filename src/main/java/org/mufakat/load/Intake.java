package org.mufakat.load;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mufakat.article.Article;
import org.mufakat.article.Reading;
import org.mufakat.article.Skip;
import org.mufakat.store.StoreWriter;
import org.mufakat.store.StoredArticle;

/**
 * All inputs of one load: texts kept, keys told apart.
 *
 * <p>Of two articles with one key and different content neither is taken, so that the outcome does
 * not depend on which came first.
 */
final class Intake {

  private final StoreWriter store;
  private final LoadListener listener;
  private final Map<String, Arrived> arrived = new TreeMap<>();
  private final List<LoadReport.Refused> refused = new ArrayList<>();
  private final List<String> repeated = new ArrayList<>();
  private final Map<Skip, Integer> skipped = new EnumMap<>(Skip.class);

  /** One key of this load, with each place that has another content for it. */
  private static final class Arrived {
    final StoredArticle article;
    final List<String> places = new ArrayList<>();

    Arrived(StoredArticle article, String place) {
      this.article = article;
      this.places.add(place);
    }
  }

  Intake(StoreWriter store, LoadListener listener) {
    this.store = store;
    this.listener = listener;
  }

  void takeAll(Iterator<Reading> readings) {
    for (long inputs = 1; readings.hasNext(); inputs++) {
      take(readings.next());
      listener.read(inputs);
    }
    refuseContested();
  }

  private void take(Reading reading) {
    if (reading instanceof Reading.Read read) {
      take(read.article(), place(read));
    } else if (reading instanceof Reading.Refused no) {
      refused.add(new LoadReport.Refused(no.place(), no.message()));
    } else if (reading instanceof Reading.Skipped skip) {
      skipped.merge(skip.why(), 1, Integer::sum);
    }
  }

  private static String place(Reading.Read read) {
    return read.line().isPresent()
        ? read.place() + ", line " + read.line().getAsInt()
        : read.place();
  }

  private void take(Article article, String place) {
    Arrived before = arrived.get(sameKey(article.key()));
    if (before == null) {
      arrived.put(sameKey(article.key()), new Arrived(store.keep(article), place));
    } else if (before.article.checksum().equals(article.checksum())) {
      repeated.add(article.key());
    } else {
      before.places.add(place);
    }
  }

  /** Keys that become one IRI are one key. */
  static String sameKey(String key) {
    return Normalizer.normalize(key, Normalizer.Form.NFC);
  }

  private void refuseContested() {
    List<String> contested =
        arrived.entrySet().stream()
            .filter(entry -> entry.getValue().places.size() > 1)
            .map(Map.Entry::getKey)
            .toList();
    for (String key : contested) {
      List<String> places = arrived.remove(key).places;
      places.forEach(place -> refused.add(refusal(place, key, places)));
    }
  }

  private static LoadReport.Refused refusal(String place, String key, List<String> places) {
    List<String> others = places.stream().filter(other -> !other.equals(place)).toList();
    return new LoadReport.Refused(
        place,
        place
            + ": has the key \""
            + key
            + "\" like "
            + String.join(" and ", others)
            + ", with other content; give each an id of its own, or load one of them alone");
  }

  List<StoredArticle> articles() {
    return arrived.values().stream().map(one -> one.article).toList();
  }

  /** Whether this load brought the article. */
  boolean brought(StoredArticle article) {
    return arrived.containsKey(sameKey(article.key()));
  }

  /** Place of an article of this load. */
  String place(StoredArticle article) {
    Arrived one = arrived.get(sameKey(article.key()));
    return one == null ? article.key() : one.places.get(0);
  }

  List<LoadReport.Refused> refused() {
    return refused;
  }

  List<String> repeated() {
    return repeated;
  }

  Map<Skip, Integer> skipped() {
    return skipped;
  }
}
