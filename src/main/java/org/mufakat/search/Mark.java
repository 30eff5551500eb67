package org.mufakat.search;

/**
 * A stretch of a text.
 *
 * @param start in UTF-16 units
 * @param end behind its last one
 */
public record Mark(int start, int end) {}
