package org.mufakat.store;

/** Where a write stands; between any two a process may be killed. For tests of just that. */
enum Step {
  CREATED,
  TEXT_KEPT,
  GENERATION_BEGUN,
  STATEMENTS_WRITTEN,
  GENERATION_COMPLETE,
  PATCH_WRITTEN,
  SWITCHED,
  OLD_GENERATION_REMOVED,
  TEXTS_REMOVED
}
