package org.mufakat.load.handover;

import com.google.gson.Gson;
import com.google.gson.JsonParseException;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.mufakat.load.RecordJson;

/** A connection, one message after another. Either side of it is one thread's. */
final class Line implements AutoCloseable {

  private final SocketChannel channel;
  private final BufferedReader in;
  private final BufferedWriter out;
  private final Gson json = RecordJson.gson();

  Line(SocketChannel channel) {
    this.channel = channel;
    this.in =
        new BufferedReader(
            new InputStreamReader(Channels.newInputStream(channel), StandardCharsets.UTF_8));
    this.out =
        new BufferedWriter(
            new OutputStreamWriter(Channels.newOutputStream(channel), StandardCharsets.UTF_8));
  }

  void say(Message message) throws IOException {
    out.write(json.toJson(message, Message.class));
    out.write('\n');
  }

  void flush() throws IOException {
    out.flush();
  }

  /** The next message; empty when the other side has closed. */
  Optional<Message> hear() throws IOException {
    String line = in.readLine();
    try {
      return Optional.ofNullable(line).map(text -> json.fromJson(text, Message.class));
    } catch (JsonParseException e) {
      throw new IOException("what came over the socket is no message", e);
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
