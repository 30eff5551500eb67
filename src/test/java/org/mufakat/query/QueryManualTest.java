package org.mufakat.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** {@code docs/queries.md} is what the headers say; {@code -Dmufakat.regenerate=true} writes it. */
class QueryManualTest {

  private static final Path PAGE = Path.of("docs/queries.md");

  @Test
  void thePageIsFresh() throws IOException {
    String page =
        QueryManual.page(
            Example.text(Path.of("queries/README.md")),
            CannedQueries.all(),
            CannedQueries.checks());
    if (Boolean.getBoolean("mufakat.regenerate")) {
      Files.writeString(PAGE, page);
    }
    assertEquals(
        page,
        Files.readString(PAGE),
        "stale; run: mvn -q test -Dtest=QueryManualTest -Dmufakat.regenerate=true");
  }
}
