package org.mufakat.load;

/** Hears how far a load has come. Called by one thread at a time. */
public interface LoadListener {

  /** Hears nothing. */
  LoadListener SILENT = new LoadListener() {};

  /** So many inputs have been read. */
  default void read(long inputs) {}

  /** So many of the articles that the store will hold have been worked on. */
  default void built(long articles, long of) {}

  /** All articles are being brought together. */
  default void merging() {}
}
