package org.mufakat.reference;

import java.util.Optional;

/**
 * A publication from which identifiers were taken.
 *
 * @param name as the tables write it
 * @param date day, month or year of the edition
 * @param address where it is published
 */
public record Publication(
    String name, String title, String date, Optional<String> address, String licence) {}
