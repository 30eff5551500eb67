package org.mufakat.serve.reconcile;

/**
 * Identifiers of things: the local part of an IRI under the base, the whole IRI of any other, such
 * as those of sectors.
 */
record Ids(String base) {

  String of(String iri) {
    return iri.startsWith(base) ? iri.substring(base.length()) : iri;
  }

  /** The IRI of an identifier; of an IRI, itself. */
  String iri(String id) {
    return id.startsWith("http://") || id.startsWith("https://") ? id : base + id;
  }
}
