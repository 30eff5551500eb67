package org.mufakat.article;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * The entries of a folder and its folders, in the order of the bytes of their paths.
 *
 * <p>Gives the files that are to be read, and says of everything else why it is not read. Follows
 * no symbolic link: what a link inside the folder leads to is met under its own name, and what is
 * outside was not named.
 */
final class FolderWalk implements Iterator<FolderWalk.Entry> {

  /** What an entry of a folder comes to. */
  sealed interface Entry {}

  /** A path with the ending of an article; what is behind it, the reader finds out. */
  record Found(Path path) implements Entry {}

  /** An entry that is not read. */
  record Told(Reading reading) implements Entry {}

  private record Child(Path path, boolean folder, byte[] order) {}

  private static final Comparator<Child> BY_BYTES =
      (one, other) -> Arrays.compareUnsigned(one.order(), other.order());

  private final Path root;
  private final Deque<Iterator<Child>> open = new ArrayDeque<>();
  private Optional<Entry> next;

  FolderWalk(Path root) {
    this.root = root;
    this.next = enter(root);
  }

  @Override
  public boolean hasNext() {
    while (next.isEmpty() && !open.isEmpty()) {
      if (open.peek().hasNext()) {
        next = visit(open.peek().next());
      } else {
        open.pop();
      }
    }
    return next.isPresent();
  }

  @Override
  public Entry next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    Entry entry = next.orElseThrow();
    next = Optional.empty();
    return entry;
  }

  private Optional<Entry> visit(Child child) {
    String name = child.path().getFileName().toString();
    if (name.startsWith(".")) {
      return skipped(child.path(), Skip.HIDDEN);
    }
    if (Files.isSymbolicLink(child.path())) {
      return Optional.of(link(child.path(), name));
    }
    Optional<Skip> skip = skip(name);
    if (child.folder() && (skip.isPresent() || FileNames.isArchive(name))) {
      return enter(child.path());
    }
    return skip.isPresent()
        ? skipped(child.path(), skip.get())
        : Optional.of(new Found(child.path()));
  }

  /** Why a name is passed over in a folder; empty where it is an article's. */
  private static Optional<Skip> skip(String name) {
    if (FileNames.isMetadata(name)) {
      return Optional.of(Skip.METADATA);
    }
    if (FileNames.isReadme(name)) {
      return Optional.of(Skip.README);
    }
    return Format.of(name).isPresent() ? Optional.empty() : Optional.of(Skip.OTHER_ENDING);
  }

  private Entry link(Path link, String name) {
    Optional<Skip> skip = skip(name);
    try {
      Path target = link.toRealPath();
      if (target.startsWith(root.toRealPath())) {
        return new Told(new Reading.Skipped(link.toString(), Skip.LINK_INSIDE_FOLDER));
      }
      return skip.isPresent() && !Files.isDirectory(target)
          ? new Told(new Reading.Skipped(link.toString(), skip.get()))
          : refused(link, Refusal.LINK_OUT_OF_FOLDER, "a symbolic link out of the folder");
    } catch (IOException e) {
      return skip.isPresent()
          ? new Told(new Reading.Skipped(link.toString(), skip.get()))
          : refused(link, Refusal.NOT_FOUND, "a symbolic link that leads nowhere");
    }
  }

  private static Told refused(Path link, Refusal reason, String detail) {
    return new Told(
        new RefusedException(reason, detail, "remove it, or name its target on the command line")
            .at(link.toString()));
  }

  /** Opens a folder; says so where that fails. */
  private Optional<Entry> enter(Path folder) {
    List<Child> children = new ArrayList<>();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      for (Path path : entries) {
        children.add(child(path));
      }
    } catch (IOException e) {
      return Optional.of(new Told(WholeFile.unreadable(e).at(folder.toString())));
    } catch (DirectoryIteratorException e) {
      return Optional.of(new Told(WholeFile.unreadable(e.getCause()).at(folder.toString())));
    }
    Collections.sort(children, BY_BYTES);
    open.push(children.iterator());
    return Optional.empty();
  }

  /** Sorted by its name, a folder's with the slash after it, so that whole paths are in order. */
  private static Child child(Path path) {
    boolean folder = Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
    byte[] name = FileNames.bytes(path);
    byte[] order = folder ? Arrays.copyOf(name, name.length + 1) : name;
    if (folder) {
      order[name.length] = '/';
    }
    return new Child(path, folder, order);
  }

  private static Optional<Entry> skipped(Path path, Skip why) {
    return Optional.of(new Told(new Reading.Skipped(path.toString(), why)));
  }
}
