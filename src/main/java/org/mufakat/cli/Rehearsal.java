package org.mufakat.cli;

import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * Runs the usual commands once on a store that is thrown away, so that the JVM can note which
 * classes they load.
 *
 * <p>The launcher keeps that note as an archive for a fast start. Ends with 0 whatever the commands
 * say.
 */
public final class Rehearsal {

  private static final String ARTICLE =
      """
      {"id": "rehearsal", "published": "2025-03-04", "text": "Menteri Pertanian Budi Raharja dan Duta Besar Kenya \
      Amina Otieno menandatangani nota kesepahaman di Jakarta, Senin (3/3/2025)."}
      """;

  private static final List<String> COMMANDS =
      List.of(
          "--help",
          "load -",
          "query",
          "query agreements",
          "query agreements -p country=ID -p from=2020-01-01 --format csv",
          "query signatories --format json",
          "query --sparql ASK{?s?p?o}",
          "export --format turtle",
          "stats");

  private Rehearsal() {}

  /**
   * @param args the folder for the store
   */
  public static void main(String[] args) {
    rehearse(Main.PARTS, args[0]);
  }

  /** Runs the commands; the worst of their exit codes. */
  static int rehearse(Parts parts, String store) {
    Console silent =
        new Console(
            new ByteArrayInputStream(ARTICLE.getBytes(StandardCharsets.UTF_8)),
            OutputStream.nullOutputStream(),
            new PrintWriter(OutputStream.nullOutputStream()),
            false,
            0,
            Map.of(Configuration.variable(Settable.STORE), store));
    return COMMANDS.stream()
        .mapToInt(command -> new Cli(silent, parts).run(command.split(" ")))
        .max()
        .orElseThrow();
  }
}
