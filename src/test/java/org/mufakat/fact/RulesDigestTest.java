package org.mufakat.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mufakat.mention.MentionReader;
import org.mufakat.text.TextReader;

/** No rule and no word list is left out of the fingerprint. */
class RulesDigestTest {

  private static final Path RESOURCES = Path.of("src/main/resources/org/mufakat");

  @Test
  void coversEveryWordList() throws IOException {
    assertEquals(files("text"), new TreeSet<>(TextReader.RESOURCES));
    assertEquals(files("mention"), new TreeSet<>(MentionReader.RESOURCES));
  }

  @Test
  void coversEveryRuleFile() throws IOException {
    TreeSet<String> expected = new TreeSet<>(RuleExtractor.WORD_LISTS);
    for (String topic : RuleExtractor.TOPICS) {
      List.of("id/", "en/").forEach(language -> expected.add(language + topic + ".yaml"));
    }
    assertEquals(expected, files("fact"));
  }

  @Test
  void isAHash() {
    assertTrue(RulesDigest.compute().matches("[0-9a-f]{64}"));
    assertEquals(RulesDigest.compute(), RulesDigest.compute());
  }

  private static TreeSet<String> files(String folder) throws IOException {
    Path root = RESOURCES.resolve(folder);
    try (Stream<Path> walk = Files.walk(root)) {
      return walk.filter(Files::isRegularFile)
          .map(file -> root.relativize(file).toString().replace('\\', '/'))
          .collect(TreeSet::new, TreeSet::add, TreeSet::addAll);
    }
  }
}
