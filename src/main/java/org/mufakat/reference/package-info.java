/**
 * The reference tables: {@code seeds/*.tsv} in, countries, institutions, posts, sectors and the
 * lexicon of their names out.
 *
 * <p>Nobody else reads the tables. Knows no article and no RDF.
 */
package org.mufakat.reference;
