package org.mufakat.serve;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;

/**
 * What a client sent and nobody read, because the request was refused before. If it stayed, the
 * connection would be reset, and the client might not see why.
 */
final class UnreadBody {

  private static final int SMALL = 1 << 22;
  private static final int CHUNK = 1 << 14;
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private UnreadBody() {}

  /** Takes in one of up to four mebibytes; beyond that says that the connection ends. */
  static void of(HttpServletRequest http, HttpServletResponse out, int status) {
    long length = http.getContentLengthLong();
    if (length > SMALL || http.getHeader("Transfer-Encoding") != null && status >= 400) {
      out.setHeader("Connection", "close");
    } else if (length > 0) {
      skip(http, length);
    }
  }

  /** Who sends slowly is not waited for: the rest is lost with the connection. */
  private static void skip(HttpServletRequest http, long length) {
    long limit = System.nanoTime() + PATIENCE.toNanos();
    byte[] taken = new byte[CHUNK];
    try {
      InputStream in = http.getInputStream();
      long left = length;
      while (left > 0 && System.nanoTime() < limit) {
        int read = in.read(taken);
        left = read < 0 ? 0 : left - read;
      }
    } catch (IOException e) {
      // it does not come, or has been read
    }
  }
}
