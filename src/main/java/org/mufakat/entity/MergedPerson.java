package org.mufakat.entity;

import java.util.Set;

/**
 * A person under the spelling that most articles use.
 *
 * @param otherNames all other spellings
 */
public record MergedPerson(
    ActorKey.Person key, String name, Set<String> otherNames, Set<PostKey> posts) {}
