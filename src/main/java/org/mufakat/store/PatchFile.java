package org.mufakat.store;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.mufakat.rdf.Changes;
import org.mufakat.rdf.Delta;
import org.mufakat.rdf.RdfPatch;

/** What one write changed in a store, as a compressed RDF Patch in its journal. */
final class PatchFile {

  private static final int BUFFER = 1 << 16;

  private PatchFile() {}

  /** Tells changes. */
  interface Work {
    void tell(Changes changes) throws IOException;
  }

  /** Writes a file that is there whole, or not at all. */
  static void write(Path file, Work work) throws IOException {
    Path draft = file.resolveSibling(file.getFileName() + ".new");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(draft), BUFFER)) {
      RdfPatch patch = RdfPatch.begin(out);
      work.tell(patch);
      patch.end();
    }
    Disk.sync(draft);
    Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    Disk.sync(file.toAbsolutePath().getParent());
  }

  /**
   * @throws IOException if it is damaged
   */
  static Delta read(Path file) throws IOException {
    try (InputStream in =
        new BufferedInputStream(new GZIPInputStream(Files.newInputStream(file), BUFFER), BUFFER)) {
      return RdfPatch.read(in);
    } catch (RuntimeException e) {
      throw new IOException(file + " is damaged: " + e.getMessage(), e);
    }
  }
}
