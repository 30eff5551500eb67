package org.mufakat.reconcile;

import java.util.List;
import java.util.Set;

/** Finds things whose names may be meant, to be compared one by one. */
interface NameIndex {

  /**
   * Those most like a name, best first; the same each time.
   *
   * @param types of which they are to be
   */
  List<Profile> near(AskedName name, Set<EntityType> types, int most);
}
