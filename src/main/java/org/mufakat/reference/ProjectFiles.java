package org.mufakat.reference;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The folders {@code ontology}, {@code seeds} and {@code queries}: a working copy on disk where
 * there is one, the copy packed into the jar otherwise.
 *
 * <p>The working copy is the folder that the system property {@code mufakat.home} names; the
 * launcher sets it.
 */
public final class ProjectFiles {

  private static final String HOME = "mufakat.home";

  private ProjectFiles() {}

  /**
   * The text of one file.
   *
   * @param path relative, with slashes: {@code seeds/countries.tsv}
   * @throws UncheckedIOException if neither copy has it
   */
  public static String read(String path) {
    try (InputStream in = open(path)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The bytes of one file, as {@link #read}. */
  public static InputStream open(String path) throws IOException {
    Optional<Path> copy = workingCopy(path);
    if (copy.isPresent()) {
      return Files.newInputStream(copy.get());
    }
    InputStream packed = ProjectFiles.class.getResourceAsStream("/" + path);
    if (packed == null) {
      throw new NoSuchFileException(path, null, "neither under -D" + HOME + " nor in the jar");
    }
    return packed;
  }

  /**
   * Paths of the files directly in a folder whose names end so, sorted; empty where there is no
   * such folder.
   */
  public static List<String> list(String folder, String ending) {
    Optional<Path> copy = workingCopy(folder);
    if (copy.isPresent()) {
      return namesIn(copy.get(), folder, ending);
    }
    URL packed = ProjectFiles.class.getResource("/" + folder);
    if (packed == null) {
      return List.of();
    }
    try {
      URI uri = packed.toURI();
      if (!uri.getScheme().equals("jar")) {
        return namesIn(Path.of(uri), folder, ending);
      }
      try {
        return namesIn(FileSystems.getFileSystem(uri).getPath("/" + folder), folder, ending);
      } catch (FileSystemNotFoundException notYetOpen) {
        try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
          return namesIn(jar.getPath("/" + folder), folder, ending);
        }
      }
    } catch (URISyntaxException | IOException e) {
      throw new IllegalStateException("cannot list " + folder, e);
    }
  }

  private static Optional<Path> workingCopy(String path) {
    return Optional.ofNullable(System.getProperty(HOME))
        .map(home -> Path.of(home, path))
        .filter(Files::exists);
  }

  private static List<String> namesIn(Path dir, String folder, String ending) {
    try (Stream<Path> files = Files.list(dir)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(ending))
          .sorted()
          .map(name -> folder + "/" + name)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
