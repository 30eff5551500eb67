package org.mufakat.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mufakat.article.Article;

/** Which lines and sentences an article is read as. */
class TextReaderTest {

  private static final TextReader READER = new TextReader();

  @Test
  void linesOfASetWidthAreJoinedToParagraphs() {
    String text =
        """
        HERRING CATCH SEEN LOWER THIS SEASON
            HARSTAD, June 3 - The herring catch off the northern coast is
        seen lower this season because the shoals moved further out than
        last year, Kari Nilsen, chairman of the
        Northern Boat Owners, told a meeting on Tuesday evening in town.
            She said that most boats would stay in port until the first
        week of July, when the water is warmer.
        """;
    assertEquals(
        List.of(
            "HERRING CATCH SEEN LOWER THIS SEASON",
            "HARSTAD, June 3 - The herring catch off the northern coast is seen lower this season"
                + " because the shoals moved further out than last year, Kari Nilsen, chairman of"
                + " the Northern Boat Owners, told a meeting on Tuesday evening in town.",
            "She said that most boats would stay in port until the first week of July, when the"
                + " water is warmer."),
        sentences(text, Sentence.Kind.values()));
  }

  @Test
  void otherwiseALineEndsASentence() {
    String text =
        """
        Panen garam di Sape
        Panen garam tahun ini lebih baik daripada tahun lalu karena kemarau panjang
        Baca juga: Harga garam turun
        Petani menjual garam ke kota.
        """;
    assertEquals(
        List.of(
            "Panen garam tahun ini lebih baik daripada tahun lalu karena kemarau panjang",
            "Petani menjual garam ke kota."),
        sentences(text, Sentence.Kind.BODY));
  }

  @Test
  void aListOfLinksEndsWithTheNextSentence() {
    String text =
        """
        Salt harvest in Sape
        The harvest was good.
        RELATED STORIES
        Fiji and Tonga ink salt pact
        Ghana ships salt to Togo
        Farmers sell the salt in town.
        """;
    assertEquals(
        List.of("The harvest was good.", "Farmers sell the salt in town."),
        sentences(text, Sentence.Kind.BODY));
  }

  private static List<String> sentences(String text, Sentence.Kind... kinds) {
    Article article =
        new Article(
            "sample",
            text,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            "0");
    ReadText read = READER.read(article);
    return read.sentences().stream()
        .filter(sentence -> List.of(kinds).contains(sentence.kind()))
        .map(sentence -> read.words(sentence.first(), sentence.end()).replaceAll("\\s+", " "))
        .toList();
  }
}
