package org.mufakat.entity;

import java.util.List;
import java.util.Optional;

/**
 * A person as one article names them.
 *
 * @param role title of the post as written, without the word that says it is no longer held
 * @param former whether the article says so
 */
public record PersonTold(
    ActorKey.Person key,
    String name,
    List<String> aliases,
    Optional<PostKey> post,
    Optional<String> role,
    boolean former) {}
