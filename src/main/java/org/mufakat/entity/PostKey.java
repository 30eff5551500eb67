package org.mufakat.entity;

import java.util.Comparator;
import java.util.Optional;

/**
 * A post at an institution, or a bare title where no institution is known.
 *
 * @param title normalised; for a post of the tables its Indonesian title, whatever the article
 *     writes
 */
public record PostKey(Optional<ActorKey.Institution> institution, String title) {

  /** Any order, but always the same. */
  static final Comparator<PostKey> IN_ORDER =
      Comparator.<PostKey, String>comparing(
              post -> post.institution().map(ActorKey::sortKey).orElse(""))
          .thenComparing(PostKey::title);
}
