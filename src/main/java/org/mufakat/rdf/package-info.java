/**
 * Facts and keys in, quads out. The only place where a key becomes an IRI and where a term of the
 * ontology is written.
 */
package org.mufakat.rdf;
