package org.mufakat.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mufakat.mention.MentionSamples.bodies;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which words name bodies, and where their names end. Bodies of a row are divided by a plus. */
class InstitutionFinderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # opened by a word that opens names
          Juru bicara Kementerian Luar Negeri Rwanda menolak berkomentar.   | Kementerian Luar Negeri Rwanda
          The Ministry of Trade and Industry and the Institute of Marine Engineers agreed. | Ministry of Trade and Industry + Institute of Marine Engineers
          Politeknik Maritim Sorong dan Mindanao Maritime Academy bertemu.  | Politeknik Maritim Sorong + Mindanao Maritime Academy
          Kantor itu milik Otoritas Pelabuhan Malta dan Dewan Kopi Kenya.   | Otoritas Pelabuhan Malta + Dewan Kopi Kenya
          # closed by a word that closes names
          Uganda Coffee Federation sent a letter to the Hamburg Chamber of Commerce. | Uganda Coffee Federation + Hamburg Chamber of Commerce
          Shares of Delta Grain Co. fell.                                   | Delta Grain Co.
          Malta's Gozo Marine Ltd. and Denmark's Havblik A/S bid for it.    | Gozo Marine Ltd. + Havblik A/S
          The Saint Anne Children's Hospital opened.                        | Saint Anne Children's Hospital
          # by an acronym in brackets, where it acts
          Lembaga itu bekerja sama dengan Warung Pangan Nusantara (WPN).    | Warung Pangan Nusantara
          # by a noun beside them
          Produsen sensor asal Jepang Kotobuki Denshi datang.               | Kotobuki Denshi
          Pompa itu buatan Havblik, perusahaan Denmark.                     | Havblik
          Mereka membeli pompa dari anak usaha Nilam, yakni NilamTirta.     | NilamTirta
          The Danish pump maker Havblik signed on Monday.                   | Havblik
          # as a party of an instrument
          MoU antara LPPOM dan SANHA tentang halal diteken.                 | LPPOM + SANHA
          # in small letters, in English
          The Kenyan ministry of health declined to comment.                | Kenyan ministry of health
          The Chilean embassy in Apia closed.                               | Chilean embassy in Apia
          # spelt out before an acronym that the tables know
          Badan Kerja Sama Antar-Parlemen (BKSAP) menerima tamu.            | Badan Kerja Sama Antar-Parlemen
          # as far as the acronym says
          Kepala Saudi Food and Drug Authority (SFDA) dan Kenya National Chamber of Commerce and Industry (KNCCI) hadir. | Saudi Food and Drug Authority + Kenya National Chamber of Commerce and Industry
          Acara ini digelar Korean Cultural Center Indonesia (KCCI) di Sape. | Korean Cultural Center Indonesia
          # with the adjective of its country
          The Australian Federal Police and the Football Association of Malaysia agreed. | Australian Federal Police + Football Association of Malaysia
          # a unit with the short name of its ministry, a school with its number
          Menurut Ditjen Strahan Kemhan, SMPN 21 Kota Cirebon ikut serta.   | Ditjen Strahan Kemhan + SMPN 21 Kota Cirebon
          # headed by an officer
          The Chief Executive of HavblikQuality, Dr Lars Holm, and CEO Sunrise Ventures, Daniel Cho, signed. | HavblikQuality + Sunrise Ventures
          # a longer name than that of a company of the tables
          Sembcorp Utilities Pte Ltd and Mizuho Bank, Ltd. signed.          | Sembcorp Utilities Pte Ltd + Mizuho Bank, Ltd.
          # two that "dan" joins
          Pemerintah Provinsi Jawa Barat dan Pemerintah Prefektur Shizuoka sepakat. | Pemerintah Provinsi Jawa Barat + Pemerintah Prefektur Shizuoka
          # with its region, without its officer
          Badan Ketahanan Desa (BKDX) Kota Medan dan Komite Kopi Kenya (KKK) Amina Otieno datang. | Badan Ketahanan Desa (BKDX) Kota Medan + Komite Kopi Kenya
          # known, with its legal form
          Kabel itu dibeli Osaka Gas Co., Ltd, lalu dijual Hanwha.          | Osaka Gas Co., Ltd + Hanwha
          # known, as one who acts
          Boeing membuka kantor, kata FIFA.                                 | Boeing + FIFA
          # with its city
          Kedubes Mesir di Jakarta membenarkan kabar itu.                   | Kedubes Mesir di Jakarta
          """)
  void namesOfBodies(String text, String names) {
    assertEquals(List.of(names.split(" \\+ ")), bodies(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          an occasion         | Kongres Anggrek Dunia dibuka di Bogor.
          an instrument       | Nota Kesepahaman Induk Rawa Makmur (NKI) dibahas.
          goods of a maker    | Mereka menaiki pesawat Boeing 737.
          a model of a maker  | Ia mengendarai Honda Vario.
          a contest           | Anak itu menonton Piala Dunia FIFA.
          a term              | Pesawat itu memakai Advanced Radar Search System (ARSS).
          an index            | Angka Indeks Pangan Desa (IPD) naik.
          a gloss in brackets | Mereka mendirikan pusat riset (Tidal Power Center) di Sape.
          a sitting           | The Joint Commission on Trade met in Nairobi.
          a town before a noun| Musim Semi di Busan, hasil kerja rumah produksi, diputar.
          a town              | Pertandingan digelar di Stadion Toyota.
          a country           | Kapal dari Uni Emirat Arab berlabuh.
          a unit by number    | Rapat kerja dengan Komisi VI berlangsung lama.
          a line in capitals  | MINISTRY OF FISHERIES
          a caption           | Kapal itu berangkat. (Photo: Gozo Marine Ltd)
          """)
  void noBodies(String what, String text) {
    assertEquals(List.of(), bodies(text), what);
  }

  @Test
  void aHeadlineGivesNoNamesOfItsOwn() {
    String text =
        """
        Universitas Rawa Makmur Teken Kerja Sama Dengan Kampus Fiji
        Universitas Rawa Makmur dan kampus di Fiji sepakat bertukar dosen.
        """;
    assertEquals(List.of("Universitas Rawa Makmur"), bodies(text));
  }

  @Test
  void shortFormsAreThoseThatTheArticleDefines() {
    String text =
        """
        Produk itu dibuat PT Nilam Tirta Abadi (NTA) dan Hanbaek Marine Co. di Batam.
        NTA memasok pompa. Hanbaek mengirim kabel.
        """;
    assertEquals(
        List.of("PT Nilam Tirta Abadi", "Hanbaek Marine Co.", "NTA", "Hanbaek"), bodies(text));
  }

  @Test
  void anOfficerIsNoPartOfTheBody() {
    String text =
        """
        Direktur Utama PT Samudra Biru Nusantara Yoga Pratama mengatakan kapal pertama selesai.
        PT Samudra Biru Nusantara memesan dua kapal.
        Kepala Dinas Perikanan Provinsi Jawa Barat Tatang Koswara hadir.
        """;
    assertEquals(
        List.of("PT Samudra Biru Nusantara", "Dinas Perikanan Provinsi Jawa Barat"), bodies(text));
  }
}
