/** Whether a store is still what was written, and what would be written again. */
package org.mufakat.verify;
