package org.mufakat.query;

import java.util.concurrent.Callable;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.Transactional;

/** Work inside a read transaction, or inside the one that this thread already has. */
final class ReadTransaction {

  private ReadTransaction() {}

  static <T> T call(Transactional store, Callable<T> work) throws Exception {
    if (store.isInTransaction()) {
      return work.call();
    }
    store.begin(TxnType.READ);
    try {
      return work.call();
    } finally {
      store.end();
    }
  }
}
