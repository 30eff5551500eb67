package org.mufakat.entity;

import java.util.Optional;
import java.util.Set;
import org.mufakat.fact.InstitutionType;

/**
 * An institution outside the tables, under the spelling that most articles use; or one of the
 * tables, with names that only articles have.
 *
 * @param otherNames all other spellings and short forms
 */
public record MergedInstitution(
    ActorKey.Institution key,
    String name,
    Set<String> otherNames,
    Optional<String> country,
    InstitutionType type,
    Optional<ActorKey.Institution> parent) {}
