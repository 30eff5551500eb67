/** Dumps of a store through RDF4J Rio: the only package that knows RDF4J. */
package org.mufakat.export;
