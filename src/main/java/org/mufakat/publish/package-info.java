/** Dated dumps with their checksums, for others to fetch: written once, never changed. */
package org.mufakat.publish;
