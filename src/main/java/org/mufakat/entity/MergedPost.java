package org.mufakat.entity;

/**
 * A post outside the tables, with the title that most articles write.
 *
 * @param language of the title
 */
public record MergedPost(PostKey key, String title, String language) {}
