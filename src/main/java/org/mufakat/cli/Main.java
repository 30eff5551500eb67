package org.mufakat.cli;

import org.mufakat.Exit;
import org.mufakat.Failure;
import org.mufakat.fact.Extractor;

/** The program. */
public final class Main {

  private Main() {}

  public static void main(String[] args) {
    System.exit(new Cli(Console.ofProcess(), Main::extractor).run(args));
  }

  /** Reads rules and tables, which takes a moment. */
  static Extractor extractor() {
    throw new Failure(Exit.INTERNAL, "no rules yet", "wait");
  }
}
