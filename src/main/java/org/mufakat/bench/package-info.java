/** Generated articles and reports, and how fast they are read, loaded and brought together. */
package org.mufakat.bench;
