/**
 * Expressions that look at the clock and at the size of what they make.
 *
 * <p>The engine looks at its clock between rows only: one expression can run for hours or fill the
 * memory before the next row. {@link org.mufakat.query.metered.MeteredAlgebra} puts those that can
 * in place of the engine's own, after the engine has optimised a query.
 */
package org.mufakat.query.metered;
