package org.mufakat.entity;

import java.util.HashMap;
import java.util.Map;
import org.mufakat.reference.Post;
import org.mufakat.reference.Reference;

/** The posts of the tables, by institution and by any of their titles. */
public final class KnownPosts {

  private record Title(String institution, String normalised) {}

  private final Map<Title, String> indonesianTitles = new HashMap<>();

  public KnownPosts(Reference reference) {
    for (Post post : reference.posts()) {
      String indonesian = NormalisedName.of(post.titleId());
      indonesianTitles.put(new Title(post.institution(), indonesian), indonesian);
      indonesianTitles.put(
          new Title(post.institution(), NormalisedName.of(post.titleEn())), indonesian);
    }
  }

  /** Whether a row of the tables gives this post its titles. */
  public boolean contains(PostKey post) {
    return post.institution()
        .filter(ActorKey.Listed.class::isInstance)
        .map(ActorKey.Listed.class::cast)
        .filter(listed -> indonesianTitles.containsKey(new Title(listed.id(), post.title())))
        .isPresent();
  }

  /** The normalised title under which the post is known. */
  String title(ActorKey.Institution institution, String written) {
    String normalised = NormalisedName.of(written);
    return institution instanceof ActorKey.Listed listed
        ? indonesianTitles.getOrDefault(new Title(listed.id(), normalised), normalised)
        : normalised;
  }
}
