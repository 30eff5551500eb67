package org.mufakat.entity;

import java.util.List;
import java.util.Optional;
import org.mufakat.fact.InstitutionType;

/** An institution as one article names it. */
public record InstitutionTold(
    ActorKey.Institution key,
    String name,
    List<String> aliases,
    Optional<String> country,
    InstitutionType type,
    Optional<ActorKey.Institution> parent) {}
