package org.mufakat.load;

import java.util.List;
import org.mufakat.entity.Told;

/**
 * What an article tells, and of which article that is.
 *
 * @param checksum of its text and metadata
 */
record Remembered(String key, String checksum, Told told) {

  static List<Told> told(List<Remembered> all) {
    return all.stream().map(Remembered::told).toList();
  }
}
