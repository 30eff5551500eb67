package org.mufakat.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What was published at one time: a folder of files that never change, and their checksums. */
public record Release(ReleaseName name, List<PublishedFile> files) {

  /** As {@code sha256sum} writes and checks it. */
  public static final String CHECKSUMS = "SHA256SUMS";

  public Release {
    files = List.copyOf(files);
  }

  /** Reads a folder; a file that its list of checksums does not have is no part of it. */
  static Release read(ReleaseName name, Path folder) throws IOException {
    Map<String, String> sums = checksums(folder.resolve(CHECKSUMS));
    List<PublishedFile> files = new ArrayList<>();
    for (Part part : Part.all()) {
      Path file = folder.resolve(part.fileName(name.toString()));
      if (sums.containsKey(file.getFileName().toString()) && Files.isRegularFile(file)) {
        String sum = sums.get(file.getFileName().toString());
        files.add(new PublishedFile(file, part, Files.size(file), sum));
      }
    }
    return new Release(name, files);
  }

  private static Map<String, String> checksums(Path file) throws IOException {
    Map<String, String> sums = new TreeMap<>();
    for (String line : Files.readAllLines(file)) {
      String[] cells = line.split(" {2}", 2);
      if (cells.length == 2) {
        sums.put(cells[1], cells[0]);
      }
    }
    return sums;
  }

  /** The list of checksums as it is written. */
  public String sums() {
    StringBuilder lines = new StringBuilder();
    files.forEach(file -> lines.append(file.sha256() + "  " + file.name() + "\n"));
    return lines.toString();
  }

  /** Whether both hold the same, whatever they are called. */
  boolean holdsWhat(Release other) {
    return contents().equals(other.contents());
  }

  private Map<String, String> contents() {
    Map<String, String> contents = new TreeMap<>();
    files.forEach(file -> contents.put(file.part().ending(), file.sha256()));
    return contents;
  }
}
