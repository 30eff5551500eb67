package org.mufakat.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Where things stand in a store directory. */
record StoreLayout(Path root) {

  private static final Pattern GENERATION = Pattern.compile("gen-([1-9][0-9]{0,8})");

  Path identity() {
    return root.resolve("mufakat.json");
  }

  Path lock() {
    return root.resolve("lock");
  }

  Path texts() {
    return root.resolve("texts");
  }

  /** The links that people accepted. */
  Path links() {
    return root.resolve("links.tsv");
  }

  /** Data of others, loaded beside. */
  Path data() {
    return root.resolve("data");
  }

  Path journal() {
    return root.resolve("journal").resolve("loads.jsonl");
  }

  /** Holds the name of the generation that is current: the one switch of a store. */
  Path current() {
    return root.resolve("current");
  }

  Path generation(String name) {
    return root.resolve(name);
  }

  Path database(String generation) {
    return generation(generation).resolve("Data-0001");
  }

  Path manifest(String generation) {
    return generation(generation).resolve("manifest.json");
  }

  Path articles(String generation) {
    return generation(generation).resolve("articles.jsonl");
  }

  /** Empty while nothing was ever loaded. */
  Optional<String> currentGeneration() throws IOException {
    if (!Files.exists(current())) {
      return Optional.empty();
    }
    String name = Files.readString(current()).strip();
    if (!GENERATION.matcher(name).matches()) {
      throw new IOException(current() + " does not name a generation");
    }
    return Optional.of(name);
  }

  /** All generations on disk, current or left behind, lowest number first. */
  List<String> generations() throws IOException {
    try (Stream<Path> entries = Files.list(root)) {
      return entries
          .map(entry -> entry.getFileName().toString())
          .filter(name -> GENERATION.matcher(name).matches())
          .sorted(Comparator.comparingInt(StoreLayout::number))
          .toList();
    }
  }

  /** A name that no generation on disk has. */
  String nextGeneration() throws IOException {
    int highest = generations().stream().mapToInt(StoreLayout::number).max().orElse(0);
    return "gen-" + (highest + 1);
  }

  private static int number(String generation) {
    return Integer.parseInt(generation.substring("gen-".length()));
  }
}
