package org.mufakat.entity;

import java.util.Optional;

/**
 * A post at an institution, or a bare title where no institution is known.
 *
 * @param title normalised; for a post of the tables its Indonesian title, whatever the article
 *     writes
 */
public record PostKey(Optional<ActorKey.Institution> institution, String title) {}
