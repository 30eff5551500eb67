package org.mufakat.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.shared.JenaException;
import org.mufakat.Exit;
import org.mufakat.Failure;

/** Turns what disk and database report into what a person can act on. */
final class StoreFailures {

  private StoreFailures() {}

  /** Work on the files of a store. */
  interface Work<T> {
    T run() throws IOException;
  }

  /**
   * @throws Failure for whatever goes wrong with disk or database
   */
  static <T> T of(Path store, Work<T> work) {
    try {
      return work.run();
    } catch (AccessDeniedException e) {
      throw new Failure(
          Exit.STORE,
          "no permission for " + e.getFile() + " in store " + store,
          "mend its permissions; a store is opened for reading and writing, also to query it",
          e);
    } catch (DamagedFileException e) {
      throw new Failure(
          Exit.STORE,
          "store " + store + " is damaged: " + e.getMessage(),
          "`mufakat load --refresh` builds the database anew from the kept texts",
          e);
    } catch (IOException | UncheckedIOException e) {
      throw unusable(store, e);
    } catch (JenaException | RuntimeIOException e) {
      throw unusable(store, e);
    } catch (InternalError e) {
      throw outOfSpace(store, e);
    }
  }

  /** How Java says that a mapped file has no room on the disk, or that the disk fails. */
  private static Failure outOfSpace(Path store, InternalError e) {
    return new Failure(
        Exit.STORE,
        "store " + store + " cannot be used: No space left on device, or the device fails",
        "free space; the store is as it was before",
        e);
  }

  private static Failure unusable(Path store, Exception e) {
    return new Failure(
        Exit.STORE,
        "store " + store + " cannot be used: " + e.getMessage(),
        "free space if the disk is full; if files are damaged, load the articles into a new store",
        e);
  }
}
