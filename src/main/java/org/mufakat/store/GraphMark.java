package org.mufakat.store;

/**
 * What a graph held when it was published.
 *
 * @param quads how many statements
 * @param hash their {@link GraphHash}, hexadecimal
 */
public record GraphMark(long quads, String hash) {}
