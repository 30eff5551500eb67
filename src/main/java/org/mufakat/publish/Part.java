package org.mufakat.publish;

import java.util.List;
import java.util.Locale;
import org.mufakat.reference.ProjectFiles;

/**
 * A file that each release has: a row of {@code queries/published.tsv}.
 *
 * @param ending what stands behind the name of the release: {@code .nq.gz}
 * @param kind what makes it
 * @param source the format of a dump, or the name of a canned query
 * @param mediaType of what is in it, uncompressed
 * @param fileType its code in the table of file types of the European Union
 */
public record Part(
    String ending,
    Kind kind,
    String source,
    String mediaType,
    String fileType,
    String english,
    String indonesian) {

  /** What makes a part. */
  public enum Kind {
    DUMP,
    QUERY
  }

  private static final int COLUMNS = 7;

  /** In the order in which they are listed. */
  public static List<Part> all() {
    return ProjectFiles.read("queries/published.tsv")
        .lines()
        .filter(line -> !line.startsWith("#") && !line.isBlank())
        .map(Part::row)
        .toList();
  }

  private static Part row(String line) {
    String[] cells = line.split("\t", -1);
    if (cells.length != COLUMNS) {
      throw new IllegalStateException(
          "queries/published.tsv: " + COLUMNS + " columns are needed in: " + line);
    }
    Kind kind = Kind.valueOf(cells[1].toUpperCase(Locale.ROOT));
    return new Part(cells[0], kind, cells[2], cells[3], cells[4], cells[5], cells[6]);
  }

  /** Whether its file is compressed. */
  public boolean compressed() {
    return ending.endsWith(".gz");
  }

  String fileName(String release) {
    return "mufakat-" + release + ending;
  }
}
