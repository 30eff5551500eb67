package org.mufakat.load;

import org.mufakat.entity.Told;
import org.mufakat.fact.ArticleFacts;
import org.mufakat.store.Generation;

/** One article after all stages but the last: ready to be stored and to be brought together. */
record Worked(Generation.Entry entry, Told told, ArticleFacts facts) {

  Remembered remembered() {
    return new Remembered(entry.article().key(), entry.article().checksum(), told);
  }
}
