package org.mufakat.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.id.IndonesianAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.junit.jupiter.api.Test;

/** Which forms of a word meet. */
class FormsOfWordsTest {

  private static List<String> words(Analyzer analyzer, String field, String text) {
    List<String> words = new ArrayList<>();
    try (TokenStream tokens = analyzer.tokenStream(field, new StringReader(text))) {
      CharTermAttribute word = tokens.addAttribute(CharTermAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        words.add(word.toString());
      }
      tokens.end();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return words;
  }

  private static List<String> words(String field, String text) {
    return words(Analysis.ANALYZER, field, text);
  }

  @Test
  void indonesianFamiliesMeetAndStayApart() throws IOException {
    Map<String, String> known = new HashMap<>();
    for (String line : Files.readAllLines(Path.of("src/test/resources/search/families.txt"))) {
      if (!line.startsWith("#")) {
        List<String> stems = words(Analysis.INDONESIAN, line).stream().distinct().toList();
        assertEquals(1, stems.size(), line + ": " + stems);
        String other = known.put(stems.get(0), line);
        assertEquals(null, other, line + " meets " + other);
      }
    }
  }

  /** Why there are rules of our own; the day this fails, look whether they are still needed. */
  @Test
  void theVoicesDoNotMeetInLucenesOwnStemmer() {
    try (Analyzer stock = new IndonesianAnalyzer()) {
      assertNotEquals(words(stock, "", "menandatangani"), words(stock, "", "ditandatangani"));
      assertNotEquals(words(stock, "", "mengirim"), words(stock, "", "dikirim"));
    }
  }

  @Test
  void whatIsWrittenAsOneWordOrTwoMeets() {
    assertEquals(
        words(Analysis.INDONESIAN, "ditandatangani kerjasama"),
        words(Analysis.INDONESIAN, "tanda tangan, kerja sama"));
    assertEquals(List.of("erja", "rusak"), words(Analysis.INDONESIAN, "kerja rusak"));
  }

  @Test
  void englishFormsMeet() {
    for (String family :
        List.of(
            "sign signed signing signs signature signatory",
            "agree agreed agreeing agrees",
            "cooperate cooperation cooperating",
            "minister's minister")) {
      assertEquals(1, words(Analysis.ENGLISH, family).stream().distinct().count(), family);
    }
  }

  @Test
  void accentsAndCapitalsDoNotCount() {
    assertEquals(
        words(Analysis.FOLDED, "turkiye sao tome"), words(Analysis.FOLDED, "TÜRKİYE São Tomé"));
  }

  @Test
  void wordsThatSayNothingAreKnown() {
    assertTrue(Analysis.isStopWord("Yang"));
    assertTrue(Analysis.isStopWord("the"));
    assertFalse(Analysis.isStopWord("MoU"));
  }
}
