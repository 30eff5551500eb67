/**
 * Who, where, when and what a text names: typed spans, each with the rule or table entry that found
 * it.
 */
package org.mufakat.mention;
