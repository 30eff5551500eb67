package org.mufakat.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The files of one generation, its manifest aside: marked when it is published, held to that. */
record GenerationFiles(Path folder, Path manifest) {

  static GenerationFiles of(StoreLayout layout, String generation) {
    return new GenerationFiles(layout.generation(generation), layout.manifest(generation));
  }

  /** Puts all files on the disk and marks them. */
  Map<String, FileMark> seal() throws IOException {
    Map<String, FileMark> marks = new TreeMap<>();
    for (Path file : all()) {
      Disk.sync(file);
      marks.put(name(file), FileMark.of(file));
    }
    return marks;
  }

  private List<Path> all() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> Files.isRegularFile(file) && !file.equals(manifest)).toList();
    }
  }

  private String name(Path file) {
    return folder.relativize(file).toString().replace('\\', '/');
  }

  /**
   * Cheap, for every opening: TDB2 would put an empty file in place of a missing one.
   *
   * @throws IOException naming a file that is missing or has another size
   */
  void requireSizes(Map<String, FileMark> marks) throws IOException {
    for (Map.Entry<String, FileMark> mark : marks.entrySet()) {
      Path file = folder.resolve(mark.getKey());
      if (!Files.exists(file) || Files.size(file) != mark.getValue().bytes()) {
        throw new IOException(file + " is missing or has another size than when it was written");
      }
    }
  }

  /** Files that are there and not marked. */
  List<String> strangers(Set<String> marked) throws IOException {
    return all().stream().map(this::name).filter(name -> !marked.contains(name)).sorted().toList();
  }

  /** The files that are missing or not as they were marked; reads them all. */
  List<String> damaged(Map<String, FileMark> marks) throws IOException {
    List<String> damaged = new ArrayList<>();
    for (Map.Entry<String, FileMark> mark : marks.entrySet()) {
      Path file = folder.resolve(mark.getKey());
      if (!mark.getValue().fits(file)) {
        damaged.add(mark.getKey());
      }
    }
    return damaged;
  }

  /**
   * Copies the database into another generation.
   *
   * @throws DamagedFileException if a file is not as it was marked: a copy would carry the damage
   *     on, under new marks
   */
  void copyDatabase(Path database, Map<String, FileMark> marks, Path target) throws IOException {
    Files.createDirectories(target);
    for (Map.Entry<String, FileMark> mark : marks.entrySet()) {
      Path file = folder.resolve(mark.getKey());
      if (file.startsWith(database)
          && !mark.getValue().copy(file, target.resolve(file.getFileName()))) {
        throw new DamagedFileException(file);
      }
    }
  }
}
