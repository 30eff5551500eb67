package org.mufakat.quality;

/**
 * A node of the store that breaks a shape.
 *
 * @param shape IRI of the shape, or of the shape around it where it has none of its own
 * @param node the focus node
 * @param path the property, as SPARQL writes it; empty where the node itself is at fault
 * @param value the value at fault; empty where one is missing
 * @param message what is wrong, for people
 */
public record Violation(String shape, String node, String path, String value, String message) {}
