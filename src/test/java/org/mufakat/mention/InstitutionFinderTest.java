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
          # with its region, without its officer
          Badan Ketahanan Desa (BKDX) Kota Medan dan Komite Kopi Kenya (KKK) Amina Otieno datang. | Badan Ketahanan Desa (BKDX) Kota Medan + Komite Kopi Kenya
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
          a term              | Pesawat itu memakai Advanced Radar Search System (ARSS).
          an index            | Angka Indeks Pangan Desa (IPD) naik.
          a gloss in brackets | Mereka mendirikan pusat riset (Tidal Power Center) di Sape.
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
