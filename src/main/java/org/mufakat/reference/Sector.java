package org.mufakat.reference;

import java.util.List;

/**
 * A field of cooperation or a cross-cutting theme.
 *
 * @param id local id: {@code photovoltaics}
 * @param theme true for the second scheme (small business, Industry 4.0, …)
 * @param forms surface forms, Indonesian and English
 * @param codeSources the publications that its codes of other schemes were taken from
 */
public record Sector(
    String id,
    boolean theme,
    String nameId,
    String nameEn,
    List<String> forms,
    List<String> codeSources) {}
