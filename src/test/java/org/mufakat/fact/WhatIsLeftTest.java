package org.mufakat.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mufakat.article.Article;
import org.mufakat.article.Metadata;
import org.mufakat.reference.ReferenceTables;

/** What an article says that becomes no fact, or is not to be believed. */
class WhatIsLeftTest {

  private static final RuleExtractor RULES = new RuleExtractor(ReferenceTables.load());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Kedua pihak bertemu Rabu (13/2/2025) untuk membahas kerja sama itu. | weekday: Rabu (13/2/2025)
          Kedua pihak bertemu Kamis (13/2/2025) untuk membahas kerja sama itu. |
          Menteri Jepang tiba. Pembeli dari negeri ginseng itu tidak hadir. | epithet: negeri ginseng
          Menteri Korea Selatan tiba. Pembeli dari negeri ginseng itu tidak hadir. |
          Menteri Jepang, Filipina dan Laos bertemu, dan kedua negara sepakat. | both of more: kedua negara
          Menteri Jepang dan Filipina bertemu, dan kedua negara sepakat untuk itu. |
          Japan, Laos and Chile met on the coast, and both countries were glad. | both of more: both countries
          """)
  void flagsWhatContradictsItself(String sentence, String expected) {
    List<String> doubts =
        extract(sentence).doubts().stream()
            .map(doubt -> doubt.kind().label() + ": " + doubt.quote())
            .toList();
    assertEquals(Optional.ofNullable(expected).map(List::of).orElse(List.of()), doubts);
  }

  @Test
  void doubtsADateWhoseWeekdayIsAnother() {
    String signed = "Menteri Perdagangan Jepang dan Laos menandatangani nota kesepahaman, %s.";
    assertTrue(
        surest(signed.formatted("Rabu (13/2/2025)"))
            < surest(signed.formatted("Kamis (13/2/2025)")));
  }

  private static double surest(String sentence) {
    return extract(sentence).agreements().stream()
        .flatMap(agreement -> agreement.evidence().stream())
        .filter(evidence -> evidence.fields().contains(Field.SIGNED))
        .mapToDouble(Evidence::confidence)
        .max()
        .orElseThrow();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Naskah perjanjian itu ditandatangani oleh yang hadir pada sore hari. | ditandatangani
          The agreement was signed by those who were there in the afternoon. | signed
          Naskah perjanjian itu disimpan di lemari besi pada sore hari ini. |
          Menteri Perdagangan Jepang dan Laos menandatangani nota kesepahaman ini. |
          """)
  void keepsSentencesThatSoundLikeAnAgreement(String sentence, String cue) {
    List<String> cues = extract(sentence).leftovers().stream().map(Leftover::cue).toList();
    assertEquals(Optional.ofNullable(cue).map(List::of).orElse(List.of()), cues);
  }

  @Test
  void namesWhatNothingKnows() {
    String sentence = "Mereka bertemu di Lembah Angin Besar dan pulang dari Jepang pada hari itu.";
    assertEquals(List.of("Lembah Angin Besar"), extract(sentence).unknownNames());
  }

  private static ArticleFacts extract(String sentence) {
    Metadata metadata =
        new Metadata(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(LocalDate.of(2025, 2, 17)),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    return RULES.extract(Article.of("a", "Delta 7\n" + sentence + "\n", metadata));
  }
}
