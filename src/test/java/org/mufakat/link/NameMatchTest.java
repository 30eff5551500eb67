package org.mufakat.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mufakat.query.Linkable;

/** Candidates by name, and what their scores say. */
class NameMatchTest {

  private static final Linkable MINISTRY =
      new Linkable(
          "https://example.org/id/institution/x",
          "institution",
          List.of("Kementerian Laut Contoh", "Ministry of Example Seas"),
          List.of("KLC", "Kementerian Kelautan Contoh"),
          Set.of("ID"),
          Set.of());

  private static List<NameMatch.Scored> best(Candidate... candidates) {
    return new NameMatch(List.of(candidates)).best(MINISTRY, 3);
  }

  private static Candidate candidate(String id, String name, String country) {
    return new Candidate(
        "https://data.example/" + id,
        List.of(name),
        Optional.of(country).filter(code -> !code.equals("-")));
  }

  @ParameterizedTest(name = "{0} ({1}): {2}")
  @CsvSource({
    "Ministry of Example Seas, ID, 100",
    "MINISTRY OF EXAMPLE SEAS, -, 90",
    "Kementerian Kelautan Contoh, ID, 90",
    "Kementerian Kelautan Contoh, -, 80",
    "'Seas, Ministry of Example', -, 90",
    "Ministry of the Example Seas, -, 81",
    "KLC, ID, 70",
    "KLC, -, 60"
  })
  void moreInCommonScoresMore(String name, String country, int score) {
    List<NameMatch.Scored> found = best(candidate("1", name, country));
    assertEquals(score, found.get(0).score(), found::toString);
  }

  @ParameterizedTest
  @CsvSource({
    "Ministry of Example Seas, MY",
    "Ministry of Forests, ID",
    "Seas, -",
    "Kementerian Pertanian, ID"
  })
  void anotherCountryOrOtherWordsAreAnotherThing(String name, String country) {
    assertEquals(List.of(), best(candidate("1", name, country)));
  }

  @Test
  void eachCandidateComesOnceAndTheBestFirst() {
    Candidate two =
        new Candidate(
            "https://data.example/2", List.of("KLC", "Kementerian Laut Contoh"), Optional.of("ID"));
    List<NameMatch.Scored> found =
        best(
            candidate("1", "KLC", "ID"),
            two,
            candidate("3", "KLC", "ID"),
            candidate("4", "KLC", "ID"));
    assertEquals(
        List.of("https://data.example/2", "https://data.example/1", "https://data.example/3"),
        found.stream().map(scored -> scored.candidate().iri()).toList());
    assertTrue(found.get(0).features().contains("country=same"), found::toString);
  }
}
