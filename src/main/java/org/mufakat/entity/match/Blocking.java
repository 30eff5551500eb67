package org.mufakat.entity.match;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/**
 * Which records are worth comparing: those that share a key. In a crowd that shares one key each
 * record is compared with its neighbours alone, in each of some orders in which likely partners
 * stand near each other, so that the work grows no faster than sorting does (Hernández and Stolfo,
 * The merge/purge problem, 1995).
 *
 * @param keys of which partners share at least one
 * @param orders each a text by which a crowd is sorted
 */
public record Blocking<T>(
    Function<T, ? extends Collection<String>> keys, List<Function<T, String>> orders) {}
