package org.mufakat.load.handover;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.mufakat.Exit;
import org.mufakat.Failure;
import org.mufakat.load.LoadListener;
import org.mufakat.load.LoadReport;
import org.mufakat.load.Loader;
import org.mufakat.store.StoreWriter;

/** A store held for writing, changed for those who ask, one after the other. */
public final class Holding {

  private final StoreWriter store;
  private final Supplier<Loader> loader;
  private final Runnable changed;
  private final ReentrantLock busy = new ReentrantLock();
  private volatile boolean stopped;

  /**
   * @param loader made when it is first needed
   * @param changed told after each change, before the one who asked for it
   */
  public Holding(StoreWriter store, Supplier<Loader> loader, Runnable changed) {
    this.store = store;
    this.loader = new Once<>(loader);
    this.changed = changed;
  }

  /** Hears all that one client has to say, and only then begins. */
  void serve(Line line) throws IOException {
    try (Inputs inputs = new Inputs()) {
      Message.Wanted wanted = null;
      for (Optional<Message> heard = line.hear(); heard.isPresent(); heard = line.hear()) {
        if (heard.get() instanceof Message.Wanted first) {
          wanted = first;
        } else if (heard.get() instanceof Message.Input input) {
          inputs.add(input.reading());
        } else if (heard.get() instanceof Message.End && wanted != null) {
          line.say(outcome(wanted, inputs, new Told(line)));
          line.flush();
          return;
        }
      }
    }
  }

  /**
   * Begins no further change, and waits for the one that is under way.
   *
   * @return whether it was done in time
   */
  public boolean stop(Duration patience) {
    stopped = true;
    try {
      return busy.tryLock(Math.max(0, patience.toMillis()), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return !busy.isLocked();
    }
  }

  private Message outcome(Message.Wanted wanted, Inputs inputs, Told listener) {
    busy.lock();
    try {
      refuseWhenStopped();
      refuseOtherBase(wanted.base());
      LoadReport report = loader.get().run(store, wanted.request(inputs.iterator()), listener);
      changed.run();
      return new Message.Done(report);
    } catch (Failure e) {
      return new Message.Failed(e.exit(), e.getMessage(), e.remedy());
    } catch (RuntimeException e) {
      return new Message.Failed(Exit.INTERNAL, "the server failed: " + e, "please report it");
    } finally {
      busy.unlock();
    }
  }

  private void refuseWhenStopped() {
    if (stopped) {
      throw new Failure(
          Exit.STORE,
          "the server that holds store " + store.root() + " is about to end",
          "do it again when it has ended, or is back");
    }
  }

  private void refuseOtherBase(Optional<String> base) {
    if (base.isPresent() && !base.get().equals(store.base())) {
      throw new Failure(
          Exit.STORE,
          "store " + store.root() + " has the base " + store.base() + ", not " + base.get(),
          "load into a new store, or leave the base as it is");
    }
  }

  /** Passes on how far it is; a client that is gone does not stop what it asked for. */
  private record Told(Line line) implements LoadListener {

    private static final long STEP = 50;

    @Override
    public void read(long inputs) {
      if (inputs % STEP == 0) {
        tell(new Message.Taken(inputs));
      }
    }

    @Override
    public void built(long articles, long of) {
      if (articles % STEP == 0 || articles == of) {
        tell(new Message.Built(articles, of));
      }
    }

    @Override
    public void merging() {
      tell(new Message.Merging());
    }

    private void tell(Message message) {
      try {
        line.say(message);
        line.flush();
      } catch (IOException gone) {
        // nobody watches any more
      }
    }
  }
}
