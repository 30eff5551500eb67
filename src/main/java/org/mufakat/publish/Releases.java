package org.mufakat.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What was published of a store, in its folder {@code dumps}: a folder each, named by the day.
 *
 * @param folder need not exist
 */
public record Releases(Path folder) {

  /** Newest first. */
  public List<Release> all() {
    List<Release> releases = new ArrayList<>();
    try {
      for (ReleaseName name : names()) {
        releases.add(Release.read(name, folder.resolve(name.toString())));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return releases;
  }

  /** Of those whose list of checksums is there. */
  private List<ReleaseName> names() throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .filter(entry -> Files.isRegularFile(entry.resolve(Release.CHECKSUMS)))
          .flatMap(entry -> ReleaseName.of(entry.getFileName().toString()).stream())
          .sorted(Comparator.reverseOrder())
          .toList();
    }
  }
}
