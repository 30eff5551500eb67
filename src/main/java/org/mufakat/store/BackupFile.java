package org.mufakat.store;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * A zip file of parts of a store, with the SHA-256 of each in its last entry, as {@code sha256sum}
 * writes them.
 */
final class BackupFile {

  private static final String CHECKSUMS = "SHA256SUMS";
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
  private static final int DIGEST_DIGITS = 64;

  /** Names that a store gives its files: none leads out of it. */
  private static final Pattern NAMES =
      Pattern.compile(
          "(?:(?:texts|data|journal|gen-[0-9]{1,9}(?:/[A-Za-z0-9-]{1,40})?)/)?"
              + "[A-Za-z0-9_][A-Za-z0-9._-]{0,120}");

  private BackupFile() {}

  /** What a part holds. */
  interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  /** A backup in the making. */
  static final class Writer implements AutoCloseable {
    private final ZipOutputStream zip;
    private final StringBuilder checksums = new StringBuilder();

    private Writer(OutputStream out) {
      this.zip = new ZipOutputStream(new BufferedOutputStream(out, 1 << 16));
    }

    void add(String name, Content content) throws IOException {
      begin(name);
      MessageDigest sha = sha256();
      content.writeTo(new DigestOutputStream(zip, sha));
      zip.closeEntry();
      checksums.append(HexFormat.of().formatHex(sha.digest())).append("  ").append(name);
      checksums.append('\n');
    }

    private void begin(String name) throws IOException {
      ZipEntry entry = new ZipEntry(name);
      entry.setTimeLocal(NO_TIME);
      zip.putNextEntry(entry);
    }

    @Override
    public void close() throws IOException {
      begin(CHECKSUMS);
      zip.write(checksums.toString().getBytes(StandardCharsets.UTF_8));
      zip.closeEntry();
      zip.close();
    }
  }

  /** Begins one that only this user can read. */
  static Writer create(Path file) throws IOException {
    FileAttribute<?>[] mine =
        file.getFileSystem().supportedFileAttributeViews().contains("posix")
            ? new FileAttribute<?>[] {
              PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
            }
            : new FileAttribute<?>[0];
    Files.createFile(file, mine);
    return new Writer(Files.newOutputStream(file));
  }

  /** A backup that is there. */
  static final class Reader implements AutoCloseable {
    private final Path file;
    private final ZipFile zip;

    private Reader(Path file) throws IOException {
      this.file = file;
      this.zip = open(file);
    }

    private ZipFile open(Path given) throws IOException {
      try {
        return new ZipFile(given.toFile());
      } catch (ZipException e) {
        throw damaged("it is no backup, or not whole", e);
      }
    }

    /** Digests of all parts, by name, in the order in which they are to be put back. */
    Map<String, String> parts() throws IOException {
      ZipEntry list = zip.getEntry(CHECKSUMS);
      if (list == null) {
        throw damaged("it has no list of checksums", null);
      }
      Map<String, String> parts = new LinkedHashMap<>();
      try (InputStream in = zip.getInputStream(list)) {
        new String(in.readAllBytes(), StandardCharsets.UTF_8)
            .lines()
            .forEach(
                line ->
                    parts.put(line.substring(DIGEST_DIGITS + 2), line.substring(0, DIGEST_DIGITS)));
      } catch (IndexOutOfBoundsException e) {
        throw damaged("its list of checksums cannot be read", e);
      }
      for (String name : parts.keySet()) {
        if (!NAMES.matcher(name).matches()) {
          throw damaged("it holds a file that is no part of a store: " + name, null);
        }
      }
      return parts;
    }

    /** Bytes of all parts. */
    long bytes() {
      return zip.stream().mapToLong(ZipEntry::getSize).sum();
    }

    /**
     * Writes a part into a file.
     *
     * @throws IOException if it is not what was backed up
     */
    void extract(String name, String digest, Path to) throws IOException {
      ZipEntry entry = zip.getEntry(name);
      if (entry == null) {
        throw damaged("it has no " + name, null);
      }
      MessageDigest sha = sha256();
      try (InputStream in = zip.getInputStream(entry);
          OutputStream out = new DigestOutputStream(Files.newOutputStream(to), sha)) {
        in.transferTo(out);
      } catch (ZipException e) {
        throw damaged(name + " cannot be read", e);
      }
      if (!HexFormat.of().formatHex(sha.digest()).equals(digest)) {
        throw damaged(name + " is not what was backed up", null);
      }
    }

    private IOException damaged(String what, Exception cause) {
      return new IOException("backup " + file + " is damaged: " + what, cause);
    }

    @Override
    public void close() throws IOException {
      zip.close();
    }
  }

  static Reader open(Path file) throws IOException {
    return new Reader(file);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
