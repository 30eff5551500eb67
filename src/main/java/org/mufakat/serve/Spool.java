package org.mufakat.serve;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Takes a body while it is being made, so that it leaves whole or not at all: what is small stays
 * in memory, what is larger goes into a file that only this user can read and that is deleted with
 * it.
 */
public final class Spool extends OutputStream implements Body {

  private static final int IN_MEMORY = 1 << 20;

  private final long most;
  private ByteArrayOutputStream memory = new ByteArrayOutputStream();
  private Path file;
  private OutputStream out = memory;
  private long length;

  /**
   * @param most bytes that it takes
   */
  public Spool(long most) {
    this.most = most;
  }

  @Override
  public void write(int octet) throws IOException {
    write(new byte[] {(byte) octet}, 0, 1);
  }

  /**
   * @throws Problem 422 beyond the most
   */
  @Override
  public void write(byte[] bytes, int from, int count) throws IOException {
    if (length + count > most) {
      throw Problem.tooLarge("the answer is larger than " + most + " bytes");
    }
    if (file == null && length + count > IN_MEMORY) {
      toFile();
    }
    out.write(bytes, from, count);
    length += count;
  }

  private void toFile() throws IOException {
    file = Files.createTempFile("mufakat-answer", "");
    OutputStream target = new java.io.BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
    memory.writeTo(target);
    memory = null;
    out = target;
  }

  @Override
  public void flush() {
    // Writers of RDF flush after each line; there is nobody to wait for it.
  }

  @Override
  public long length() {
    return length;
  }

  @Override
  public void writeTo(OutputStream target) throws IOException {
    if (file == null) {
      memory.writeTo(target);
    } else {
      out.flush();
      Files.copy(file, target);
    }
  }

  @Override
  public void close() {
    try {
      out.close();
      if (file != null) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
