package org.mufakat.load.handover;

import java.util.List;
import java.util.Optional;
import org.mufakat.Exit;
import org.mufakat.article.Reading;
import org.mufakat.load.LoadReport;
import org.mufakat.load.Verb;

/** What the two say to one another, a line of JSON each. */
sealed interface Message {

  /**
   * What is wanted. First.
   *
   * @param base that the store is to have, where that matters
   * @param keys of articles to remove
   */
  record Wanted(Verb verb, Optional<String> base, List<String> keys) implements Message {}

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
