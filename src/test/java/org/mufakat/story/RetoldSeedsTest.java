package org.mufakat.story;

import java.nio.file.Path;

/** The seed articles that come with the program. */
class RetoldSeedsTest extends SeedStory {

  RetoldSeedsTest() {
    super(Path.of("seeds/articles"), Path.of("src/test/resources/seeds"), "retold");
  }
}
