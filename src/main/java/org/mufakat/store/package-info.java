/**
 * The store directory: TDB2 generations, texts, journal, lock. One writer; a batch is built and
 * validated before it is written.
 */
package org.mufakat.store;
