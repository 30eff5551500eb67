package org.mufakat.entity;

import java.util.List;
import java.util.Set;

/**
 * A person under the spelling that most articles use.
 *
 * @param otherNames all other spellings
 * @param tenures the posts that articles give the person, one each
 */
public record MergedPerson(
    ActorKey.Person key, String name, Set<String> otherNames, List<Tenure> tenures) {}
