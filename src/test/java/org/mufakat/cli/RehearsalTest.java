package org.mufakat.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A rehearsal that breaks off makes every start slow, and nobody would notice. */
class RehearsalTest {

  @Test
  void allCommandsSucceed(@TempDir Path temp) {
    assertEquals(0, Rehearsal.rehearse(Main.PARTS, temp.resolve("store").toString()));
  }
}
