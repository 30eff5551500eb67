/**
 * Record linkage, whatever the records are: pairs that may be one thing found by blocks, compared
 * feature by feature, and brought together where nothing speaks against it.
 *
 * <p>After Fellegi and Sunter (A theory for record linkage, 1969): each feature of a pair gives
 * points for or against, their sum decides between same, unsure and different.
 */
package org.mufakat.entity.match;
