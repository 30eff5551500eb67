package org.mufakat.story;

import java.nio.file.Path;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** The articles that the seed articles retell, where {@code -Dmufakat.gold=DIR} says they are. */
@EnabledIfSystemProperty(
    named = "mufakat.gold",
    matches = ".+",
    disabledReason =
        "the annotated articles are not at hand: name their folder by -Dmufakat.gold=DIR")
class AnnotatedSeedsTest extends SeedStory {

  private static final Path SEEDS = Path.of(System.getProperty("mufakat.gold", ""), "seeds");

  AnnotatedSeedsTest() {
    super(SEEDS, SEEDS, "annotated");
  }
}
