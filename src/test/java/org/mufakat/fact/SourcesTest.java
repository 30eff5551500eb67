package org.mufakat.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mufakat.article.Article;
import org.mufakat.article.Metadata;
import org.mufakat.reference.ReferenceTables;

/** Whose report a sentence says it retells, with the day of that report. */
class SourcesTest {

  private static final RuleExtractor RULES = new RuleExtractor(ReferenceTables.load());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Melansir Antara, Kamis (12/6/2025), kedua menteri bertemu di Jakarta. | Antara 2025-06-12
          Dikutip dari laman resmi Bursa Kabar, Senin, perusahaan itu tumbuh. | Bursa Kabar 2025-06-16
          Kesepakatan itu, seperti dilansir kantor berita Yonhap, belum diteken. | Yonhap
          Seperti diwartakan kompas.com, pabrik itu mulai dibangun. | kompas.com
          Dikutip dari data Badan Pusat Statistik, nilai ekspor naik. |
          Unggahan di media sosialnya itu dikutip pada Kamis (12/6/2025). |
          Menurut Menteri Perdagangan, ekspor kopi naik pada bulan itu. |
          Menurut laporan Reuters, kapal itu sudah berlayar dari pelabuhan. | Reuters
          Xinhua reported on June 12, 2025 that the two sides had signed it. | Xinhua 2025-06-12
          The ministers will meet in May, according to a report by the Delta Times. | Delta Times
          The figure was quoted by state media Vremya of the capital on Monday. | Vremya
          The yard reported a net profit for the year and said it will build. |
          She told reporters that the road was closed and that it will open. |
          According to Foreign Minister Ana Perez, the road will open in May. |
          """)
  void namesTheMediumAndTheDayOfItsReport(String sentence, String expected) {
    String text = "Delta 7\n" + sentence + "\n";
    assertEquals(Optional.ofNullable(expected).orElse(""), sources(text, "Kabar Kita"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          BEIJING, March 3, 2025 (Xinhua) -- The two sides have signed the text. | Xinhua 2025-03-03
          Jakarta (ANTARA) - Kedua negara itu sudah menandatangani naskahnya. | ANTARA
          Paris (the capital) - The two sides have signed the text of it. |
          """)
  void readsDatelines(String sentence, String expected) {
    assertEquals(
        Optional.ofNullable(expected).orElse(""), sources("A title\n" + sentence, "Kabar Kita"));
  }

  @ParameterizedTest
  @CsvSource({"Kabar Kita,Antara", "Antara,''"})
  void doesNotNameThePublisherItself(String publisher, String expected) {
    String text = "Kerja sama baru\nKedua negara itu sudah bertemu.\n(Sumber: Antara)\n";
    assertEquals(expected, sources(text, publisher));
  }

  private static String sources(String text, String publisher) {
    Metadata metadata =
        new Metadata(
            Optional.empty(),
            Optional.empty(),
            Optional.of(publisher),
            Optional.of(LocalDate.of(2025, 6, 17)),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    return RULES.extract(Article.of("a", text, metadata)).sources().stream()
        .map(source -> source.name() + source.date().map(day -> " " + day).orElse(""))
        .collect(Collectors.joining("; "));
  }
}
