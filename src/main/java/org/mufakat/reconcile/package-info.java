/**
 * From a name as people write it to the things of a store that it may mean, each with a score from
 * 0 to 100 and what the score rests on.
 *
 * <p>{@link org.mufakat.reconcile.Entities} reads names into an index, once for each content of a
 * store; {@link org.mufakat.reconcile.Reconciler} asks it. Knows no RDF and no HTTP.
 */
package org.mufakat.reconcile;
