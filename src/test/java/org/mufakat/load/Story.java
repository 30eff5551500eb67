package org.mufakat.load;

import java.util.Iterator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.mufakat.article.Article;
import org.mufakat.article.Reading;
import org.mufakat.entity.HandMade;
import org.mufakat.fact.AgreementKind;
import org.mufakat.fact.ArticleFacts;
import org.mufakat.fact.EventKind;
import org.mufakat.fact.Modality;

/** Three articles that tell of each other's agreements, as facts made by hand. */
public final class Story {

  private Story() {}

  public static ArticleFacts loose() {
    return HandMade.of(
            "a-tiga-negara",
            "",
            "2023-09-08",
            "Dilansir Kemenperin.go.id, Indonesia merintis kerja sama industri dengan Tiongkok dan Korea"
                + " di bidang industri perkapalan.")
        .retells("Kemenperin.go.id", "2023-09-08", "Dilansir Kemenperin.go.id")
        .country("ID", "Indonesia")
        .country("CN", "Tiongkok")
        .country("KR", "Korea")
        .agreement("kerja sama industri", AgreementKind.OTHER, "ID", "CN", "KR")
        .in("industri perkapalan")
        .modality(Modality.AGREED)
        .done()
        .facts();
  }

  public static ArticleFacts twoMemoranda() {
    return HandMade.of(
            "b/dua mou?",
            "Koran Pagi",
            "2023-09-08",
            "MoU dengan Tiongkok diteken Agus Gumiwang, Menteri Perindustrian dari Kementerian"
                + " Perindustrian, dan Jin Zhuanglong dari Kementerian Industri Tiongkok pada September 2023"
                + " untuk lima tahun. 😀 Nota dengan Korea diteken Agus pada hari yang sama."
                + " “Kami senang sekali,” kata Agus.")
        .country("ID", "Kementerian Perindustrian")
        .country("CN", "Tiongkok")
        .country("KR", "Korea")
        .listed("id-kemenperin", "ID", "Kementerian Perindustrian")
        .listed("cn-miit", "CN", "Kementerian Industri Tiongkok")
        .person("Agus Gumiwang", "Menteri Perindustrian", "Kementerian Perindustrian")
        .person("Jin Zhuanglong", "", "Kementerian Industri Tiongkok")
        .agreement("MoU dengan Tiongkok", AgreementKind.MOU, "ID", "CN")
        .between("Kementerian Perindustrian", "Kementerian Industri Tiongkok")
        .signedBy("Agus Gumiwang", "Kementerian Perindustrian")
        .signedBy("Jin Zhuanglong", "Kementerian Industri Tiongkok")
        .signed("2023-09")
        .lasting("P5Y", true)
        .done()
        .agreement("Nota dengan Korea", AgreementKind.MOU, "ID", "KR")
        .between("Kementerian Perindustrian")
        .signedBy("Agus Gumiwang", "Kementerian Perindustrian")
        .signed("2023-09")
        .done()
        .event("diteken Agus Gumiwang", EventKind.SIGNING, "ID", "CN")
        .of("Kementerian Perindustrian")
        .with("Agus Gumiwang", "Jin Zhuanglong")
        .on("2023-09")
        .done()
        .said("Kami senang sekali,", "Agus Gumiwang")
        .facts();
  }

  public static ArticleFacts arrangement() {
    return HandMade.of(
            "c",
            "Koran Sore",
            "",
            "MoA dengan Korea ditandatangani Badan Uji Nasional pada 22 Januari 2025 di Jakarta."
                + " MoU lain menyusul.")
        .country("KR", "Korea")
        .institution("ID", "Badan Uji Nasional")
        .agreement("MoA dengan Korea", AgreementKind.MOA, "ID", "KR")
        .between("Badan Uji Nasional")
        .signed("2025-01-22")
        .at("Jakarta")
        .done()
        .leftover("MoU lain menyusul.", "MoU")
        .facts();
  }

  public static List<ArticleFacts> all() {
    return List.of(loose(), twoMemoranda(), arrangement());
  }

  public static HandExtractor extractor() {
    return new HandExtractor("rules-1", all().toArray(ArticleFacts[]::new));
  }

  public static Iterator<Reading> readings(Article... articles) {
    return Stream.of(articles).map(Story::reading).iterator();
  }

  public static Iterator<Reading> readings(List<ArticleFacts> facts) {
    return facts.stream().map(ArticleFacts::article).map(Story::reading).iterator();
  }

  private static Reading reading(Article article) {
    return new Reading.Read("inbox/" + article.key() + ".txt", OptionalInt.empty(), article);
  }
}
