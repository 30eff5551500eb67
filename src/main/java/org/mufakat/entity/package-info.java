/**
 * Facts of many articles in, known entities in place of names out (keys, not IRIs), and reports of
 * the same agreement brought together. Knows no RDF.
 */
package org.mufakat.entity;
