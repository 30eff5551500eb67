package org.mufakat.verify;

import org.mufakat.Exit;
import org.mufakat.store.Damage;

/**
 * Something in a store that is not as it should be, and how to mend it.
 *
 * @param exit how a command ends that finds it: {@link Exit#STORE} for files and database, {@link
 *     Exit#VIOLATIONS} for what they say
 */
public record Finding(Exit exit, String place, String problem, String remedy) {

  static Finding damage(Damage damage, String remedy) {
    return new Finding(Exit.STORE, damage.place(), damage.problem(), remedy);
  }

  static Finding violation(Damage damage, String remedy) {
    return new Finding(Exit.VIOLATIONS, damage.place(), damage.problem(), remedy);
  }
}
