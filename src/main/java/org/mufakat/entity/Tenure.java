package org.mufakat.entity;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What articles say of when a person held a post. The days are those on which the person is told in
 * it; when the post was taken up or left they do not say.
 *
 * @param told whether any article tells the person in the post
 * @param from first day on which the person is surely told in it: of an article, or of an act done
 *     in it; empty where no day is known
 * @param until last such day
 * @param over whether an article says that the post was held before, and none tells the person in
 *     it after that
 */
public record Tenure(
    PostKey post,
    boolean told,
    Optional<LocalDate> from,
    Optional<LocalDate> until,
    boolean over) {}
