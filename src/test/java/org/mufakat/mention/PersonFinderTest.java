package org.mufakat.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mufakat.mention.MentionSamples.persons;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is named, and in which post. Persons of a row are divided by a plus. */
class PersonFinderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # a post before the name
          Menteri Pertanian dan Air Namibia Elias Shilongo tiba.   | Elias Shilongo = Menteri Pertanian dan Air Namibia
          Plt. Dirjen Bina Marga Kementerian Pekerjaan Umum Roy Silitonga tiba. | Roy Silitonga = Plt. Dirjen Bina Marga Kementerian Pekerjaan Umum
          Juru bicara Kementerian Luar Negeri Rwanda, Solange Uwase, diam. | Solange Uwase = Juru bicara Kementerian Luar Negeri Rwanda
          Wali Kota Kochi Seiya Okazaki menyambut Gubernur Jawa Barat Hendar Suryana. | Seiya Okazaki = Wali Kota Kochi + Hendar Suryana = Gubernur Jawa Barat
          Presiden Direktur Rawa Makmur Finance, Kenji Sakamoto, hadir. | Kenji Sakamoto = Presiden Direktur Rawa Makmur Finance
          Ketua panitia I Nyoman Rai membuka acara.                | I Nyoman Rai = Ketua panitia
          Australian mines and energy minister Grace Holt spoke.   | Grace Holt = mines and energy minister
          Transport Secretary Ruben Dalisay spoke.                 | Ruben Dalisay = Transport Secretary
          # fields that the lists of posts take in, regions, numbers of units
          Menteri Koordinator Bidang Hukum, HAM, Imigrasi, dan Pemasyarakatan Yasril Hamdani tiba. | Yasril Hamdani = Menteri Koordinator Bidang Hukum, HAM, Imigrasi, dan Pemasyarakatan
          Duta Besar Uni Eropa untuk Indonesia dan Brunei Darussalam Denis Chabot hadir. | Denis Chabot = Duta Besar Uni Eropa untuk Indonesia dan Brunei Darussalam
          Wakil Gubernur Provinsi Osaka Nobuhiko Yamada datang.    | Nobuhiko Yamada = Wakil Gubernur Provinsi Osaka
          Pj Gubernur DKI Jakarta Heru Budiharto membuka acara.    | Heru Budiharto = Pj Gubernur DKI Jakarta
          Direktur Eropa I Ani Lestari dan Ketua panitia I Nyoman Rai hadir. | Ani Lestari = Direktur Eropa I + I Nyoman Rai = Ketua panitia
          Kapolri Jenderal Pol. Listyo Prabawa datang.             | Listyo Prabawa = Kapolri
          Duta Besar RI Paramaribo Yulia Mantiri datang.           | Yulia Mantiri = Duta Besar RI Paramaribo
          Duta Besar RI Sofia Mantiri datang.                      | Sofia Mantiri = Duta Besar RI
          UUM diwakili Timbalan Naib Canselor Prof. Dr. Kamarul Yusof. | Kamarul Yusof = Timbalan Naib Canselor
          # what somebody is, and the name between commas
          Pembalap muda asal Sape, Arga Wibisana, naik kelas.      | Arga Wibisana = Pembalap muda asal Sape
          Ia bertemu mitranya dari Hungaria, Péter Kovács.         | Péter Kovács = -
          A spokeswoman for the pump maker Havblik AB, Elin Backlund, said so. | Elin Backlund = spokeswoman for the pump maker Havblik AB
          # a post behind it
          John Okello, chairman of the Uganda Coffee Federation, left. | John Okello = chairman of the Uganda Coffee Federation
          Mary Achieng, its treasurer, stayed.                     | Mary Achieng = its treasurer
          Bram Wijaya selaku Ketua Yayasan Rawa Makmur hadir.      | Bram Wijaya = Ketua Yayasan Rawa Makmur
          # beside a verb of saying, an age, a word that introduces persons
          kata Nyoman di Sape.                                     | Nyoman = -
          A fisherman, said Kofi Mensah.                           | Kofi Mensah = -
          Kofi Mensah, 52, mended the nets.                        | Kofi Mensah = -
          She met her Rwandan counterpart, Solange Uwase.          | Solange Uwase = -
          # joined to another
          Menteri Pertanian Rina Sutanti dan Elias Shilongo bertukar naskah. | Rina Sutanti = Menteri Pertanian + Elias Shilongo = -
          # titles, degrees, particles, initials
          Prof. Dr. Ir. Sulastri Handayani, M.P., berbicara.       | Sulastri Handayani = -
          Menteri Energi Pangeran Faisal bin Turki tiba.           | Faisal bin Turki = Menteri Energi
          Ketua Komisi Eropa Ursula von der Heide tiba.            | Ursula von der Heide = Ketua Komisi Eropa
          Japan's minister, Mr. IWATA Takeshi, spoke.              | IWATA Takeshi = minister
          Kofi Annor, who heads the Ghana Cocoa Board, disagreed.  | Kofi Annor = -
          President Jan "Jep" Peeters waved.                       | Jan "Jep" Peeters = President
          """)
  void personsAndTheirPosts(String text, String expected) {
    assertEquals(List.of(expected.split(" \\+ ")), persons(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a regulation               | Peraturan Menteri Perdagangan Nomor 8 Tahun 2024 berlaku.
          a word that opens sentences| Ketua KPU belum hadir. Sementara itu, hujan turun.
          a post alone               | Presiden dan Menteri tiba.
          a town behind a post       | Acara dihadiri Wali Kota Toyota.
          a company by its rank      | Mesin itu buatan General Electric.
          a medium                   | He told Reuters that prices rose.
          a headline                 | Menhub Bawa Pulang Kapal Baru
          what people do, no name    | Petani mengeluh karena harga turun, Lampung Tengah, Senin.
          one word behind a comma    | Mahasiswa asal Kenya, Nairobi, dan Uganda datang.
          a place                    | Menteri tiba di Sumbawa, Nusa Tenggara Barat.
          """)
  void nobody(String what, String text) {
    assertEquals(List.of(), persons(text), what);
  }

  @Test
  void partsOfAFullNameAreThatPerson() {
    String text =
        """
        Duta Besar Mesir untuk Indonesia Amina Farouk menemui petani.
        Dubes Amina membeli kopi. Farouk menyukainya.
        """;
    assertEquals(
        List.of("Amina Farouk = Duta Besar Mesir untuk Indonesia", "Amina = Dubes", "Farouk = -"),
        persons(text));
  }

  @ParameterizedTest
  @CsvSource({
    "Ahn Duk-geun,Ahn Dukgeun,true",
    "Ahn Duk-geun,Ahn Duk Geun,true",
    "Masahiro Tanabe,Tanabe,true",
    "Masahiro Tanabe,Masahiro Tabane,false",
    "Masahiro Tanabe,Masahiro Tamabe,true",
    "Budi Hartono,Budi Hartanto,false",
    "Budi Hartono,Rudi Hartono,false",
  })
  void sameName(String a, String b, boolean same) {
    assertEquals(same, SpelledName.of(a).same(SpelledName.of(b)));
  }
}
