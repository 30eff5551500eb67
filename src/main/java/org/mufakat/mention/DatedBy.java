package org.mufakat.mention;

/**
 * A date with where it comes from and how the article writes it.
 *
 * @param stated the article's own words: {@code Jumat (8/9)}
 */
public record DatedBy(ReportedDate date, DateBasis basis, String stated) {}
