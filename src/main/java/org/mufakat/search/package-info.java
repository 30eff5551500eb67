/**
 * Full text: what is found by words, in which forms they meet, and the index of a store. Lucene is
 * known here only; SPARQL reaches it through jena-text's {@code text:query}.
 */
package org.mufakat.search;
