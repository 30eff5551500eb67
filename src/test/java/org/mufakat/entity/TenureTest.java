package org.mufakat.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mufakat.fact.AgreementKind;
import org.mufakat.fact.Modality;

/** When persons are told in their posts. */
class TenureTest {

  private static final Known KNOWN = Known.of(SmallTables.reference());
  private static final String NAME = "Ratna Wijaya";

  private static final Optional<ActorKey.Institution> AT =
      Optional.of(new ActorKey.Named(Optional.of("ID"), "balai-uji"));

  /** An article that gives her a title. */
  private static HandMade article(String key, String published, String title) {
    return HandMade.of(
            key, "Koran " + key, published, title + " Ratna Wijaya dari Balai Uji meneken MoU itu.")
        .institution("ID", "Balai Uji")
        .person(NAME, title, "Balai Uji");
  }

  private static HandMade signing(String key, String published, String title, String day) {
    return article(key, published, title)
        .agreement("MoU itu", AgreementKind.MOU, "ID", "JP")
        .signedBy(NAME, "")
        .signed(day)
        .done();
  }

  private static List<Tenure> tenures(HandMade... articles) {
    List<Told> told = Stream.of(articles).map(one -> Resolution.of(one.facts(), KNOWN)).toList();
    List<Tenure> found = Merging.merge(told).persons().get(0).tenures();
    List<Told> turned = new ArrayList<>(told);
    Collections.reverse(turned);
    assertEquals(found, Merging.merge(turned).persons().get(0).tenures(), "in any order");
    return found;
  }

  private static Tenure tenure(HandMade... articles) {
    List<Tenure> found = tenures(articles);
    assertEquals(1, found.size(), found::toString);
    return found.get(0);
  }

  private static void told(String from, String until, Tenure tenure) {
    assertEquals(List.of(day(from), day(until)), List.of(tenure.from(), tenure.until()));
  }

  private static Optional<LocalDate> day(String day) {
    return Optional.of(day).filter(known -> !known.isEmpty()).map(LocalDate::parse);
  }

  @Test
  void fromTheFirstArticleToTheLast() {
    Tenure tenure =
        tenure(
            article("a", "2023-05-01", "Kepala Balai"),
            article("b", "2024-02-29", "Kepala Balai"),
            article("c", "2023-08-17", "Kepala Balai"));
    told("2023-05-01", "2024-02-29", tenure);
    assertFalse(tenure.over());
  }

  @ParameterizedTest(name = "published {0}, signed {1}: told from {2} until {3}")
  @CsvSource({
    "2023-09-08, 2023-09-05, 2023-09-05, 2023-09-08",
    // Some day in September, and not after the article.
    "2023-09-08, 2023-09, 2023-09-08, 2023-09-08",
    "2024-03-01, 2023-09, 2023-09-30, 2024-03-01",
    "2024-03-01, 2023, 2023-12-31, 2024-03-01",
    "2024-03-01, 2023-09-05/2023-09-07, 2023-09-07, 2024-03-01",
    "'', 2023-09-05, 2023-09-05, 2023-09-05",
    "'', 2023-09, '', ''",
    "2023-09-08, '', 2023-09-08, 2023-09-08",
    // What was done after the article is no news of it.
    "2023-09-08, 2023-12-01, 2023-09-08, 2023-09-08"
  })
  void anActDoneInThePostCounts(String published, String signed, String from, String until) {
    HandMade article =
        signed.isEmpty()
            ? article("a", published, "Kepala Balai")
            : signing("a", published, "Kepala Balai", signed);
    told(from, until, tenure(article));
  }

  @Test
  void whatIsOnlyPlannedDoesNotCount() {
    HandMade planned =
        article("a", "", "Kepala Balai")
            .agreement("MoU itu", AgreementKind.MOU, "ID", "JP")
            .signedBy(NAME, "")
            .signed("2024-05-01")
            .modality(Modality.PLANNED)
            .done();
    told("", "", tenure(planned));
  }

  @ParameterizedTest
  @CsvSource({"Mantan Kepala Balai", "mantan Kepala Balai", "ex-Kepala Balai", "Ex-Kepala Balai"})
  void whoHeldAPostBeforeIsNotToldInIt(String title) {
    Tenure tenure = tenure(article("a", "2024-05-01", title));
    assertEquals(new PostKey(AT, "kepala-balai"), tenure.post());
    assertFalse(tenure.told());
    assertTrue(tenure.over());
    told("", "", tenure);
  }

  @Test
  void aFormerHolderSignsInNoPost() {
    Told told =
        Resolution.of(signing("a", "2024-05-01", "Mantan Kepala", "2024-04-30").facts(), KNOWN);
    assertEquals(Optional.empty(), told.agreements().get(0).signatures().get(0).post());
  }

  @Test
  void theWordForTheEndCountsUnlessToldAgainLater() {
    HandMade before = article("a", "2023-05-01", "Kepala Balai");
    HandMade former = article("b", "2024-05-01", "Mantan Kepala Balai");
    HandMade again = article("c", "2025-05-01", "Kepala Balai");
    assertTrue(tenure(before, former).over());
    told("2023-05-01", "2023-05-01", tenure(before, former));
    assertFalse(tenure(before, former, again).over());
    told("2023-05-01", "2025-05-01", tenure(before, former, again));
  }

  @Test
  void actingHoldersKeepTheirTitle() {
    Tenure tenure = tenure(article("a", "2024-05-01", "Plt Kepala Balai"));
    assertEquals("plt-kepala-balai", tenure.post().title());
    assertTrue(tenure.told());
  }

  @Test
  void onePersonInTwoPosts() {
    List<Tenure> found =
        tenures(
            article("a", "2023-05-01", "Wakil Kepala Balai"),
            article("b", "2024-05-01", "Kepala Balai"));
    assertEquals(
        List.of("kepala-balai", "wakil-kepala-balai"),
        found.stream().map(tenure -> tenure.post().title()).toList());
    told("2024-05-01", "2024-05-01", found.get(0));
    told("2023-05-01", "2023-05-01", found.get(1));
  }
}
