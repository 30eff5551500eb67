package org.mufakat.reconcile;

import java.util.List;

/**
 * A thing that may be meant.
 *
 * @param score from 0 to 100
 * @param isMatch whether it is safe to take it without looking
 */
public record Candidate(Entity entity, double score, boolean isMatch, List<Feature> features) {}
