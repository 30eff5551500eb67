/**
 * What people decided: rows of a file, each on two names or on one value of one name. Names are
 * IRIs here, and nothing is known of what they stand for.
 */
package org.mufakat.entity.judged;
