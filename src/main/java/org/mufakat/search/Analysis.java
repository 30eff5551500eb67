package org.mufakat.search;

import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.id.IndonesianAnalyzer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter.StemmerOverrideMap;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * How texts become words that can meet: without capitals and accents as they are written, and by
 * their Indonesian and their English stems, each in a field of its own.
 */
final class Analysis {

  /** Words as they are written, without capitals and accents. */
  static final String FOLDED = "folded";

  static final String INDONESIAN = "id";
  static final String ENGLISH = "en";

  static final List<String> FIELDS = List.of(FOLDED, INDONESIAN, ENGLISH);

  private static final StemmerOverrideMap ENGLISH_WORDS = englishWords();

  static final Analyzer ANALYZER =
      new PerFieldAnalyzerWrapper(
          analyzer(words -> words),
          Map.of(
              INDONESIAN,
              analyzer(words -> new IndonesianStemFilter(new JoinedWordsFilter(words))),
              ENGLISH,
              analyzer(Analysis::english)));

  private Analysis() {}

  /** Fields for a text in this language; one that is not said may be either. */
  static List<String> fields(String language) {
    return switch (language) {
      case INDONESIAN -> List.of(FOLDED, INDONESIAN);
      case ENGLISH -> List.of(FOLDED, ENGLISH);
      default -> FIELDS;
    };
  }

  /** Whether a word says so little that a search goes without it. */
  static boolean isStopWord(String word) {
    return stops(EnglishAnalyzer.getDefaultStopSet(), word)
        || stops(IndonesianAnalyzer.getDefaultStopSet(), word);
  }

  private static boolean stops(CharArraySet words, String word) {
    return words.contains(word.toLowerCase(java.util.Locale.ROOT));
  }

  private interface Stems {
    TokenStream of(TokenStream words);
  }

  private static Analyzer analyzer(Stems stems) {
    return new Analyzer() {
      @Override
      protected TokenStreamComponents createComponents(String field) {
        StandardTokenizer words = new StandardTokenizer();
        TokenStream folded = new ASCIIFoldingFilter(new LowerCaseFilter(words));
        return new TokenStreamComponents(words, stems.of(folded));
      }

      @Override
      protected TokenStream normalize(String field, TokenStream in) {
        return new ASCIIFoldingFilter(new LowerCaseFilter(in));
      }
    };
  }

  private static TokenStream english(TokenStream words) {
    return new PorterStemFilter(
        new StemmerOverrideFilter(new EnglishPossessiveFilter(words), ENGLISH_WORDS));
  }

  private static StemmerOverrideMap englishWords() {
    StemmerOverrideFilter.Builder builder = new StemmerOverrideFilter.Builder();
    WordTables.map("en/words.tsv").forEach(builder::add);
    try {
      return builder.build();
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
