package org.mufakat.fact;

/** Tokens from one index to before another. */
record Stretch(int first, int end) {}
