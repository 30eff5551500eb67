package org.mufakat.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} says. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    return new String[] {
      "mufakat " + number(),
      "Java " + Runtime.version() + " (" + System.getProperty("java.home") + ")"
    };
  }

  /** The version that the jar states; a class path of folders states none. */
  static String number() {
    return Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
        .orElse("(not packed)");
  }
}
