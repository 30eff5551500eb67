/**
 * Token-pattern rules: files of named patterns over a sentence whose mentions are single items.
 *
 * <p>Knows how to match; what a match means is for the package that asks.
 */
package org.mufakat.mention.rule;
