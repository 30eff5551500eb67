package org.mufakat.reference;

import java.util.List;

/**
 * What somebody else calls a thing.
 *
 * @param value {@code Q252}, {@code 1643084}, {@code 055tm7f07}
 * @param sources names of the {@link Publication}s that say so, at least one
 */
public record Identifier(String value, List<String> sources) {}
