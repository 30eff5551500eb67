package org.mufakat.reconcile;

import java.util.List;

/**
 * What somebody knows of a thing beside its name.
 *
 * @param values texts as written
 * @param ids IRIs of things reconciled before
 */
public record GivenProperty(Property property, List<String> values, List<String> ids) {}
