package org.mufakat.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mufakat.article.Article;
import org.mufakat.article.Metadata;
import org.mufakat.reference.ReferenceTables;

/** What sentences say that an agreement or a meeting is about, and where it was made. */
class FieldsTest {

  private static final RuleExtractor RULES = new RuleExtractor(ReferenceTables.load());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # words that open fields
          Indonesia dan Fiji menandatangani nota kesepahaman tentang budi daya rumput laut. | budi daya rumput laut
          Indonesia dan Fiji menandatangani nota kesepahaman di bidang kearsipan, Senin. | kearsipan
          Indonesia dan Fiji menandatangani nota kesepahaman di sektor perikanan tangkap. | perikanan tangkap
          Indonesia dan Fiji menandatangani nota kesepahaman mengenai pelatihan nelayan. | pelatihan nelayan
          Indonesia dan Fiji menandatangani nota kesepahaman terkait keselamatan kapal. | keselamatan kapal
          Indonesia dan Fiji menandatangani nota kesepahaman soal pemetaan terumbu karang. | pemetaan terumbu karang
          Indonesia dan Fiji menandatangani nota kesepahaman dalam pengembangan pariwisata bahari. | pariwisata bahari
          Indonesia dan Fiji menandatangani nota kesepahaman untuk pembangunan dermaga nelayan. | pembangunan dermaga nelayan
          Indonesia dan Fiji menandatangani perjanjian untuk membangun galangan kapal kayu. | galangan kapal kayu
          # the noun beside the instrument, or in it
          PT Laut Biru dan Suva Marine Ltd menandatangani kontrak pengadaan 40 kapal pukat. | kapal pukat
          Indonesia dan Fiji menandatangani MoU perawatan mesin kapal di Suva, Senin. | perawatan mesin kapal
          Indonesia dan Fiji menandatangani nota kesepahaman pembinaan petani muda di Suva, Senin. | pembinaan petani muda
          Indonesia dan Fiji menandatangani perjanjian ekstradisi di Suva, Senin. | ekstradisi
          Indonesia dan Fiji menandatangani Perjanjian Bantuan Hukum Timbal Balik. | Bantuan Hukum Timbal Balik
          # a number, a unit and a vague word before it say nothing of it
          Indonesia dan Fiji menandatangani nota kesepahaman tentang berbagai program pertukaran perawat. | pertukaran perawat
          Indonesia dan Fiji menandatangani perjanjian tentang peluang kerja sama di bidang gizi anak. | gizi anak
          # what ends a field
          Indonesia dan Fiji menandatangani MoU tentang vaksin hewan yang berlaku lima tahun. | vaksin hewan
          Indonesia dan Fiji menandatangani MoU tentang vaksin hewan untuk meningkatkan ekspor sapi. | vaksin hewan
          Indonesia dan Fiji menandatangani MoU tentang vaksin hewan antara kedua kementerian. | vaksin hewan
          Indonesia dan Fiji menandatangani MoU tentang vaksin hewan pada 3 Maret 2025. | vaksin hewan
          Indonesia dan Fiji menandatangani MoU tentang vaksin hewan (VH) guna menekan wabah. | vaksin hewan
          Indonesia dan Fiji menandatangani MoU tentang kopi dan kakao senilai 5 juta dolar AS. | kopi; kakao
          """)
  void opensAndEndsAFieldInIndonesian(String sentence, String expected) {
    assertEquals(expected, agreement(sentence, "id"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # commas divide, and so does what is sure to
          Indonesia dan Fiji menandatangani MoU tentang arsip, gizi, dan irigasi. | arsip; gizi; irigasi
          Indonesia dan Fiji menandatangani MoU tentang arsip, gizi dan irigasi. | arsip; gizi; irigasi
          Indonesia dan Fiji menandatangani MoU tentang arsip, gizi, serta irigasi. | arsip; gizi; irigasi
          Indonesia dan Fiji menandatangani MoU tentang arsip, gizi, hingga irigasi. | arsip; gizi; irigasi
          Indonesia dan Fiji menandatangani MoU tentang pertanian, kehutanan, dan perikanan. | pertanian; kehutanan; perikanan
          # "dan" divides two that can stand alone
          Indonesia dan Fiji menandatangani MoU tentang pelabuhan hijau dan pelatihan pelaut. | pelabuhan hijau; pelatihan pelaut
          Indonesia dan Fiji menandatangani MoU tentang pertanian dan kesehatan. | pertanian; kesehatan
          # and not two that share a word, or that the table knows as one
          Indonesia dan Fiji menandatangani MoU tentang pencegahan dan penindakan pencurian ikan. | pencegahan dan penindakan pencurian ikan
          Indonesia dan Fiji menandatangani MoU tentang pertukaran data dan informasi. | pertukaran data dan informasi
          Indonesia dan Fiji menandatangani MoU tentang minyak dan gas bumi. | minyak dan gas bumi
          Indonesia dan Fiji menandatangani MoU tentang usaha kecil dan menengah. | usaha kecil dan menengah
          # a complement is passed over, and the list goes on
          Indonesia dan Fiji menandatangani MoU tentang tambak di lahan kering, irigasi, dan gizi. | tambak; irigasi; gizi
          Indonesia dan Fiji menandatangani MoU tentang pengolahan sampah menjadi listrik dan pendidikan guru. | pengolahan sampah; pendidikan guru
          # a wider word gives way to what it means
          Indonesia dan Fiji menandatangani MoU tentang beberapa hal, yaitu arsip, gizi, dan irigasi. | arsip; gizi; irigasi
          Indonesia dan Fiji menandatangani MoU di sektor strategis seperti energi, gizi, dan irigasi. | energi; gizi; irigasi
          # a clause behind a comma is no field
          Indonesia dan Fiji menandatangani MoU tentang arsip, gizi, dan irigasi, menurut siaran pers. | arsip; gizi; irigasi
          Indonesia dan Fiji menandatangani MoU tentang irigasi, melengkapi naskah tahun lalu. | irigasi
          Indonesia dan Fiji menandatangani MoU tentang irigasi, di Hotel Laguna, Suva, Senin. | irigasi
          """)
  void dividesAListInIndonesian(String sentence, String expected) {
    assertEquals(expected, agreement(sentence, "id"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # what the agreement covers, said in the next sentence
          MoU itu mencakup arsip, gizi, dan irigasi. | arsip; gizi; irigasi
          MoU itu meliputi pembinaan wasit serta kursus pelatih. | pembinaan wasit; kursus pelatih
          Isinya antara lain standar baterai, pengisian daya di dermaga, dan sekolah nakhoda. | standar baterai; pengisian daya; sekolah nakhoda
          Ruang lingkupnya meliputi tata kelola arsip, magang, serta pameran bersama. | tata kelola arsip; magang; pameran
          Kerja sama ini berfokus pada pemuliaan padi dan pengendalian hama. | pemuliaan padi; pengendalian hama
          Kerja sama tersebut bertujuan untuk membangun balai benih. | balai benih
          # and what else it says
          Kerja sama ini diharapkan memberi manfaat bagi kedua negara. |
          Kerja sama itu menjadi langkah penting bagi Fiji. |
          Selain kerja sama itu, Fiji berminat pada batik dan kerajinan. |
          """)
  void readsWhatItCovers(String sentence, String expected) {
    String opening = "Indonesia dan Fiji menandatangani MoU di Suva, Senin (3/3/2025). ";
    assertEquals(Optional.ofNullable(expected).orElse(""), agreement(opening + sentence, "id"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # words that open fields
          Kenya and Fiji signed a memorandum of understanding on reef fisheries. | reef fisheries
          Kenya and Fiji signed a memorandum of understanding in the field of archives on Monday. | archives
          Kenya and Fiji signed an agreement on cooperation in nurse training in Suva. | nurse training
          Kenya and Fiji signed a contract for the supply of solar pumps on Monday. | solar pumps
          Kenya and Fiji signed an agreement to build a tuna cannery near Suva. | tuna cannery
          Kenya and Fiji signed an agreement to build, own and operate a 40-megawatt wind farm. | wind farm
          Kenya and Fiji signed a memorandum of understanding covering school meals and teacher training. | school meals; teacher training
          # the noun before the instrument
          Kenya and Fiji signed a fisheries agreement in Suva on Monday. | fisheries
          Kenya and Fiji signed a labour mobility agreement in Suva on Monday. | labour mobility
          Kenya and Fiji signed a ten-year copra supply agreement in Suva on Monday. | copra supply
          Kenya and Fiji signed an extradition treaty in Suva on Monday. | extradition
          Kenya and Fiji signed a double taxation convention in Suva on Monday. | double taxation
          Kenya and Fiji signed a landmark free trade agreement in Suva on Monday. |
          Kenya and Fiji signed a strategic partnership agreement in Suva on Monday. |
          Kenya and Fiji signed a new five-year bilateral agreement in Suva on Monday. |
          # lists
          Kenya and Fiji signed a memorandum on coral reefs, ferries and school meals. | coral reefs; ferries; school meals
          Kenya and Fiji signed a memorandum on coral reefs, ferries, and school meals. | coral reefs; ferries; school meals
          Kenya and Fiji signed a memorandum on coral reefs as well as school meals. | coral reefs; school meals
          Kenya and Fiji signed a memorandum on trade and investment, ferries, and school meals. | trade and investment; ferries; school meals
          Kenya and Fiji signed a memorandum on the prevention and suppression of piracy. | prevention and suppression of piracy
          Kenya and Fiji signed an agreement in areas such as farming, ferries and tourism. | farming; ferries; tourism
          Kenya and Fiji signed an agreement in areas ranging from tea to tourism and sport. | tea; tourism; sport
          # what ends a field, or is none
          Kenya and Fiji signed a memorandum on coral reefs that runs for five years. | coral reefs
          Kenya and Fiji signed a memorandum on coral reefs, opening new markets for divers. | coral reefs
          Kenya and Fiji signed a memorandum on coral reefs between their two ministries. | coral reefs
          Kenya and Fiji signed a memorandum on coral reefs, officials said on Monday. | coral reefs
          Kenya and Fiji signed a memorandum on Monday in Suva, the statement said. |
          Kenya and Fiji signed a memorandum on the sidelines of a summit in Suva. |
          Kenya and Fiji signed a memorandum for the first time in ten years. |
          Kenya and Fiji signed a memorandum of understanding in principle, which takes effect soon. |
          """)
  void readsFieldsInEnglish(String sentence, String expected) {
    assertEquals(Optional.ofNullable(expected).orElse(""), agreement(sentence, "en"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Mongolia dan Peru menandatangani MoU dengan Fiji dan LoI dengan Kenya, masing-masing tentang wol domba dan jalur kereta. | wol domba / jalur kereta
          Indonesia dan Fiji menandatangani MoU tentang irigasi serta perjanjian ekstradisi di Suva. | irigasi / ekstradisi
          Indonesia dan Fiji menandatangani perjanjian ekstradisi dan sebuah MoU tentang irigasi di Suva. | ekstradisi / irigasi
          """)
  void givesEachAgreementOfASentenceItsOwn(String sentence, String expected) {
    String fields =
        facts("Kabar hari ini", sentence, "id").agreements().stream()
            .map(agreement -> stated(agreement.sectors()))
            .collect(Collectors.joining(" / "));
    assertEquals(expected, fields);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          RI dan Fiji Teken Kerja Sama Panas Bumi | Panas Bumi
          RI dan Fiji Sepakati MoU Kredit Karbon | Kredit Karbon
          Menteri Tiba di Suva untuk Kunjungan Tiga Hari |
          """)
  void letsTheTitleSpeakWhereNothingElseDoes(String title, String expected) {
    String body = "Indonesia dan Fiji menandatangani MoU di Suva, Senin (3/3/2025).";
    List<AgreementFact> agreements = facts(title, body, "id").agreements();
    assertEquals(Optional.ofNullable(expected).orElse(""), stated(agreements.get(0).sectors()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          id | Presiden Fiji bertemu Presiden Kenya di Suva, Senin. Keduanya membahas tarif feri dan kopi. | tarif feri; kopi
          id | Presiden Fiji bertemu Presiden Kenya di Suva, Senin. Mereka bertukar pandangan soal kenaikan muka laut. | kenaikan muka laut
          id | Presiden Fiji bertemu Presiden Kenya di Suva, Senin, membahas pengembangan kapal feri. | kapal feri
          id | Presiden Fiji bertemu Presiden Kenya di Suva, Senin, tetapi belum ada keputusan. |
          en | The president of Fiji met the president of Kenya in Suva on Monday. They discussed ferries and coffee. | ferries; coffee
          en | The president of Fiji met the president of Kenya in Suva on Monday. They discussed several topics. |
          """)
  void readsWhatAMeetingWasAbout(String language, String text, String expected) {
    String topics =
        facts("News of today", text, language).events().stream()
            .filter(event -> event.kind() == EventKind.MEETING)
            .map(event -> stated(event.sectors()))
            .collect(Collectors.joining(" / "));
    assertEquals(Optional.ofNullable(expected).orElse(""), topics);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          id | Indonesia dan Fiji menandatangani MoU di Gedung Pandan, Suva, Senin (3/3/2025). | Gedung Pandan, Suva
          id | Indonesia dan Fiji menandatangani MoU di kantor pusat Bank Laut, Suva, Senin (3/3/2025). | kantor pusat Bank Laut, Suva
          id | Penandatanganan MoU Indonesia dan Fiji dilakukan di ruang sidang kampus, Senin (3/3/2025). | ruang sidang kampus
          id | Indonesia dan Fiji menandatangani MoU untuk petani kelapa di Viti Levu. |
          id | Indonesia dan Fiji menandatangani MoU untuk petani kelapa di Suva, Senin (3/3/2025). | Suva
          id | Indonesia dan Fiji menandatangani MoU di Asia Tenggara. |
          en | Kenya and Fiji signed a memorandum at the Laguna Hotel, in Suva, on Monday. | Laguna Hotel, in Suva
          en | Kenya and Fiji signed a memorandum at the presidential palace on Monday. | presidential palace
          en | Kenya and Fiji signed a memorandum at the bank's headquarters in Suva on Monday. | Suva
          en | Kenya and Fiji signed a Treaty on Mutual Assistance in Criminal Matters on Monday. |
          en | Kenya and Fiji signed an agreement to build a cannery in Lautoka. |
          en | Kenya and Fiji signed a memorandum, opening shops in North Africa. |
          """)
  void readsThePlaceOfASigning(String language, String sentence, String expected) {
    String places =
        facts("News of today", sentence, language).agreements().stream()
            .flatMap(agreement -> agreement.place().stream())
            .collect(Collectors.joining(" / "));
    assertEquals(Optional.ofNullable(expected).orElse(""), places);
  }

  private static String agreement(String text, String language) {
    List<AgreementFact> agreements = facts("News of today", text, language).agreements();
    assertEquals(1, agreements.size(), () -> "agreements in: " + text);
    return stated(agreements.get(0).sectors());
  }

  private static String stated(List<SectorFact> sectors) {
    return sectors.stream().map(SectorFact::stated).collect(Collectors.joining("; "));
  }

  private static ArticleFacts facts(String title, String text, String language) {
    Metadata metadata =
        new Metadata(
            Optional.empty(),
            Optional.empty(),
            Optional.of("Kabar Kita"),
            Optional.of(LocalDate.of(2025, 3, 4)),
            Optional.of(language),
            Optional.empty(),
            Optional.empty());
    return RULES.extract(Article.of("a", title + "\n" + text + "\n", metadata));
  }
}
