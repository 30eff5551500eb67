/** A corpus of generated articles, and how fast articles are read. */
package org.mufakat.bench;
