package org.mufakat.entity.match;

/** Whether two records are of one thing. */
public enum Verdict {
  SAME,
  UNSURE,
  DIFFERENT
}
