package org.mufakat.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mufakat.mention.MentionSamples.countries;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which words name countries, and which only look as if they did. */
class CountryFinderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Perundingan RI-Korsel berlanjut.                          | ID KR
          Menteri Luar Negeri RI tiba.                              | ID
          Kementerian Kesehatan Malaysia membantah kabar itu.       | MY
          Petani Kenya dan pengusaha AS bertemu.                    | KE US
          The Danish and Kenyan delegations met.                    | DK KE
          Beijing menegaskan sikapnya atas usul Jepang.             | JP CN
          Setelah Jakarta dan Praha menandatangani surat minat.     | ID CZ
          Kesepakatan Jakarta, Dili, dan Canberra akhir Agustus.    | AU ID TL
          Memorandum yang diteken Jakarta dan Nairobi bulan lalu.   | ID KE
          An accord signed by Hanoi and Jakarta came first.         | ID VN
          Moroccans and Iraqis waited in line for their papers.     | IQ MA
          Republik Demokratik Timor-Leste mengirim utusan.          | TL
          """)
  void named(String text, String codes) {
    assertEquals(
        List.of(codes.split(" ")).stream().sorted().toList(),
        countries(text).stream().sorted().toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a currency  | Nilainya mencapai dua juta dolar AS.
          a currency  | It cost 20 mln U.S. dollars.
          a language  | The text was read in Spanish, then sung.
          a company   | PT Kabel Laut Indonesia berdiri.
          a bank      | Bank Indonesia menahan suku bunga.
          a sea       | Kapal melintasi Laut China Selatan.
          a name      | Pangeran Faisal bin Turki tiba.
          a dateline  | TOKYO - Hujan turun.
          a place     | Mereka makan siang di Tokyo.
          two places  | Mereka makan siang di Jakarta dan Praha.
          no pact     | Beijing and Hanoi exchanged harsh words.
          a link      | Baca juga: Jepang Teken Perjanjian Dagang
          """)
  void notNamed(String what, String text) {
    assertEquals(List.of(), countries(text), what);
  }
}
