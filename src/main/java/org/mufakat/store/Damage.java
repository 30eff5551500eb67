package org.mufakat.store;

/**
 * Something in a store that is not as it was written.
 *
 * @param place file, index or graph
 * @param problem what is wrong with it
 */
public record Damage(String place, String problem) {}
