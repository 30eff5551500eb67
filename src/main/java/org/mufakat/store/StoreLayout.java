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
  private static final String PATCH = ".rdfp.gz";

  Path identity() {
    return root.resolve("mufakat.json");
  }

  Path lock() {
    return root.resolve("lock");
  }

  Path texts() {
    return root.resolve("texts");
  }

  /** What people decided; theirs to edit. */
  Path judgements() {
    return root.resolve("judgements.tsv");
  }

  /** The links that people accepted. */
  Path links() {
    return root.resolve("links.tsv");
  }

  /** Data of others, loaded beside. */
  Path data() {
    return root.resolve("data");
  }

  /** What was published of it. */
  Path dumps() {
    return root.resolve("dumps");
  }

  /** Indexes of words, made from generations and to be made again at any time. */
  Path search() {
    return root.resolve("search");
  }

  Path journal() {
    return root.resolve("journal");
  }

  /** What was done when, a line each. */
  Path loads() {
    return journal().resolve("loads.jsonl");
  }

  /** Names of nodes that are in no generation any more. */
  Path departures() {
    return journal().resolve("departed.tsv");
  }

  /** What the writing of a generation changed, as RDF Patch. */
  Path patch(String generation) {
    return journal().resolve(generation + PATCH);
  }

  /** Generations whose patches are kept, whether they are still there or not, lowest first. */
  List<String> patched() throws IOException {
    return named(journal(), PATCH);
  }

  /** Those of generations that never became current. */
  List<String> unpublishedPatches() throws IOException {
    int current = currentGeneration().map(StoreLayout::number).orElse(0);
    return patched().stream().filter(generation -> number(generation) > current).toList();
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

  /** A file that belongs to a generation. */
  Path note(String generation, String file) {
    return generation(generation).resolve(file);
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
    return named(root, "");
  }

  private static List<String> named(Path folder, String ending) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .map(entry -> entry.getFileName().toString())
          .filter(name -> name.endsWith(ending))
          .map(name -> name.substring(0, name.length() - ending.length()))
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
