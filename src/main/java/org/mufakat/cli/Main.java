package org.mufakat.cli;

import java.time.Clock;
import org.mufakat.Exit;
import org.mufakat.Failure;
import org.mufakat.reference.ReferenceTables;

/** The program. */
public final class Main {

  static final Parts PARTS =
      new Parts(
          ReferenceTables::load,
          reference -> {
            throw new Failure(Exit.INTERNAL, "this build holds no rules", "build a later one");
          },
          Clock.systemDefaultZone());

  private Main() {}

  public static void main(String[] args) {
    System.exit(new Cli(Console.ofProcess(), PARTS).run(args));
  }
}
