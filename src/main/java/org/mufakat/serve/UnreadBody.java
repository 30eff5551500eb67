package org.mufakat.serve;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * What a client sent and nobody read, because the request was refused before. If it stayed, the
 * connection would be reset, and the client might not see why.
 */
final class UnreadBody {

  private static final int SMALL = 1 << 22;

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

  private static void skip(HttpServletRequest http, long length) {
    try {
      http.getInputStream().skipNBytes(length);
    } catch (IOException e) {
      // it does not come, or has been read
    }
  }
}
