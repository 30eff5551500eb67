package org.mufakat.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A word may stand in several sections: which comes first must not depend on the run. */
class WordListTest {

  private static final String FILE = "sentences.txt";
  private static final String LONG = "languages.txt";

  @Test
  void sectionsComeInTheOrderOfTheFile() throws IOException {
    for (String file : List.of(FILE, LONG)) {
      assertEquals(
          headings(file), List.copyOf(WordList.of(TextReader.class, file).sections().keySet()));
    }
  }

  private static List<String> headings(String file) throws IOException {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                TextReader.class.getResourceAsStream(file), StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> line.startsWith("["))
          .map(line -> line.substring(1, line.indexOf(']')))
          .distinct()
          .toList();
    }
  }
}
