package org.mufakat.serve.reconcile;

import org.mufakat.reconcile.Entities;
import org.mufakat.reconcile.PropertySource;
import org.mufakat.serve.Snapshot;
import org.mufakat.serve.html.Language;

/**
 * What one answer is made from.
 *
 * @param language of labels
 */
record Reading(
    Snapshot snapshot, ReadyStore.Ready ready, PropertySource values, Ids ids, Language language) {

  Entities entities() {
    return ready.entities();
  }

  Descriptions descriptions() {
    return new Descriptions(ready, values, language);
  }
}
