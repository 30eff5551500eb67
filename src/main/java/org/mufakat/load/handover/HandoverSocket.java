package org.mufakat.load.handover;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.StandardProtocolFamily;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.mufakat.Exit;
import org.mufakat.Failure;

/**
 * Listens at the socket of a store, and has each that connects served on a thread of its own.
 *
 * <p>The socket is made where only its owner can look, and takes its place when its mode is 0600:
 * at no moment can another user open it.
 */
public final class HandoverSocket implements AutoCloseable {

  private final Path file;
  private final ServerSocketChannel channel;

  private HandoverSocket(Path file, ServerSocketChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /**
   * @param store which this process holds
   * @throws Failure if the path is too long for a socket, or the disk does not hold one
   */
  public static HandoverSocket listen(Path store, Holding holding) {
    Path file = SocketFile.in(store).path();
    try {
      HandoverSocket socket = new HandoverSocket(file, bound(store, file));
      Thread thread = new Thread(() -> socket.accept(holding), "handover");
      thread.setDaemon(true);
      thread.start();
      return socket;
    } catch (IOException | UnsupportedOperationException e) {
      throw new Failure(
          Exit.STORE,
          "cannot listen at " + file + ": " + e.getMessage(),
          "start in the folder of the store, or move it to a shorter path",
          e);
    }
  }

  public Path path() {
    return file;
  }

  private static ServerSocketChannel bound(Path store, Path file) throws IOException {
    Path hidden = store.resolve(".s");
    Path draft = hidden.resolve("s");
    Files.deleteIfExists(draft); // of a process that was killed right here
    Files.deleteIfExists(hidden);
    Files.createDirectory(
        hidden, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    ServerSocketChannel channel = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
    try {
      channel.bind(SocketFile.address(draft));
      Files.setPosixFilePermissions(draft, PosixFilePermissions.fromString("rw-------"));
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
      Files.delete(hidden);
      return channel;
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  private void accept(Holding holding) {
    while (channel.isOpen()) {
      try {
        SocketChannel client = channel.accept();
        Thread thread = new Thread(() -> serve(holding, client), "handover-client");
        thread.setDaemon(true);
        thread.start();
      } catch (IOException e) {
        // closed, or one client that came to nothing
      }
    }
  }

  private static void serve(Holding holding, SocketChannel client) {
    try (Line line = new Line(client)) {
      holding.serve(line);
    } catch (IOException e) {
      // the client is gone: what it had not finished saying is not done
    }
  }

  /** Hears nobody from now on. */
  public void stopListening() {
    try {
      Files.deleteIfExists(file);
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    stopListening();
  }
}
