/**
 * Names of a store in, links to other data proposed; what a person accepts is kept as rows. Nothing
 * is linked unasked.
 */
package org.mufakat.link;
