package org.mufakat.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mufakat.Exit;
import org.mufakat.Failure;
import org.mufakat.entity.judged.Judgement;
import org.mufakat.entity.judged.Judgement.Verdict;

/** People's decisions come back as they were written, and a row that cannot be read is named. */
class JudgementFileTest {

  private static final String HEAD =
      "when\twho\tverdict\tsubject\tlabel\tobject\tvalue\treplacement\twhy\n";

  private static final Judgement SAME =
      new Judgement(
          "2025-02-03",
          "Sari",
          Verdict.SAME,
          "urn:a",
          "MoU",
          "urn:b",
          "MoU",
          "",
          "one\tceremony,\ntwo \\ articles");

  private static final Judgement CORRECT =
      new Judgement(
          "2025-02-03T04:05:06Z",
          "Budi",
          Verdict.CORRECT,
          "urn:a",
          "MoU",
          "urn:p",
          "5",
          "6",
          "treaty series");

  @TempDir private Path temp;

  private Path path() {
    return temp.resolve("judgements.tsv");
  }

  private JudgementFile file() {
    return new JudgementFile(path());
  }

  @Test
  void rowsComeBackAsTheyWereWritten() throws IOException {
    assertEquals(List.of(), file().read(), "no file, no rows");
    file().write(List.of(SAME, CORRECT));
    assertEquals(List.of(SAME, CORRECT), file().read());
    assertEquals(3, Files.readString(path()).lines().count());
    file().write(List.of());
    assertFalse(Files.exists(path()));
  }

  @Test
  void aFileFromASpreadsheetIsRead() throws IOException {
    file().write(List.of(CORRECT));
    Files.writeString(path(), Files.readString(path()).replace("\n", "\r\n") + "\r\n");
    assertEquals(List.of(CORRECT), file().read());
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = ';',
      value = {
        "2025-02-03|Sari|same|urn:a||urn:b; 6 cells",
        "2025-02-03|Sari|alike|urn:a||urn:b|||seen; no verdict is called \"alike\"",
        "yesterday|Sari|same|urn:a||urn:b|||seen; \"yesterday\" is no moment",
        "2025-02-03|Sari|same|urn:a||urn:b|||; who or why is missing",
        "2025-02-03||same|urn:a||urn:b|||seen; who or why is missing",
        "2025-02-03|Sari|same|a b||urn:b|||seen; must be IRIs",
        "2025-02-03|Sari|same|urn:a||urn:a|||seen; both are urn:a",
        "2025-02-03|Sari|correct|urn:a||urn:p|5||seen; without a replacement",
        "2025-02-03|Sari|reject|urn:a||urn:p|5|6|seen; without a correction",
        "2025-02-03|Sari|reject|urn:a||urn:p|||seen; judges no value",
        "2025-02-03|Sari|same|urn:a||urn:b|||a\\b; a backslash stands alone",
      })
  void aRowThatCannotBeReadIsNamedWithItsLineAndARemedy(String row, String problem)
      throws IOException {
    file().write(List.of(SAME));
    Files.writeString(path(), Files.readString(path()) + row.replace('|', '\t') + "\n");
    Failure failure = assertThrows(Failure.class, () -> file().read());
    assertEquals(Exit.STORE, failure.exit());
    assertTrue(failure.getMessage().contains("judgements.tsv, line 3: "), failure.getMessage());
    assertTrue(failure.getMessage().contains(problem), failure.getMessage());
    assertFalse(failure.remedy().isEmpty());
  }

  @Test
  void whatCouldNotBeReadAgainIsNotWritten() throws IOException {
    file().write(List.of(SAME));
    Judgement ofOne =
        new Judgement("2025-02-03", "Sari", Verdict.SAME, "urn:a", "", "urn:a", "", "", "seen");
    assertThrows(Failure.class, () -> file().write(List.of(SAME, ofOne)));
    assertEquals(List.of(SAME), file().read());
  }

  @Test
  void anotherHeadAndAnotherEncodingAreRefused() throws IOException {
    Files.writeString(path(), "who\twhen\n");
    assertThrows(Failure.class, () -> file().read());
    Files.write(path(), (HEAD + "\u00e9").getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
    assertThrows(Failure.class, () -> file().read());
  }

  @Test
  void theDigestSeesRowsAndNotTheirOrder() {
    String digest = JudgementFile.digest(List.of(SAME, CORRECT));
    assertEquals(digest, JudgementFile.digest(List.of(CORRECT, SAME)));
    assertNotEquals(digest, JudgementFile.digest(List.of(SAME)));
    assertEquals("", JudgementFile.digest(List.of()));
  }
}
