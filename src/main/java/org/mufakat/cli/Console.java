package org.mufakat.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * What a command speaks with: data to {@code out}, messages for people to {@code err}, both UTF-8
 * whatever the locale.
 *
 * @param terminal whether a person watches {@code err}, so that a progress bar makes sense
 * @param width of the terminal that shows {@code out}, in characters; 0 where there is none
 * @param environment the environment variables
 */
record Console(
    InputStream in,
    OutputStream out,
    PrintWriter err,
    boolean terminal,
    int width,
    Map<String, String> environment) {

  /** Set by the launcher, which can ask the terminal without cost. */
  private static final String TERMINAL = "mufakat.terminal";

  private static final String WIDTH = "mufakat.width";

  static Console ofProcess() {
    return new Console(
        new FileInputStream(FileDescriptor.in),
        new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16),
        writer(new FileOutputStream(FileDescriptor.err)),
        Boolean.getBoolean(TERMINAL),
        Integer.getInteger(WIDTH, 0),
        System.getenv());
  }

  static PrintWriter writer(OutputStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
  }

  /**
   * Writes one line of data.
   *
   * @throws UncheckedIOException if nobody can read it, or the disk is full
   */
  void print(String line) {
    try {
      out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Says something to the person; not data. */
  void say(String line) {
    err.println(line);
  }
}
