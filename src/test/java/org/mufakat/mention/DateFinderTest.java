package org.mufakat.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mufakat.article.Article;
import org.mufakat.reference.ReferenceTables;
import org.mufakat.text.TextReader;

/** What dates mean in an article of Thursday, 27 November 2025. */
class DateFinderTest {

  private static final LocalDate PUBLISHED = LocalDate.of(2025, 11, 27);
  private static final MentionReader MENTIONS = new MentionReader(ReferenceTables.load());

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Kontrak itu diteken Selasa lalu di Nairobi. | 2025-11-25
          Kontrak itu diteken Kamis di Nairobi. | 2025-11-27
          Kontrak itu diteken Kamis lalu di Nairobi. | 2025-11-20
          The contract was signed last Thursday in Nairobi. | 2025-11-20
          Kontrak itu diteken Selasa pekan lalu di Nairobi. | 2025-11-18
          Kontrak itu diteken Minggu pekan lalu di Nairobi. | 2025-11-23
          The contract was signed Tuesday last week in Nairobi. | 2025-11-18
          Kontrak itu diteken dua tahun lalu di Nairobi. | 2023
          Kontrak itu diteken tahun lalu di Nairobi. | 2024
          Kontrak itu diteken akhir bulan kemarin di Nairobi. | 2025-10
          Kontrak itu diteken tahun silam di Nairobi. | 2024
          Kontrak itu diteken pada akhir 2022 di Nairobi. | 2022
          The contract was signed in late 2022 in Nairobi. | 2022
          Kontrak itu diteken 3 bulan yang lalu di Nairobi. | 2025-08
          The contract was signed three years ago in Nairobi. | 2022
          Kontrak itu diteken kemarin di Nairobi. | 2025-11-26
          Kontrak itu diteken Senin kemarin di Nairobi. | 2025-11-24
          Kontrak itu diteken dua hari lalu di Nairobi. | 2025-11-25
          Kontrak itu diteken tiga pekan silam di Nairobi. | 2025-11-03/2025-11-09
          The contract was signed 10 days ago in Nairobi. | 2025-11-17
          The contract was signed two weeks ago in Nairobi. | 2025-11-10/2025-11-16
          Kontrak itu diteken pada Mei lalu di Nairobi. | 2025-05
          Kontrak itu diteken Desember lalu di Nairobi. | 2024-12
          Kontrak itu diteken Selasa, 18 November lalu, di Nairobi. | 2025-11-18
          Kontrak itu diteken pada 30 November silam di Nairobi. | 2024-11-30
          Kontrak itu diteken pada Mei tahun lalu di Nairobi. | 2024-05
          Kontrak itu diteken 3 Mei tahun lalu di Nairobi. | 2024-05-03
          Kontrak itu diteken pada Mei tahun ini di Nairobi. | 2025-05
          The contract was signed in April last year in Nairobi. | 2024-04
          The contract was signed on 3 April last year in Nairobi. | 2024-04-03
          The contract was signed in Nairobi last December. | 2024-12
          Kontrak itu berlaku dua tahun sejak diteken di Nairobi. | ''
          """)
  void dates(String text, String expected) {
    assertEquals(expected, found(text));
  }

  @ParameterizedTest(name = "{0} as that of a deed: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Kontrak itu diteken pada Januari di Nairobi. | 2025-01
          Kontrak itu diteken pada Agustus di Nairobi. | 2025-08
          Kontrak itu diteken 12 Desember di Nairobi. | 2024-12-12
          Kontrak itu berjalan hingga 2027 di Nairobi. | ''
          """)
  void noDeedIsReportedBeforeItIsDone(String text, String expected) {
    assertEquals(
        expected,
        read(text).dates().stream()
            .flatMap(mention -> mention.date().doneBefore(PUBLISHED).stream())
            .map(date -> date.date().lexical())
            .collect(Collectors.joining(" ")));
  }

  private static String found(String text) {
    return read(text).dates().stream()
        .map(mention -> mention.date().date().lexical())
        .collect(Collectors.joining(" "));
  }

  private static Mentions read(String text) {
    Article article =
        new Article(
            "sample",
            text,
            Optional.empty(),
            Optional.empty(),
            Optional.of(PUBLISHED),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            "0");
    return MENTIONS.read(new TextReader().read(article));
  }
}
