package org.mufakat.store;

import java.util.List;
import org.mufakat.rdf.Quads;

/**
 * What a copy of a generation is to become.
 *
 * @param put articles that come, or take the place of the one with the same graph
 * @param dropped articles that go
 * @param merged all that the merged view is to hold, but what articles add to it by themselves
 */
public record Revision(List<Generation.Entry> put, List<StoredArticle> dropped, Quads merged) {}
