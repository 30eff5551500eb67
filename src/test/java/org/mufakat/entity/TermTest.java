package org.mufakat.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Period;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.mufakat.fact.Status;
import org.mufakat.mention.DateBasis;
import org.mufakat.mention.DatedBy;
import org.mufakat.mention.ReportedDate;

/** The day of signature and the term give the end, as precise as they are and no more. */
class TermTest {

  @ParameterizedTest(name = "{0} and {1}: {2}, from {3} until {4}")
  @CsvSource({
    // signed, term, expiry as precise as known, first and last day
    "2024-03-12, P3Y, 2027-03-12, 2027-03-12, 2027-03-12",
    "2024-03-12, P36M, 2027-03-12, 2027-03-12, 2027-03-12",
    "2024-03-12, P1Y6M, 2025-09-12, 2025-09-12, 2025-09-12",
    "2024-03-12, P90D, 2024-06-10, 2024-06-10, 2024-06-10",
    // ends of months
    "2024-01-31, P1M, 2024-02-29, 2024-02-29, 2024-02-29",
    "2023-08-31, P1Y6M, 2025-02-28, 2025-02-28, 2025-02-28",
    "2023-12-31, P1Y, 2024-12-31, 2024-12-31, 2024-12-31",
    // leap days
    "2024-02-29, P5Y, 2029-02-28, 2029-02-28, 2029-02-28",
    "2024-02-29, P4Y, 2028-02-29, 2028-02-29, 2028-02-29",
    "2024-02-29, P36M, 2027-02-28, 2027-02-28, 2027-02-28",
    // months
    "2023-09, P5Y, 2028-09, 2028-09-01, 2028-09-30",
    "2023-09, P36M, 2026-09, 2026-09-01, 2026-09-30",
    "2024-02, P5Y, 2029-02, 2029-02-01, 2029-02-28",
    "2023-02, P1Y, 2024-02, 2024-02-01, 2024-02-28",
    "2023-08, P1Y6M, 2025-02, 2025-02-01, 2025-02-28",
    "2023-09, P90D, -, 2023-11-30, 2023-12-29",
    // years
    "2022, P5Y, 2027, 2027-01-01, 2027-12-31",
    "2022, P36M, 2025, 2025-01-01, 2025-12-31",
    "2022, P1Y6M, -, 2023-07-01, 2024-06-30",
    // days between which it lies
    "2023-12-30/2024-01-02, P1Y, -, 2024-12-30, 2025-01-02",
    "2024-02-28/2024-02-29, P1Y, -, 2025-02-28, 2025-02-28"
  })
  void endsAsPreciselyAsItWasSigned(
      String signed, String term, String expiry, String first, String last) {
    MergedAgreement.Expiry end = expiry(Status.SIGNED, signed, term).orElseThrow();
    assertEquals(expiry, end.day().map(ReportedDate::lexical).orElse("-"));
    assertEquals(first, end.first().toString());
    assertEquals(last, end.last().toString());
  }

  @ParameterizedTest
  @EnumSource(Status.class)
  void whatIsToComeOrIsOverHasNoExpectedEnd(Status status) {
    boolean runs = status == Status.SIGNED || status == Status.IN_FORCE;
    assertEquals(runs, expiry(status, "2024-03-12", "P3Y").isPresent());
  }

  @Test
  void withoutADayOrATermNothingIsExpected() {
    assertEquals(Optional.empty(), Term.expiry(Status.SIGNED, Optional.empty(), term("P3Y")));
    assertEquals(
        Optional.empty(), Term.expiry(Status.SIGNED, signed("2024-03-12"), Optional.empty()));
  }

  private static Optional<MergedAgreement.Expiry> expiry(
      Status status, String signed, String term) {
    return Term.expiry(status, signed(signed), term(term));
  }

  private static Optional<DatedBy> signed(String date) {
    return Optional.of(new DatedBy(ReportedDate.parse(date), DateBasis.EXPLICIT, date));
  }

  private static Optional<Period> term(String term) {
    return Optional.of(Period.parse(term));
  }
}
