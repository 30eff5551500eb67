package org.mufakat.cli;

import java.util.List;

/** The commands there are, as {@code --help} lists them. */
final class CommandNames {

  private CommandNames() {}

  static List<String> all() {
    return Session.withoutExtractor()
        .run("--help")
        .out()
        .lines()
        .dropWhile(line -> !line.equals("Commands:"))
        .skip(1)
        .takeWhile(line -> !line.isBlank())
        .filter(line -> line.matches("  \\S.*"))
        .map(line -> line.strip().split("\\s+")[0])
        .toList();
  }
}
