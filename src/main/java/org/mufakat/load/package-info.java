/** The sentence of the flow: articles in, a store that answers out. */
package org.mufakat.load;
