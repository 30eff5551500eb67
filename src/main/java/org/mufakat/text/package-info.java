/**
 * The text of one article: sentences and tokens with code point offsets into the kept text,
 * boilerplate marked, quotations tracked.
 *
 * <p>Knows language; knows no names, no rules and no facts.
 */
package org.mufakat.text;
