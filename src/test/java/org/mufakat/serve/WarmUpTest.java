package org.mufakat.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mufakat.article.Reading;
import org.mufakat.bench.CorpusGenerator;
import org.mufakat.load.Beside;
import org.mufakat.load.LoadListener;
import org.mufakat.load.Verb;
import org.mufakat.load.handover.StoreHolder;

/** What takes long is worked out before the first client asks, for each content of the store. */
class WarmUpTest {

  /** Many times what it takes, for a machine with much else to do. */
  private static final int PATIENCE_SECONDS = 60;

  private final BlockingQueue<String> prepared = new LinkedBlockingQueue<>();

  /** Notes for which content it was prepared; one of them always fails. */
  private Endpoint noting(boolean fails) {
    return new Endpoint() {
      @Override
      public String path() {
        return fails ? "/failing" : "/noting";
      }

      @Override
      public Response answer(Request request) {
        return Response.of("text/plain", "");
      }

      @Override
      public void prepare(Snapshot snapshot) {
        prepared.add(snapshot.version());
        if (fails) {
          throw new IllegalStateException("planted");
        }
      }
    };
  }

  private String next() throws InterruptedException {
    return Optional.ofNullable(prepared.poll(PATIENCE_SECONDS, TimeUnit.SECONDS)).orElse("nothing");
  }

  @Test
  void eachContentIsPreparedOnce(@TempDir Path temp) throws Exception {
    List<Endpoint> endpoints = List.of(noting(false), noting(true), noting(false));
    try (Served served = Served.of(Served.seeds(temp.resolve("store")), endpoints)) {
      WarmUp warmUp = WarmUp.of(served.store(), endpoints, Duration.ofMillis(10));
      String before = version(served);
      assertEquals(List.of(before, before), List.of(next(), next()), "until one fails");
      load(served);
      String after = version(served);
      assertTrue(!after.equals(before));
      assertEquals(List.of(after, after), List.of(next(), next()), "and again after a change");
      warmUp.stop();
      load(served);
      assertEquals(0, prepared.size(), "nothing after the end");
    }
  }

  private static String version(Served served) {
    try (Snapshot snapshot = served.store().snapshot()) {
      return snapshot.version();
    }
  }

  private static int loaded;

  private static void load(Served served) {
    loaded++;
    Reading reading =
        new Reading.Read(
            "generated", OptionalInt.of(loaded), new CorpusGenerator(5).article(loaded).article());
    StoreHolder.of(served.folder())
        .orElseThrow()
        .load(
            Verb.LOAD,
            Optional.empty(),
            Stream.of(reading).iterator(),
            Beside.UNCHANGED,
            LoadListener.SILENT);
  }
}
