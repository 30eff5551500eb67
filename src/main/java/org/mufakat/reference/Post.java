package org.mufakat.reference;

/**
 * A post whose short forms name the person who holds it ({@code Menperin}).
 *
 * @param id local id: {@code id-menperin}
 * @param titleId full Indonesian title: {@code Menteri Perindustrian}
 * @param institution id of the institution it belongs to
 */
public record Post(String id, String titleId, String titleEn, String institution) {}
