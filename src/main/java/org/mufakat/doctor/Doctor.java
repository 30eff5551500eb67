package org.mufakat.doctor;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Looks at an installation. Changes nothing. */
public final class Doctor {

  private Doctor() {}

  /**
   * @param version of the program
   * @param settings where they stand
   * @param rules the digest of those of today
   * @param port on which a server would listen
   */
  public static List<Diagnosis> examine(
      String version, String settings, Path store, Supplier<String> rules, int port) {
    List<Diagnosis> found = new ArrayList<>();
    found.add(Diagnosis.ok("program", "mufakat " + version));
    found.add(Machine.java());
    found.add(Machine.memory());
    found.add(Diagnosis.ok("settings", settings));
    found.addAll(new Store(store, rules).all());
    found.add(Machine.disk(store));
    found.add(Machine.port(port));
    return List.copyOf(found);
  }
}
