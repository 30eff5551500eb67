/**
 * What differs between two dumps, two stores, or a store before and after a load: as a patch for
 * programs, and in words for people, each change with the articles and the cause it comes from.
 */
package org.mufakat.change;
