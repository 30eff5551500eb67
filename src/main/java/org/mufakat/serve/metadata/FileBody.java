package org.mufakat.serve.metadata;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.mufakat.serve.Body;

/**
 * A file that does not change, or a part of it.
 *
 * @param from offset of the first byte
 */
record FileBody(Path file, long from, long length) implements Body {

  @Override
  public void writeTo(OutputStream out) throws IOException {
    WritableByteChannel target = Channels.newChannel(out);
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      long done = 0;
      while (done < length) {
        long sent = channel.transferTo(from + done, length - done, target);
        if (sent <= 0) {
          throw new IOException(file + " is shorter than it was");
        }
        done += sent;
      }
    }
  }
}
