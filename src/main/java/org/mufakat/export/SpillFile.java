package org.mufakat.export;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.UUID;

/**
 * Sorted runs one behind the other in one temporary file.
 *
 * <p>The file is gone when this is closed; on Linux its name is gone at once, so that not even a
 * killed process leaves it.
 */
final class SpillFile implements Closeable {

  /** A run in the file. */
  record Segment(long start, long end, long quads) {}

  private static final int WRITE_BUFFER = 1 << 18;
  private static final int SAME_AS_BEFORE = -1;

  private final FileChannel channel;

  private SpillFile(FileChannel channel) {
    this.channel = channel;
  }

  static SpillFile in(Path directory) throws IOException {
    Path path = directory.resolve(".mufakat-sort-" + UUID.randomUUID());
    return new SpillFile(
        FileChannel.open(
            path,
            StandardOpenOption.CREATE_NEW,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE,
            StandardOpenOption.DELETE_ON_CLOSE));
  }

  Segment append(Iterator<EncodedQuad> run) throws IOException {
    long start = channel.position();
    long quads = 0;
    DataOutputStream out =
        new DataOutputStream(
            new BufferedOutputStream(Channels.newOutputStream(channel), WRITE_BUFFER));
    byte[][] before = new byte[QuadPart.COUNT][];
    while (run.hasNext()) {
      byte[][] parts = run.next().parts();
      write(out, parts, before);
      before = parts;
      quads++;
    }
    out.flush();
    return new Segment(start, channel.position(), quads);
  }

  /**
   * Reads a run through a buffer of so many bytes. Failures of the disk come as {@link
   * UncheckedIOException}.
   */
  Iterator<EncodedQuad> read(Segment segment, int buffer) {
    DataInputStream in =
        new DataInputStream(new BufferedInputStream(new SegmentStream(segment), buffer));
    return new Iterator<>() {
      private long left = segment.quads();
      private byte[][] before = new byte[QuadPart.COUNT][];

      @Override
      public boolean hasNext() {
        return left > 0;
      }

      @Override
      public EncodedQuad next() {
        if (left-- <= 0) {
          throw new NoSuchElementException();
        }
        before = SpillFile.read(in, before);
        return new EncodedQuad(before);
      }
    };
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }

  private static void write(DataOutputStream out, byte[][] parts, byte[][] before)
      throws IOException {
    for (int i = 0; i < parts.length; i++) {
      if (parts[i] == before[i]) {
        out.writeInt(SAME_AS_BEFORE);
      } else {
        out.writeInt(parts[i].length);
        out.write(parts[i]);
      }
    }
  }

  private static byte[][] read(DataInputStream in, byte[][] before) {
    try {
      byte[][] parts = new byte[QuadPart.COUNT][];
      for (int i = 0; i < parts.length; i++) {
        int length = in.readInt();
        parts[i] = length == SAME_AS_BEFORE ? before[i] : new byte[length];
        if (length != SAME_AS_BEFORE) {
          in.readFully(parts[i]);
        }
      }
      return parts;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read back the sorted runs of the dump", e);
    }
  }

  /** The bytes of one segment, read at their place whatever else is read from the file. */
  private final class SegmentStream extends InputStream {
    private long at;
    private final long end;

    SegmentStream(Segment segment) {
      this.at = segment.start();
      this.end = segment.end();
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      if (at >= end) {
        return -1;
      }
      int wanted = (int) Math.min(length, end - at);
      int got = channel.read(ByteBuffer.wrap(target, offset, wanted), at);
      at += Math.max(got, 0);
      return got;
    }
  }
}
