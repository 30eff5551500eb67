package org.mufakat.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which sums the press gives for one and the same. */
class AmountsTest {

  @ParameterizedTest(name = "{0} and {1}: {2}")
  @CsvSource({
    "USD 21.6 million, USD 21.6 million, true",
    "USD 21.6 million, USD 22 million, true",
    "USD 0.98 billion, USD 1000 million, true",
    "USD 21.6 million, USD 25 million, false",
    "USD 21.6 million, USD 21.6 billion, false",
    "USD 21.6 million, EUR 21.6 million, false",
    "about a million, about two million, false",
  })
  void alike(String one, String other, boolean alike) {
    assertEquals(alike, Amounts.alike(one, other));
    assertEquals(alike, Amounts.alike(other, one));
  }
}
