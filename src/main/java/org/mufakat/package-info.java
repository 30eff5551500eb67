/**
 * What every stage may say: how a command ends, and the one exception that stops it.
 *
 * <p>Stands below all other packages and knows none of them.
 */
package org.mufakat;
