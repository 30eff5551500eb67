package org.mufakat.serve.linked;

import java.util.List;

/**
 * Things under a heading, or the first of them.
 *
 * @param extent how many there are and how many are listed
 */
record Listing(String label, String extent, List<Text> members) {}
