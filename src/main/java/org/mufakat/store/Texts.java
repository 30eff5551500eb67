package org.mufakat.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Kept texts, each under the SHA-256 of its bytes. Those of articles belong to their publishers:
 * they stay in the store directory and go into no graph, export or answer.
 */
final class Texts {

  private final Path folder;
  private final String ending;
  private final List<Path> unsynced = new ArrayList<>();

  /** The texts of articles. */
  Texts(Path folder) {
    this(folder, ".txt");
  }

  /**
   * @param ending of the names of files
   */
  Texts(Path folder, String ending) {
    this.folder = folder;
    this.ending = ending;
  }

  /** Keeps a text, in place of a damaged copy; returns the digest by which it is found again. */
  String keep(String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    String digest = digest(bytes);
    Path file = file(digest);
    if (!Files.exists(file) || !Arrays.equals(bytes, Files.readAllBytes(file))) {
      Files.createDirectories(folder);
      Path draft = file.resolveSibling(file.getFileName() + ".new");
      Files.write(draft, bytes);
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
      unsynced.add(file);
    }
    return digest;
  }

  /**
   * @throws IOException if the text is missing, or is not what was kept
   */
  String read(String digest) throws IOException {
    byte[] bytes = Files.readAllBytes(file(digest));
    if (!digest(bytes).equals(digest)) {
      throw new IOException(file(digest) + " is damaged: its bytes are not those that were kept");
    }
    return new String(bytes, StandardCharsets.UTF_8);
  }

  void sync() throws IOException {
    for (Path file : unsynced) {
      Disk.sync(file);
    }
    unsynced.clear();
    if (Files.exists(folder)) {
      Disk.sync(folder);
    }
  }

  /** Removes all texts but these, and what a broken write left behind. */
  void keepOnly(Set<String> digests) throws IOException {
    for (Path file : without(digests)) {
      Files.delete(file);
      unsynced.remove(file);
    }
  }

  /** All files but those of these texts. */
  List<Path> without(Set<String> digests) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> !isText(file, digests)).toList();
    } catch (NoSuchFileException noTexts) {
      return List.of(); // a store without articles
    }
  }

  private boolean isText(Path file, Set<String> digests) {
    String name = file.getFileName().toString();
    return name.endsWith(ending)
        && digests.contains(name.substring(0, name.length() - ending.length()));
  }

  private Path file(String digest) {
    return folder.resolve(name(digest));
  }

  /** Of the file of a text. */
  String name(String digest) {
    return digest + ending;
  }

  private static String digest(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
