package org.mufakat.serve.metadata;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;

/** The terms of SPDX for checksums. */
final class Spdx {

  static final String NS = "http://spdx.org/rdf/terms#";

  static final Resource Checksum = ResourceFactory.createResource(NS + "Checksum");
  static final Resource SHA256 = ResourceFactory.createResource(NS + "checksumAlgorithm_sha256");

  static final Property algorithm = ResourceFactory.createProperty(NS, "algorithm");
  static final Property checksum = ResourceFactory.createProperty(NS, "checksum");
  static final Property checksumValue = ResourceFactory.createProperty(NS, "checksumValue");

  private Spdx() {}
}
