package org.mufakat.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.mufakat.article.Article;
import org.mufakat.entity.HandMade;
import org.mufakat.fact.AgreementKind;
import org.mufakat.fact.ArticleFacts;
import org.mufakat.fact.EventKind;
import org.mufakat.fact.Modality;

/**
 * Texts on few agreements of few parties, drawn by lot, so that articles with them tell of the same
 * things, copy each other, contradict each other and leave open what they mean.
 */
public final class RandomStories {

  private static final List<String> CODES = List.of("CN", "JP", "KR");
  private static final List<String> NAMES = List.of("Tiongkok", "Jepang", "Korea");
  private static final List<String> BODIES =
      List.of("Badan Uji Nasional", "Dewan Riset Maju", "Yayasan Laut Biru");
  private static final List<String> PEOPLE = List.of("Budi Raharja", "Siti Aminah", "Riza");
  private static final List<String> ROLES = List.of("Ketua", "Direktur", "");
  private static final List<String> DATES = List.of("2023", "2023-09", "2023-09-05", "");
  private static final List<String> DAYS =
      List.of("", "2023-09-06", "2023-09-07", "2023-09-20", "2024-01-02");
  private static final List<String> OUTLETS = List.of("", "Koran Pagi", "Koran Sore", "Kabar Desa");
  private static final List<AgreementKind> KINDS =
      List.of(AgreementKind.MOU, AgreementKind.MOA, AgreementKind.OTHER);
  private static final List<Modality> MODALITIES =
      List.of(Modality.PLANNED, Modality.SIGNED, Modality.ENDED);

  private final Random random;
  private final List<ArticleFacts> texts;

  public RandomStories(long seed, int count) {
    random = new Random(seed);
    texts = IntStream.range(0, count).mapToObj(this::draw).toList();
  }

  public HandExtractor extractor(String rules) {
    return new HandExtractor(rules, texts.toArray(ArticleFacts[]::new));
  }

  /** An article of one of the texts. */
  public Article article(String key) {
    return HandMade.article(
        key, of(OUTLETS), of(DAYS), texts.get(random.nextInt(texts.size())).article().text());
  }

  private <T> T of(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  private ArticleFacts draw(int number) {
    int partner = random.nextInt(CODES.size());
    String body = of(BODIES);
    String person = of(PEOPLE);
    HandMade story =
        HandMade.of(
                "text-" + number,
                "",
                "",
                "Kabar %d. Kementerian Perindustrian Indonesia dan %s %s: MoU pertama, nota kedua, temu wicara. “Baik sekali,” kata %s."
                    .formatted(number, body, NAMES.get(partner), person))
            .country("ID", "Indonesia")
            .country(CODES.get(partner), NAMES.get(partner))
            .listed("id-kemenperin", "ID", "Kementerian Perindustrian")
            .institution(CODES.get(partner), body)
            .person(person, of(ROLES), body)
            .said("Baik sekali,", person);
    for (String anchor : List.of("MoU pertama", "nota kedua")) {
      if (random.nextInt(3) > 0) {
        agreement(story, anchor, CODES.get(partner), body, person);
      }
    }
    if (random.nextBoolean()) {
      story
          .event("temu wicara", EventKind.MEETING, "ID", CODES.get(partner))
          .named(random.nextBoolean() ? "Forum Laut" : "")
          .of(body)
          .with(person)
          .on(of(DATES))
          .done();
    }
    return story.facts();
  }

  private void agreement(
      HandMade story, String anchor, String partner, String body, String person) {
    List<String> parties = new ArrayList<>(List.of("Kementerian Perindustrian"));
    if (random.nextBoolean()) {
      parties.add(body);
    }
    HandMade.AgreementDraft draft =
        story
            .agreement(anchor, of(KINDS), "ID", partner)
            .between(parties.toArray(String[]::new))
            .signed(of(DATES))
            .modality(of(MODALITIES))
            .in(of(List.of("pertanian", "perikanan")))
            .confidence(of(List.of(0.7, 0.9)));
    if (random.nextBoolean()) {
      draft.signedBy(person, body);
    }
    if (random.nextBoolean()) {
      draft.lasting(of(List.of("P3Y", "P5Y")), random.nextBoolean());
    }
    draft.done();
  }
}
