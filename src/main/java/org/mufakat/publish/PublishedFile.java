package org.mufakat.publish;

import java.nio.file.Path;

/**
 * A file of a release.
 *
 * @param bytes as it is sent
 * @param sha256 of these bytes, hexadecimal
 */
public record PublishedFile(Path path, Part part, long bytes, String sha256) {

  public String name() {
    return path.getFileName().toString();
  }

  /** Its name where it stands for the newest of its kind: {@code mufakat.ttl}. */
  public String latestName() {
    return "mufakat" + part.ending();
  }
}
