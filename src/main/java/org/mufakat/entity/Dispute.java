package org.mufakat.entity;

import java.util.List;
import org.mufakat.fact.Field;

/**
 * That reports state values for one field that cannot stand side by side.
 *
 * @param because why the merged view shows the value that it shows
 * @param reports all that state a value, by key
 */
public record Dispute(Field field, ChoiceBasis because, List<ReportKey> reports) {}
