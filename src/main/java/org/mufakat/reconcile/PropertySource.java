package org.mufakat.reconcile;

import java.util.List;

/** Where the values of properties come from. */
public interface PropertySource {

  /** All values of a property of the thing with this IRI, in an order that is always the same. */
  List<PropertyValue> values(String iri, Property property);
}
