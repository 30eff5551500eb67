package org.mufakat.article;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/** The readings of a list of places, in order, each made when it is asked for. */
final class Readings implements Iterator<Reading>, AutoCloseable {

  private static final String STANDARD_INPUT = "standard input";

  private final Iterator<String> places;
  private final InputStream standardInput;
  private final Limits limits;
  private final TextFiles textFiles;
  private Optional<FolderWalk> folder = Optional.empty();
  private Optional<JsonLines> lines = Optional.empty();
  private Optional<Reading> next = Optional.empty();

  Readings(List<String> places, InputStream standardInput, Limits limits) {
    this.places = places.iterator();
    this.standardInput = standardInput;
    this.limits = limits;
    this.textFiles = new TextFiles(limits);
  }

  @Override
  public boolean hasNext() {
    while (next.isEmpty() && canAdvance()) {
      next = advance();
    }
    return next.isPresent();
  }

  @Override
  public Reading next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    Reading reading = next.orElseThrow();
    next = Optional.empty();
    return reading;
  }

  @Override
  public void close() {
    try {
      if (lines.isPresent()) {
        lines.get().close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean canAdvance() {
    return lines.isPresent() || folder.isPresent() || places.hasNext();
  }

  /** One step; empty where it gave no reading, but opened or closed something. */
  private Optional<Reading> advance() {
    if (lines.isPresent()) {
      return nextLine(lines.get());
    }
    if (folder.isPresent()) {
      return nextEntry(folder.get());
    }
    return open(places.next());
  }

  private Optional<Reading> nextLine(JsonLines open) {
    if (open.hasNext()) {
      return Optional.of(open.next());
    }
    close();
    lines = Optional.empty();
    return Optional.empty();
  }

  private Optional<Reading> nextEntry(FolderWalk walk) {
    if (!walk.hasNext()) {
      folder = Optional.empty();
      return Optional.empty();
    }
    FolderWalk.Entry entry = walk.next();
    if (entry instanceof FolderWalk.Told told) {
      return Optional.of(told.reading());
    }
    return file(new WholeFile(((FolderWalk.Found) entry).path(), false));
  }

  private Optional<Reading> open(String place) {
    if (place.equals(ArticleSource.STANDARD_INPUT)) {
      lines = Optional.of(new JsonLines(STANDARD_INPUT, keptOpen(), limits, () -> {}));
      return Optional.empty();
    }
    try {
      Path path = Path.of(place);
      if (Files.isDirectory(path)) {
        folder = Optional.of(new FolderWalk(path));
        return Optional.empty();
      }
      return file(new WholeFile(path, true));
    } catch (InvalidPathException e) {
      return Optional.of(
          new RefusedException(Refusal.NOT_FOUND, "not a path", "check its spelling").at(place));
    }
  }

  /** Reads a file, or opens it where it holds many articles. */
  private Optional<Reading> file(WholeFile file) {
    String place = file.path().toString();
    try {
      BasicFileAttributes state = file.attributes();
      Format format = format(file.path());
      if (format == Format.JSON_LINES) {
        lines = Optional.of(lines(place, file, state));
        return Optional.empty();
      }
      Article article = textFiles.read(file, format);
      return Optional.of(new Reading.Read(place, java.util.OptionalInt.empty(), article));
    } catch (RefusedException e) {
      return Optional.of(e.at(place));
    } catch (IOException e) {
      return Optional.of(WholeFile.unreadable(e).at(place));
    }
  }

  private InputStream keptOpen() {
    return new FilterInputStream(standardInput) {
      @Override
      public void close() {
        // Whoever gave it closes it.
      }
    };
  }

  private JsonLines lines(String place, WholeFile file, BasicFileAttributes before)
      throws IOException {
    InputStream in = Channels.newInputStream(file.open());
    return new JsonLines(
        place,
        in,
        limits,
        () -> {
          if (WholeFile.differs(before, file.attributes())) {
            throw WholeFile.changed();
          }
        });
  }

  private static Format format(Path path) throws RefusedException {
    String name = path.getFileName().toString();
    if (FileNames.isArchive(name)) {
      throw new RefusedException(
          Refusal.ARCHIVE, "archives are not read", "unpack it and name the folder");
    }
    if (FileNames.isMetadata(name)) {
      throw new RefusedException(
          Refusal.UNKNOWN_ENDING, "metadata without its article", "name the .txt beside it");
    }
    return Format.of(name)
        .orElseThrow(
            () ->
                new RefusedException(
                    Refusal.UNKNOWN_ENDING,
                    "not a kind of article",
                    "give .txt, .md, .html or .jsonl"));
  }
}
