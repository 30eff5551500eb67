package org.mufakat.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.mufakat.Exit;
import org.mufakat.Failure;
import org.mufakat.article.Article;
import org.mufakat.article.Metadata;
import org.mufakat.article.Reading;
import org.mufakat.bench.CorpusGenerator;
import org.mufakat.load.Beside;
import org.mufakat.load.LoadListener;
import org.mufakat.load.LoadReport;
import org.mufakat.load.Verb;
import org.mufakat.load.handover.StoreHolder;
import org.mufakat.store.StoreWriter;

/** Articles handed to the server that holds the store. */
@TestInstance(Lifecycle.PER_CLASS)
class HandoverTest {

  private static final String COUNT =
      "/sparql?query=SELECT%20(COUNT(*)%20AS%20%3Fn)%20%7B%3Fa%20a%20schema:NewsArticle%7D";

  private final CorpusGenerator corpus = new CorpusGenerator(5);
  private Served served;

  @BeforeAll
  void start(@TempDir Path temp) {
    served = Served.of(Served.seeds(temp.resolve("store")));
  }

  @AfterAll
  void stop() {
    Path socket = served.folder().resolve("socket");
    served.close();
    assertFalse(Files.exists(socket));
  }

  @Test
  void whatIsHandedOverIsThereAtOnceAndGoesAgain() {
    String before = articles();
    Reading article = reading(corpus.article(0).article());
    LoadReport report = load(article);
    String key = corpus.article(0).article().key();
    assertEquals(List.of(key), report.loaded());
    assertFalse(articles().equals(before));
    assertEquals(List.of(key), load(article).unchanged());
    assertEquals(List.of(key), remove(key).removed());
    assertEquals(before, articles());
  }

  @Test
  void whatIsRefusedIsNamedAsWithoutAServer() {
    Article one = Article.of("twice", "Satu.", Metadata.none());
    Article other = Article.of("twice", "Dua.", Metadata.none());
    LoadReport report = load(reading(one), reading(other));
    assertEquals(2, report.refused().size());
    Failure failure = assertThrows(Failure.class, () -> remove("no-such-key"));
    assertEquals(Exit.USAGE, failure.exit());
    assertTrue(failure.getMessage().contains("no-such-key"));
  }

  @Test
  void anotherBaseIsRefused() {
    StoreHolder holder = StoreHolder.of(served.folder()).orElseThrow();
    Failure failure =
        assertThrows(
            Failure.class,
            () ->
                holder.load(
                    Verb.LOAD,
                    Optional.of("https://example.org/id/"),
                    Collections.emptyIterator(),
                    Beside.UNCHANGED,
                    LoadListener.SILENT));
    assertEquals(Exit.STORE, failure.exit());
  }

  @Test
  void onlyItsOwnerCanOpenTheSocket() throws IOException {
    assertEquals(
        "rw-------",
        PosixFilePermissions.toString(
            Files.getPosixFilePermissions(served.folder().resolve("socket"))));
  }

  @Test
  void theServerHoldsTheStore() {
    Failure failure =
        assertThrows(
            Failure.class,
            () -> StoreWriter.open(served.folder(), Optional.empty(), served.store().base()));
    assertTrue(failure.getMessage().contains(Long.toString(ProcessHandle.current().pid())));
  }

  @Test
  void whatIsNotSaidToTheEndIsNotDone() throws IOException {
    String before = articles();
    for (String said :
        List.of(
            "",
            "{\"form\":\"Wanted\",\"verb\":\"REMOVE\",\"base\":null,\"keys\":[\"000-pameran-imt-taiwan\"],\"added\":{},\"dropped\":[],\"ruling\":{\"recorded\":[],\"withdrawn\":[]}}\n",
            "no message\n",
            "{\"form\":\"End\"}\n")) {
      try (SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
        channel.connect(UnixDomainSocketAddress.of(served.folder().resolve("socket")));
        channel.write(ByteBuffer.wrap(said.getBytes(StandardCharsets.UTF_8)));
      }
    }
    load(); // all that came before has been heard
    assertEquals(before, articles());
  }

  private String articles() {
    return served.get(COUNT).body();
  }

  private LoadReport load(Reading... readings) {
    return StoreHolder.of(served.folder())
        .orElseThrow()
        .load(
            Verb.LOAD,
            Optional.empty(),
            List.of(readings).iterator(),
            Beside.UNCHANGED,
            LoadListener.SILENT);
  }

  private LoadReport remove(String key) {
    return StoreHolder.of(served.folder())
        .orElseThrow()
        .remove(List.of(key), Beside.UNCHANGED, LoadListener.SILENT);
  }

  private static Reading reading(Article article) {
    return new Reading.Read("here", OptionalInt.empty(), article);
  }
}
