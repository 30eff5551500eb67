/**
 * The store directory: TDB2 generations, texts, journal, lock. One writer; a generation is built
 * beside the current one, and never written again once it is current.
 */
package org.mufakat.store;
