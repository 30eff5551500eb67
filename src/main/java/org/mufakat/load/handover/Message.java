package org.mufakat.load.handover;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.mufakat.Exit;
import org.mufakat.article.Reading;
import org.mufakat.load.Beside;
import org.mufakat.load.LoadReport;
import org.mufakat.load.Loader;
import org.mufakat.load.Ruling;
import org.mufakat.load.Verb;

/** What the two say to one another, a line of JSON each. */
sealed interface Message {

  /**
   * What is wanted. First.
   *
   * @param base that the store is to have, where that matters
   * @param keys of articles to remove
   * @param added files of the data to put beside, by its names
   * @param dropped names of data beside to remove
   * @param ruling what people decided
   */
  record Wanted(
      Verb verb,
      Optional<String> base,
      List<String> keys,
      Map<String, String> added,
      List<String> dropped,
      Ruling ruling)
      implements Message {

    Loader.Request request(Iterator<Reading> readings) {
      Map<String, Path> files = new TreeMap<>();
      added.forEach((name, file) -> files.put(name, Path.of(file)));
      Beside beside = new Beside(files, dropped);
      return switch (verb) {
        case JUDGE -> Loader.Request.judging(ruling::appliedTo);
        case REMOVE -> Loader.Request.removing(keys, beside);
        case LOAD, REFRESH -> Loader.Request.adding(verb, readings, beside);
      };
    }
  }

  /** An input; any number of them. */
  record Input(Reading reading) implements Message {}

  /** That was all; without it nothing is done. */
  record End() implements Message {}

  /** How far it is: so many inputs taken in. */
  record Taken(long inputs) implements Message {}

  /** How far it is: so many articles worked on. */
  record Built(long articles, long of) implements Message {}

  /** How far it is: articles are being brought together. */
  record Merging() implements Message {}

  /** What was done, and everybody who asks from now on sees it. Last. */
  record Done(LoadReport report) implements Message {}

  /** Why nothing was done. Last. */
  record Failed(Exit exit, String message, String remedy) implements Message {}
}
