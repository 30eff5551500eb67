package org.mufakat.fact;

import java.util.List;
import java.util.Optional;

/**
 * A person of the story.
 *
 * @param name the longest form that the article gives, without titles and degrees
 * @param aliases other forms that the article uses for the same person
 * @param role post as written: {@code Wakil Menteri Perindustrian}
 * @param institution name of the institution of the post, where the article gives it
 */
public record PersonFact(
    String name,
    List<String> aliases,
    Optional<String> role,
    Optional<String> institution,
    List<Evidence> evidence) {}
