package org.mufakat.cli;

import java.time.Clock;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.mufakat.fact.RuleExtractor;
import org.mufakat.reference.ReferenceTables;

/** The program. */
public final class Main {

  static final Parts PARTS =
      new Parts(ReferenceTables::load, RuleExtractor::new, Clock.systemDefaultZone());

  /** Held here, since a logger that nobody holds forgets its level. */
  private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

  private Main() {}

  public static void main(String[] args) {
    quietLucene();
    System.exit(new Cli(Console.ofProcess(), PARTS).run(args));
  }

  /**
   * On new versions of Java, Lucene tells at each start what could be done with other flags;
   * messages are for those who run the program.
   */
  private static void quietLucene() {
    LUCENE.setLevel(Level.SEVERE);
  }
}
