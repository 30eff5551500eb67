package org.mufakat.store;

import java.io.IOException;
import java.nio.file.Path;

/** A file of a generation that is not as it was when it was published. */
final class DamagedFileException extends IOException {

  private static final long serialVersionUID = 1;

  DamagedFileException(Path file) {
    super("the bytes of " + file + " are not those that were written");
  }
}
