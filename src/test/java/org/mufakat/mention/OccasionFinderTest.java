package org.mufakat.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mufakat.article.Article;
import org.mufakat.reference.ReferenceTables;
import org.mufakat.text.ReadText;
import org.mufakat.text.TextReader;

/** Named occasions in full, and what only looks like one. */
class OccasionFinderTest {

  private static final MentionReader MENTIONS = new MentionReader(ReferenceTables.load());

  @ParameterizedTest(name = "{2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          summit | Menteri hadir pada Konferensi Tingkat Tinggi (KTT) ke-12 ASEAN kemarin. | Konferensi Tingkat Tinggi (KTT) ke-12 ASEAN
          summit | Presiden terbang ke KTT G20 kemarin. | KTT G20
          forum | Dubes berbicara dalam Forum Kopi Afrika 2023 di Nairobi. | Forum Kopi Afrika 2023
          forum | Rapat itu di sela Konferensi Kopi Dunia (World Coffee Conference/WCC) sesi ke-7 di Nairobi. | Konferensi Kopi Dunia (World Coffee Conference/WCC) sesi ke-7
          forum | The pact came on the sidelines of the Second Coffee and Tea Forum for Trade Cooperation in Nairobi. | Second Coffee and Tea Forum for Trade Cooperation
          forum | Acara itu merupakan perhelatan International Symposium on Coffee Roasting. | International Symposium on Coffee Roasting
          exhibition | Mereka bertemu di ajang Nairobi Coffee Fair (NCF) ke-4 kemarin. | Nairobi Coffee Fair (NCF) ke-4
          exhibition | Kontrak diteken pada hari pertama Kopi Expo & Forum di Nairobi. | Kopi Expo & Forum
          meeting | The minister joined the Coffee Producers (CP) Ministerial meeting of 2023 today. | Coffee Producers (CP) Ministerial meeting of 2023
          other | Band itu tampil di acara 4th Nairobi Coffee Day (NCD) 2023 kemarin. | 4th Nairobi Coffee Day (NCD) 2023
          """)
  void named(String kind, String text, String name) {
    assertEquals(List.of(kind + " " + name), found(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Hal itu disampaikan saat Konferensi Pers di Jakarta.
          Ketua Forum Petani Kopi Indonesia hadir.
          Pameran itu digelar di Jakarta International Expo Kemayoran.
          The fair was held at the Nairobi Expo centre.
          MoU itu diteken kementerian dengan Forum Petani Kopi.
          """)
  void none(String text) {
    assertEquals(List.of(), found(text));
  }

  @Test
  void titlesNameNoOccasion() {
    assertEquals(List.of(), found("Menteri Hadiri Forum Kopi Afrika 2023\nMenteri pulang."));
  }

  private static List<String> found(String text) {
    ReadText read = new TextReader().read(article(text));
    return MENTIONS.read(read).occasions().stream()
        .map(occasion -> occasion.kind() + " " + read.words(occasion.first(), occasion.end()))
        .toList();
  }

  private static Article article(String text) {
    return new Article(
        "example",
        text,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        "");
  }
}
