package org.mufakat.link;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Proposals as rows for a person to look at: delete what is wrong, and accept the rest. */
public final class Review {

  static final List<String> COLUMNS =
      List.of(
          "entity",
          "label",
          "candidate",
          "candidate_label",
          "score",
          "features",
          "method",
          "source",
          "date");

  private Review() {}

  /** Lines of tab-separated text, the names of the columns first. */
  public static List<String> lines(List<Proposal> proposals) {
    return Stream.concat(
            Stream.of(String.join("\t", COLUMNS)), proposals.stream().map(Review::line))
        .collect(Collectors.toUnmodifiableList());
  }

  private static String line(Proposal one) {
    return Tsv.line(
        Stream.of(
            one.entity(),
            one.label(),
            one.candidate(),
            one.candidateLabel(),
            String.valueOf(one.score()),
            one.features(),
            one.method().label(),
            one.source(),
            one.date()));
  }
}
