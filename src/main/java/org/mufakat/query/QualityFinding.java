package org.mufakat.query;

/**
 * Something in the store that breaks a quality rule.
 *
 * @param rule name of the rule: a file of {@code queries/checks}
 * @param node IRI of what breaks it
 * @param label its name, or what is wrong with it; may be empty
 */
public record QualityFinding(String rule, Severity severity, String node, String label) {}
