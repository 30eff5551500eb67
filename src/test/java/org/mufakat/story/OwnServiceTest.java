package org.mufakat.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mufakat.cli.Session;
import org.mufakat.serve.Served;

/** {@code link} asks the reconciliation service of another store over HTTP. */
class OwnServiceTest {

  private static final String OTHER = "https://data.example.org/other/";

  @TempDir private Path temp;

  private String succeed(String... words) {
    Session.Said said = Session.ofProgram(Served.CLOCK).run(words);
    assertEquals(0, said.exit(), said.err());
    return said.out();
  }

  @Test
  void theClientFindsTheSameCountriesAndPersonsInAnotherStore() {
    String mine = temp.resolve("mine").toString();
    Path other = temp.resolve("other");
    succeed("load", "seeds/articles", "--quiet", "--store", mine);
    succeed("load", "seeds/articles", "--quiet", "--base", OTHER, "--store", other.toString());
    try (Served served = Served.of(other)) {
      String service = served.uri("/reconcile").toString();
      for (String type : List.of("country", "person")) {
        List<String> rows =
            succeed(
                    "link",
                    "--service",
                    service,
                    "--allow",
                    service,
                    "--of",
                    type,
                    "--service-type",
                    type,
                    "--candidates",
                    "1",
                    "--score",
                    "90",
                    "--store",
                    mine)
                .lines()
                .skip(1)
                .toList();
        assertTrue(rows.size() > (type.equals("country") ? 200 : 5), rows::toString);
        rows.forEach(OwnServiceTest::assertSame);
      }
    }
  }

  /** The things are the same, so their local parts are, and nothing else has their names. */
  private static void assertSame(String row) {
    String[] cells = row.split("\t");
    String local = cells[0].substring(cells[0].indexOf("/id/") + "/id/".length());
    assertEquals(OTHER + local, cells[2], row);
    assertEquals("100", cells[4], row);
  }
}
