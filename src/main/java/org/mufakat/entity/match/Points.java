package org.mufakat.entity.match;

/**
 * What a compared pair comes to.
 *
 * @param sum of all points
 * @param against sum of those below 0
 */
record Points(int sum, int against) {}
