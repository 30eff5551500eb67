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

/** Which agreements a short article tells of: kind, countries and date of each. */
class AgreementsTest {

  private static final Extractor RULES = new RuleExtractor(ReferenceTables.load());
  private static final LocalDate NEWS = LocalDate.of(2025, 3, 5);

  /** The one before is another agreement of the same sides. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Indonesia dan Kenya menandatangani nota kesepahaman tentang kopi di Nairobi, Senin (3/3/2025). Dokumen sebelumnya, yang diteken di Jakarta pada Mei 2021, berakhir bulan lalu. | MoU ID KE 2025-03-03; MoU ID KE 2021-05
          Indonesia dan Kenya menandatangani nota kesepahaman tentang kopi di Nairobi, Senin (3/3/2025). Dokumen sebelumnya diteken pada Mei 2021. MoU lama, Mei 2021, hanya memuat daftar nama. | MoU ID KE 2025-03-03; MoU ID KE 2021-05
          Indonesia dan Kenya menandatangani nota kesepahaman tentang kopi di Nairobi, Senin (3/3/2025). MoU lama, Mei 2021, hanya memuat daftar nama.                                  | MoU ID KE 2025-03-03; MoU ID KE 2021-05
          Indonesia dan Kenya menandatangani nota kesepahaman tentang kopi di Nairobi, Senin (3/3/2025). Naskah itu menggantikan MoU tahun 2021 yang habis masa berlakunya.          | MoU ID KE 2025-03-03; MoU ID KE 2021
          Kenya and Indonesia signed a memorandum of understanding on tea on 3 March 2025. It replaces a 2019 memorandum between the two countries.                               | MoU ID KE 2025-03-03; MoU ID KE 2019
          Kenya and Indonesia signed a memorandum of understanding on tea on 3 March 2025. Its predecessor, dating from April 2019, lapsed this spring.                          | MoU ID KE 2025-03-03; MoU ID KE 2019-04
          Kenya and Indonesia signed a memorandum of understanding on tea on 3 March 2025. It takes the place of the document the two governments signed in April 2019.         | MoU ID KE 2025-03-03; MoU ID KE 2019-04
          """)
  void theOneBefore(String text, String agreements) {
    assertEquals(agreements, told(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          no date         | Indonesia dan Kenya menandatangani nota kesepahaman tentang kopi di Nairobi, Senin (3/3/2025). Dokumen sebelumnya tidak memuat teh.
          the same one    | Indonesia dan Kenya menandatangani nota kesepahaman tentang kopi di Nairobi, Senin (3/3/2025). Naskah itu pertama kali dibahas pada 2021.
          when it ended   | Indonesia and Kenya signed a memorandum of understanding on coffee on 3 March 2025. It replaces an accord that ran out last March.
          of this month   | Indonesia dan Kenya menandatangani nota kesepahaman tentang kopi di Nairobi, Senin (3/3/2025). Dokumen sebelumnya dibahas pada Februari 2025.
          """)
  void noOneBefore(String why, String text) {
    assertEquals("MoU ID KE 2025-03-03", told(text), why);
  }

  /** Sides that only a capital, or the home of an Indonesian article, tells. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The industry minister exchanged a letter of intent with his Indonesian guest in Ankara on 3 March 2025.                             | LoI ID TR 2025-03-03
          Indonesia and Kenya signed a letter of intent on tea in Ankara on 3 March 2025.                                                    | LoI ID KE 2025-03-03
          Vaksin itu dibeli dari hibah Kenya yang diteken pada Januari 2025. Petugas mulai menyuntik sapi pekan depan.                        | grant ID KE 2025-01
          Jalur itu dibuka di Nairobi bulan lalu, saat badan itu dan mitranya menyepakati pengaturan pelaksana. | arrangement ID KE 2025-02
          Auditor dikirim ke Kenya. Audit itu tindak lanjut kesepakatan jaminan halal yang dicapai kedua negara pada Januari 2025.          | other ID KE 2025-01
          Kenya and Indonesia inked a memorando de entendimento on tea on 3 March 2025.                                                     | MoU ID KE 2025-03-03
          RUU Pengesahan Perjanjian Ekstradisi antara Republik Indonesia dan Republik Demokratik Timor-Leste dibahas di Komisi III.      | treaty ID TL
          Kenyan nurses left Indonesia under an agreement that their college reached with Sam Ratulangi University in May 2024. | other ID KE 2024-05
          An arrangement reached last week gives inspectors from the Ministry of Health of Kenya access to laboratories in Indonesia.   | arrangement ID KE
          """)
  void sides(String text, String agreements) {
    assertEquals(agreements, told(text));
  }

  /** One agreement or two, told by several words for instruments. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          the paper it is put into | Vaksin dibeli dari hibah Kenya yang dituangkan dalam perjanjian pada Januari 2025. | grant ID KE 2025-01
          brought up, then signed  | The Kenyan port will be dredged under an arrangement with the Ministry of Transportation of Indonesia. Divers come first. The arrangement was signed on 3 March 2025. | arrangement ID KE 2025-03-03
          signed without a subject | Indonesia mencatat dua hal. Kedua, perjanjian ekstradisi dengan Kenya. Meski ditandatangani tahun lalu, pertukaran nota belum dilakukan. | treaty ID KE 2024
          in force                 | Kali ini mitranya bea cukai Kenya. Melalui persetujuan yang ditandatangani pada 3 Maret 2025, kedua administrasi bertukar data. Persetujuan mulai berlaku 60 hari lagi. | other ID KE 2025-03-03
          of us                    | Estonia dan Kenya sama jauhnya. Dengan Kenya, pengawas obat kita pada 2024 meneken nota kesepahaman. | MoU ID KE 2024
          of another time          | Indonesia dan Kenya menandatangani nota kesepahaman, Senin (3/3/2025). Pada akhir 2022 Jakarta dan Nairobi pernah mengikat kerja sama pertanian. | MoU ID KE 2025-03-03; other ID KE 2022
          not yet signed           | Indonesia mencatat dua hal. Kedua, perjanjian ekstradisi dengan Kenya. Belum ditandatangani sampai kini. |
          one by one               | Kenya and Indonesia on Monday signed two memoranda of understanding. The first, between the Ministry of Health of Kenya and Indonesia's BPOM, covers drugs. Under the second MoU, the Ministry of Trade of Kenya will cooperate with BPS on census methods. | MoU ID KE 2025-03-03; MoU ID KE 2025-03-03
          """)
  void oneOrTwo(String why, String text, String agreements) {
    assertEquals(Optional.ofNullable(agreements).orElse(""), told(text), why);
  }

  private static String told(String text) {
    Metadata metadata =
        new Metadata(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(NEWS),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    Article article = Article.of("a", "Delta 7\n" + text + "\n", metadata);
    return RULES.extract(article).agreements().stream()
        .map(AgreementsTest::brief)
        .collect(Collectors.joining("; "));
  }

  private static String brief(AgreementFact agreement) {
    String countries = agreement.countries().stream().sorted().collect(Collectors.joining(" "));
    String signed = agreement.signed().map(date -> " " + date.date().lexical()).orElse("");
    return agreement.kind().label() + " " + countries + signed;
  }
}
