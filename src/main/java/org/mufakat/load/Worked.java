package org.mufakat.load;

import java.util.List;
import org.mufakat.entity.Told;
import org.mufakat.fact.Leftover;
import org.mufakat.store.Generation;

/** One article after all stages but the last: ready to be stored and to be brought together. */
record Worked(Generation.Entry entry, Told told, List<Leftover> leftovers) {}
