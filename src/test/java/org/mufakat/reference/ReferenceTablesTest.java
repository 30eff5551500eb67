package org.mufakat.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ReferenceTablesTest {

  private final Reference reference = ReferenceTables.load();

  @Test
  void everyCountryIsThere() {
    assertEquals(250, reference.countries().size());
  }
}
