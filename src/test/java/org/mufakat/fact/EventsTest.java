package org.mufakat.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mufakat.article.Article;
import org.mufakat.reference.ReferenceTables;

/** What short articles tell of events: each row is one event as kind, countries, people, date. */
class EventsTest {

  private static final RuleExtractor EXTRACTOR = new RuleExtractor(ReferenceTables.load());

  @Test
  void oneMeetingToldManyTimesIsOne() {
    String text =
        """
        Menteri Pertanian RI Budi Raharja bertemu dengan Menteri Pertanian Kenya Amina Otieno di Nairobi, Kamis (16/5/2024).
        Dalam pertemuan itu, Budi Raharja menawarkan pupuk.
        Pertemuan Menteri Pertanian RI Budi Raharja dengan Amina Otieno berlangsung hangat.
        Kedua menteri membahas kopi dan teh.
        """;
    assertEquals(
        List.of("meeting [ID, KE] [Budi Raharja, Amina Otieno] 2024-05-16 Nairobi"), events(text));
  }

  @Test
  void otherPeopleAreAnotherMeeting() {
    String text =
        """
        Danish Minister Lars Holm met Kenyan President Amina Otieno in Nairobi on Tuesday.
        On Wednesday, Minister Lars Holm met Governor Peter Kamau in Mombasa.
        """;
    assertEquals(
        List.of(
            "meeting [Lars Holm, Amina Otieno] Nairobi",
            "meeting [Lars Holm, Peter Kamau] Mombasa"),
        extract(text).events().stream()
            .map(
                event ->
                    event.kind().label() + " " + event.persons() + " " + event.place().orElse("-"))
            .toList());
  }

  @Test
  void aPlannedMeetingIsNone() {
    assertEquals(
        List.of(),
        events(
            "Menteri Pertanian RI Budi Raharja akan bertemu dengan Duta Besar Kenya Amina Otieno."));
  }

  @Test
  void aVisitHasVisitorAndGoal() {
    assertEquals(
        List.of("visit [KE, ID] [Amina Otieno] 2024-05-14/2024-05-16 Indonesia"),
        events(
            "Presiden Kenya Amina Otieno melakukan kunjungan kenegaraan ke Indonesia pada 14-16 Mei"
                + " 2024."));
  }

  @Test
  void aSigningIsAnEventWhereItHasADayAndAPlan() {
    String text =
        """
        Indonesia dan Kenya menandatangani nota kesepahaman pertanian di Nairobi, Kamis (16/5/2024).
        Kedua negara akan menandatangani perjanjian perdagangan bebas di Jakarta.
        """;
    assertEquals(List.of("signing [ID, KE] [] 2024-05-16 Nairobi"), events(text));
  }

  @Test
  void theDateOfARemarkIsNotThatOfTheEvent() {
    String text =
        """
        Menteri Pertanian RI Budi Raharja bertemu dengan Menteri Pertanian Kenya Amina Otieno di Nairobi.
        "Kopi mereka harum," kata Budi dalam keterangannya, Jumat (17/5/2024).
        """;
    assertEquals(List.of("meeting [ID, KE] [Budi Raharja, Amina Otieno] - Nairobi"), events(text));
  }

  @Test
  void talksAreNoEventWithoutTwoSides() {
    assertEquals(List.of(), events("Pertemuan itu tidak menghasilkan apa pun, kata warga."));
    assertEquals(List.of(), events("Harga kopi naik. Petani di Lampung bertemu tengkulak."));
  }

  @Test
  void everyValueIsQuotedAndEveryAnchorIsUnique() {
    ArticleFacts facts =
        extract(
            """
            Presiden Indonesia Budi Raharja dan Presiden Kenya Amina Otieno menandatangani nota kesepahaman usai pertemuan bilateral di Nairobi, Kamis (16/5/2024).
            Budi Raharja melakukan kunjungan kenegaraan ke Kenya pada 15-17 Mei 2024.
            Ia juga berbicara dalam Forum Kopi Afrika 2024.
            """);
    Set<Object> anchors = new HashSet<>();
    for (EventFact event : facts.events()) {
      assertTrue(anchors.add(event.anchor()), event.toString());
      EnumSet<Field> supported = EnumSet.noneOf(Field.class);
      event.evidence().forEach(evidence -> supported.addAll(evidence.fields()));
      assertTrue(supported.contains(Field.KIND), event.toString());
      assertEquals(event.date().isPresent(), supported.contains(Field.DATE), event.toString());
      assertEquals(event.place().isPresent(), supported.contains(Field.PLACE), event.toString());
      assertEquals(!event.persons().isEmpty(), supported.contains(Field.PERSONS), event.toString());
    }
    assertTrue(anchors.size() > 2, facts.events().toString());
  }

  private static List<String> events(String text) {
    return extract(text).events().stream()
        .map(
            event ->
                String.join(
                    " ",
                    event.kind().label(),
                    event.countries().toString(),
                    event.persons().toString(),
                    event.date().map(date -> date.date().lexical()).orElse("-"),
                    event.place().orElse("-")))
        .toList();
  }

  private static ArticleFacts extract(String text) {
    return EXTRACTOR.extract(
        new Article(
            "example",
            text,
            Optional.empty(),
            Optional.empty(),
            Optional.of(LocalDate.of(2024, 5, 18)),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            ""));
  }
}
