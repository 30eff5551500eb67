package org.mufakat.load.handover;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.mufakat.Exit;
import org.mufakat.Failure;
import org.mufakat.article.Reading;
import org.mufakat.load.Beside;
import org.mufakat.load.LoadListener;
import org.mufakat.load.LoadReport;
import org.mufakat.load.Ruling;
import org.mufakat.load.Verb;

/** The process that holds a store, as seen from another one that has something to change in it. */
public final class StoreHolder {

  private final Path store;
  private final SocketChannel channel;

  private StoreHolder(Path store, SocketChannel channel) {
    this.store = store;
    this.channel = channel;
  }

  /** Reaches the holder; empty where none listens. */
  public static Optional<StoreHolder> of(Path store) {
    SocketFile socket = SocketFile.in(store);
    if (!Files.exists(socket.path())) {
      return Optional.empty();
    }
    SocketChannel channel = null;
    try {
      channel = SocketChannel.open(StandardProtocolFamily.UNIX);
      channel.connect(socket.address());
      return Optional.of(new StoreHolder(store, channel));
    } catch (IOException nobodyListens) {
      closeQuietly(channel);
      return Optional.empty();
    }
  }

  private static void closeQuietly(SocketChannel channel) {
    try {
      if (channel != null) {
        channel.close();
      }
    } catch (IOException e) {
      // it was never open
    }
  }

  /**
   * Has articles loaded by the holder.
   *
   * @param verb to load them, or also to read all others again
   * @param base that the store is to have, where that matters
   * @throws Failure as the holder says, or if it ends before it is done
   */
  public LoadReport load(
      Verb verb,
      Optional<String> base,
      Iterator<Reading> readings,
      Beside beside,
      LoadListener listener) {
    return run(wanted(verb, base, List.of(), beside), readings, listener);
  }

  /**
   * Has articles removed by the holder.
   *
   * @throws Failure as {@link #load}
   */
  public LoadReport remove(Collection<String> keys, Beside beside, LoadListener listener) {
    return run(
        wanted(Verb.REMOVE, Optional.empty(), keys, beside), Collections.emptyIterator(), listener);
  }

  /**
   * Has decisions of people recorded or withdrawn by the holder.
   *
   * @throws Failure as {@link #load}
   */
  public LoadReport judge(Ruling ruling, LoadListener listener) {
    return run(
        new Message.Wanted(Verb.JUDGE, Optional.empty(), List.of(), Map.of(), List.of(), ruling),
        Collections.emptyIterator(),
        listener);
  }

  private static Message.Wanted wanted(
      Verb verb, Optional<String> base, Collection<String> keys, Beside beside) {
    Map<String, String> files = new TreeMap<>();
    beside.added().forEach((name, file) -> files.put(name, file.toAbsolutePath().toString()));
    return new Message.Wanted(
        verb, base, List.copyOf(keys), files, List.copyOf(beside.removed()), Ruling.NONE);
  }

  private LoadReport run(Message.Wanted wanted, Iterator<Reading> readings, LoadListener listener) {
    try (Line line = new Line(channel)) {
      line.say(wanted);
      while (readings.hasNext()) {
        line.say(new Message.Input(readings.next()));
      }
      line.say(new Message.End());
      line.flush();
      return outcome(line, listener);
    } catch (IOException e) {
      throw lost(e);
    }
  }

  private LoadReport outcome(Line line, LoadListener listener) throws IOException {
    for (Optional<Message> heard = line.hear(); heard.isPresent(); heard = line.hear()) {
      Message message = heard.get();
      if (message instanceof Message.Done done) {
        return done.report();
      } else if (message instanceof Message.Failed failed) {
        throw new Failure(failed.exit(), failed.message(), failed.remedy());
      } else if (message instanceof Message.Taken taken) {
        listener.read(taken.inputs());
      } else if (message instanceof Message.Built built) {
        listener.built(built.articles(), built.of());
      } else if (message instanceof Message.Merging) {
        listener.merging();
      }
    }
    throw lost(new IOException("it closed the connection"));
  }

  private Failure lost(IOException e) {
    return new Failure(
        Exit.STORE,
        "the server that holds store " + store + " did not say that it is done: " + e.getMessage(),
        "look whether it still runs; the store is as it was before, or as it was to be",
        e);
  }

  /** Leaves it alone: only where nothing is asked of it. */
  public void leave() {
    closeQuietly(channel);
  }
}
