package org.mufakat.serve;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** What a response holds, complete and of known length. */
public interface Body extends AutoCloseable {

  /** In bytes. */
  long length();

  void writeTo(OutputStream out) throws IOException;

  @Override
  default void close() {}

  static Body of(String text) {
    return of(text.getBytes(StandardCharsets.UTF_8));
  }

  static Body of(byte[] bytes) {
    return new Body() {
      @Override
      public long length() {
        return bytes.length;
      }

      @Override
      public void writeTo(OutputStream out) throws IOException {
        out.write(bytes);
      }
    };
  }
}
