/**
 * How good a store is: its shapes checked, its contents counted. A dataset in, violations and
 * figures out; prints nothing.
 */
package org.mufakat.quality;
