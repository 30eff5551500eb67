package org.mufakat.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Path;
import java.util.AbstractList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.TDBException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * TDB2 5.6.0 corrupts a database: cold open, a write that is aborted, then one that reads from disk
 * and commits. What we do instead.
 */
class DatabaseTest {

  @TempDir Path folder;

  private static List<Quad> statements(String series, int count) {
    return IntStream.range(0, count).mapToObj(i -> statement(series, i)).toList();
  }

  private static Quad statement(String series, int i) {
    return Quad.create(
        Quad.defaultGraphIRI,
        NodeFactory.createURI("http://example.org/" + series + i),
        NodeFactory.createURI("http://example.org/says"),
        NodeFactory.createLiteralString("text number " + i + " of series " + series));
  }

  /** Statements of which the last cannot be had. */
  private static List<Quad> failing(int count) {
    return new AbstractList<>() {
      @Override
      public Quad get(int index) {
        if (index == count - 1) {
          throw new IllegalStateException("no such statement");
        }
        return statement("b", index);
      }

      @Override
      public int size() {
        return count;
      }
    };
  }

  private static long readAll(DatasetGraph dataset) {
    return Txn.calculateRead(dataset, () -> Iter.count(dataset.find()));
  }

  private void firstThousand() throws IOException {
    try (Database first = Database.create(folder)) {
      first.write(statements("a", 1000));
    }
  }

  @Test
  void afterAFailedWriteNothingMoreIsWritten() throws IOException {
    firstThousand();
    try (Database database = Database.create(folder)) {
      assertThrows(IllegalStateException.class, () -> database.write(failing(5000)));
      assertThrows(IllegalStateException.class, () -> database.write(statements("c", 1000)));
    }
    try (Database cold = Database.create(folder)) {
      assertEquals(1000, readAll(cold.dataset()), "what was committed before can still be read");
      cold.write(statements("c", 1000));
    }
    try (Database cold = Database.create(folder)) {
      assertEquals(2000, readAll(cold.dataset()));
    }
  }

  /** The damage itself; the day this test fails, TDB2 is mended and the rule can go. */
  @Test
  void writingOnAfterAnAbortStillDamages() throws IOException {
    firstThousand();
    try (Database database = Database.create(folder)) {
      DatasetGraph dataset = database.dataset();
      dataset.begin(TxnType.WRITE);
      statements("b", 5000).forEach(dataset::add);
      dataset.abort();
      dataset.end();
      Txn.executeWrite(
          dataset,
          () -> {
            Iter.count(dataset.find());
            statements("c", 1000).forEach(dataset::add);
          });
    }
    try (Database cold = Database.create(folder)) {
      assertThrows(TDBException.class, () -> readAll(cold.dataset()));
    }
  }
}
