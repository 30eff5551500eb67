package org.mufakat.cli;

import org.mufakat.load.LoadListener;

/** Shows how far a load has come. */
record LoadProgress(Progress progress) implements LoadListener {

  @Override
  public void read(long inputs) {
    progress.show(() -> "reading " + inputs);
  }

  @Override
  public void built(long articles, long of) {
    progress.show("building", articles, of);
  }

  @Override
  public void merging() {
    progress.show(() -> "bringing accounts of the same agreement together");
  }
}
