package org.mufakat.cli;

/** The program. */
public final class Main {

  private Main() {}

  public static void main(String[] args) {
    System.exit(new Cli(Console.ofProcess()).run(args));
  }
}
