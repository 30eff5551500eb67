package org.mufakat.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Stands for a server inside somebody's network: counts who calls, and gives each the same answer.
 */
final class Listener implements AutoCloseable {

  private final ServerSocket socket;
  private final String answer;
  private final AtomicInteger calls = new AtomicInteger();

  /**
   * @param answer status line, headers and body
   */
  Listener(String answer) throws IOException {
    this.socket = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
    this.answer = answer;
    Thread thread = new Thread(this::answer, "listener");
    thread.setDaemon(true);
    thread.start();
  }

  static Listener silent() throws IOException {
    return new Listener("HTTP/1.1 500 No\r\nConnection: close\r\n\r\n");
  }

  static Listener of(String type, String body) throws IOException {
    return new Listener(
        "HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Type: "
            + type
            + "\r\nContent-Length: "
            + body.length()
            + "\r\n\r\n"
            + body);
  }

  static Listener redirecting(String target) throws IOException {
    return new Listener(
        "HTTP/1.1 302 Found\r\nConnection: close\r\nContent-Length: 0\r\nLocation: "
            + target
            + "\r\n\r\n");
  }

  private void answer() {
    while (!socket.isClosed()) {
      try (Socket client = socket.accept()) {
        calls.incrementAndGet();
        client.getInputStream().read(new byte[1 << 16]);
        client.getOutputStream().write(answer.getBytes(StandardCharsets.UTF_8));
      } catch (IOException e) {
        // closed, or one that went away
      }
    }
  }

  int port() {
    return socket.getLocalPort();
  }

  int calls() {
    return calls.get();
  }

  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
