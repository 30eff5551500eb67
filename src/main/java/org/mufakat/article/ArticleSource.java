package org.mufakat.article;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Reads articles from files, folders and standard input, one at a time.
 *
 * <p>Accounts for everything it meets: each file, each line of JSON Lines and each entry of a
 * folder gives exactly one {@link Reading}, a folder that is read its entries. Trouble with one
 * never hides another. Folders are read in the order of the bytes of their paths, places as they
 * are named. Memory is bounded by one article and the names in the folders that are open.
 */
public final class ArticleSource {

  /** Stands for JSON Lines on standard input. */
  public static final String STANDARD_INPUT = "-";

  private final Limits limits;

  public ArticleSource(Limits limits) {
    this.limits = limits;
  }

  /**
   * What the places hold, read as the stream is consumed. Sequential; close it when done early.
   *
   * @param places paths of files and folders as a person named them, or {@link #STANDARD_INPUT}
   * @param standardInput left open
   */
  public Stream<Reading> read(List<String> places, InputStream standardInput) {
    Readings readings = new Readings(places, standardInput, limits);
    int asTheyStand = Spliterator.ORDERED | Spliterator.NONNULL;
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(readings, asTheyStand), false)
        .onClose(readings::close);
  }

  /** What files and folders hold, as {@link #read(List, InputStream)}. */
  public Stream<Reading> read(Path... paths) {
    List<String> places = Stream.of(paths).map(Path::toString).toList();
    return read(places, InputStream.nullInputStream());
  }
}
