package org.mufakat.cli;

import java.time.Clock;
import org.mufakat.fact.RuleExtractor;
import org.mufakat.reference.ReferenceTables;

/** The program. */
public final class Main {

  static final Parts PARTS =
      new Parts(ReferenceTables::load, RuleExtractor::new, Clock.systemDefaultZone());

  private Main() {}

  public static void main(String[] args) {
    System.exit(new Cli(Console.ofProcess(), PARTS).run(args));
  }
}
