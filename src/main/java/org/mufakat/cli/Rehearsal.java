package org.mufakat.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
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

  private Rehearsal() {}

  /**
   * @param args the folder for the store
   */
  public static void main(String[] args) {
    Console silent =
        new Console(
            InputStream.nullInputStream(),
            OutputStream.nullOutputStream(),
            new PrintWriter(OutputStream.nullOutputStream()),
            false,
            0,
            Map.of("MUFAKAT_STORE", args[0]));
    for (List<String> command : COMMANDS) {
      new Cli(silent, Main.PARTS).run(command.toArray(String[]::new));
    }
  }

  private static final List<List<String>> COMMANDS =
      List.of(List.of("--help"), List.of("--version"));
}
