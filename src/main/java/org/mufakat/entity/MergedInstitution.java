package org.mufakat.entity;

import java.util.Optional;
import java.util.Set;
import org.mufakat.fact.InstitutionType;

/**
 * An institution outside the tables, under the spelling that most articles use.
 *
 * @param otherNames all other spellings and short forms
 */
public record MergedInstitution(
    ActorKey.Named key,
    String name,
    Set<String> otherNames,
    InstitutionType type,
    Optional<ActorKey.Institution> parent) {}
