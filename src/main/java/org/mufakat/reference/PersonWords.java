package org.mufakat.reference;

import java.util.List;
import java.util.Set;

/**
 * Words around and in the names of persons. Capitals as written.
 *
 * @param postHeads longest first
 * @param postPrefixes words before a head that change who holds it: {@code Plt}, {@code mantan}
 * @param titles to strip before a name, with and without full stop: {@code Bapak}, {@code Dr.}
 * @param degrees to strip after a name: {@code M.Sc.}
 * @param surnames East Asian surnames, which open a name even where they are Indonesian words
 * @param givenNames given names that are also dictionary words
 * @param particles words in lower case that stay inside a name: {@code bin}, {@code van}
 */
public record PersonWords(
    List<PostHead> postHeads,
    List<PostPrefix> postPrefixes,
    List<String> titles,
    List<String> degrees,
    Set<String> surnames,
    Set<String> givenNames,
    Set<String> particles) {}
