package org.mufakat.serve.metadata;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.DCAT;

/** The terms of DCAT that are new in its version 3, and of DCAT-AP, which Jena does not name. */
final class Dcat3 {

  static final String AP = "http://data.europa.eu/r5r/";

  static final Property hasCurrentVersion = property("hasCurrentVersion");
  static final Property hasVersion = property("hasVersion");
  static final Property isVersionOf = property("isVersionOf");
  static final Property previousVersion = property("previousVersion");
  static final Property version = property("version");
  static final Property startDate = property("startDate");
  static final Property endDate = property("endDate");

  static final Property availability = ResourceFactory.createProperty(AP, "availability");

  /** As long as the publisher can promise. */
  static final Resource STABLE =
      ResourceFactory.createResource(
          "http://publications.europa.eu/resource/authority/planned-availability/STABLE");

  private Dcat3() {}

  private static Property property(String name) {
    return ResourceFactory.createProperty(DCAT.NS, name);
  }
}
