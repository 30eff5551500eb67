package org.mufakat.change;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.sparql.core.Quad;
import org.mufakat.store.GraphMark;
import org.mufakat.store.ReadableStore;

/** One side of a comparison. */
sealed interface Side {

  /** A folder is a store, all else a dump. */
  static Side at(Path place) {
    return Files.isDirectory(place) ? new StoreAt(place) : new DumpOf(place);
  }

  /** Reads all quads, or those of all graphs that are not left out. */
  void read(Map<String, GraphMark> without, DumpReader.Sink sink) throws IOException;

  /** What is known of graphs without reading them, by name. */
  Map<String, GraphMark> graphs();

  /** Of its IRIs, where it is known without reading. */
  Optional<String> base();

  /** A dump of all graphs. */
  record DumpOf(Path file) implements Side {

    @Override
    public void read(Map<String, GraphMark> without, DumpReader.Sink sink) throws IOException {
      DumpReader.read(file, sink);
    }

    @Override
    public Map<String, GraphMark> graphs() {
      return Map.of();
    }

    @Override
    public Optional<String> base() {
      return Optional.empty();
    }
  }

  /** A store. */
  record StoreAt(Path root) implements Side {

    @Override
    public void read(Map<String, GraphMark> without, DumpReader.Sink sink) throws IOException {
      try (ReadableStore open = ReadableStore.open(root)) {
        open.inTransaction(
            () -> {
              Iterator<Quad> quads = open.dataset().find();
              while (quads.hasNext()) {
                Quad quad = quads.next();
                if (!without.containsKey(ReadableStore.graphName(quad))) {
                  sink.take(quad);
                }
              }
              return null;
            });
      }
    }

    @Override
    public Map<String, GraphMark> graphs() {
      try (ReadableStore open = ReadableStore.open(root)) {
        return new TreeMap<>(open.graphs());
      }
    }

    @Override
    public Optional<String> base() {
      try (ReadableStore open = ReadableStore.open(root)) {
        return Optional.of(open.base());
      }
    }
  }
}
