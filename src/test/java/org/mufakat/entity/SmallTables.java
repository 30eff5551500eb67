package org.mufakat.entity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mufakat.reference.Country;
import org.mufakat.reference.Institution;
import org.mufakat.reference.PersonWords;
import org.mufakat.reference.Post;
import org.mufakat.reference.PostPrefix;
import org.mufakat.reference.Reference;

/** Tables small enough to see through: four countries, two ministries, one post. */
public final class SmallTables {

  private SmallTables() {}

  public static Reference reference() {
    return reference("one digest");
  }

  public static Reference reference(String digest) {
    return reference(digest, new String[0]);
  }

  /**
   * @param namesOfKorea names in the press beside the usual ones
   */
  public static Reference reference(String digest, String... namesOfKorea) {
    PersonWords words =
        new PersonWords(
            List.of(),
            List.of(
                new PostPrefix("Mantan", "id", PostPrefix.Effect.FORMER),
                new PostPrefix("ex-", "en", PostPrefix.Effect.FORMER),
                new PostPrefix("Plt", "id", PostPrefix.Effect.ACTING)),
            List.of(),
            List.of(),
            Set.of(),
            Set.of(),
            Set.of());
    return new Reference(
        List.of(
            country("CN", "CHN", "Tiongkok", "China"),
            country("ID", "IDN", "Indonesia", "Indonesia"),
            country("JP", "JPN", "Jepang", "Japan"),
            country("KR", "KOR", "Korea Selatan", "South Korea", namesOfKorea)),
        List.of(
            ministry("cn-miit", "CN", "Kementerian Industri Tiongkok", "MIIT"),
            ministry("id-kemenperin", "ID", "Kementerian Perindustrian", "Kemenperin")),
        List.of(),
        List.of(
            new Post(
                "id-menperin", "Menteri Perindustrian", "Minister of Industry", "id-kemenperin")),
        List.of(),
        List.of(),
        words,
        List.of(),
        List.of(),
        digest);
  }

  private static Country country(
      String code, String alpha3, String nameId, String nameEn, String... pressNames) {
    return new Country(
        code,
        alpha3,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        nameId,
        nameEn,
        List.of(pressNames),
        List.of(),
        List.of());
  }

  private static Institution ministry(String id, String country, String name, String alias) {
    return new Institution(
        id,
        "government",
        Optional.of(country),
        Optional.empty(),
        name,
        "",
        List.of(alias),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
