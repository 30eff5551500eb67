/** Canned and free SPARQL queries over a store: parameters bound as RDF terms, rows out. */
package org.mufakat.query;
