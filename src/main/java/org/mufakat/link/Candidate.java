package org.mufakat.link;

import java.util.List;
import java.util.Optional;

/**
 * Something of other data that a thing of the store may be.
 *
 * @param country alpha-2 code, where the data states one
 */
record Candidate(String iri, List<String> names, Optional<String> country) {}
