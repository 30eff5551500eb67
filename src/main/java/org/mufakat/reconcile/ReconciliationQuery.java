package org.mufakat.reconcile;

import java.util.List;
import java.util.Set;

/**
 * What somebody asks for.
 *
 * @param text a name; empty where only properties are known
 * @param iri that the text may be in place of a name
 * @param types that it may have; all of them where it may have any
 * @param preferred whether other types are answered too, with lower scores
 * @param limit of candidates
 */
public record ReconciliationQuery(
    String text,
    String iri,
    Set<EntityType> types,
    boolean preferred,
    List<GivenProperty> properties,
    int limit) {}
