package org.mufakat.link;

import java.time.DateTimeException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mufakat.Exit;
import org.mufakat.Failure;
import org.mufakat.mention.ReportedDate;
import org.mufakat.rdf.ExternalLink;
import org.mufakat.rdf.InvalidTermException;
import org.mufakat.rdf.LinkMethod;

/**
 * A link that a person accepted, as a row of {@code links.tsv}.
 *
 * @param link what goes into the graph
 * @param label of the thing here, for readers of the row
 * @param targetLabel of the thing elsewhere
 * @param score and features on which it was proposed
 * @param who accepted it
 * @param when moment in ISO 8601
 */
record AcceptedLink(
    ExternalLink link,
    String label,
    String targetLabel,
    String score,
    String features,
    String who,
    String when,
    String why) {

  static final List<String> COLUMNS =
      List.of(
          "entity",
          "label",
          "target",
          "target_label",
          "score",
          "features",
          "method",
          "source",
          "date",
          "who",
          "when",
          "why");

  /**
   * @throws Failure naming the place and what is wrong with it
   */
  static AcceptedLink read(Tsv.Row row) {
    return new AcceptedLink(
        link(row, row.required("entity"), row.required("target")),
        row.optional("label").orElse(""),
        row.optional("target_label").orElse(""),
        row.optional("score").orElse(""),
        row.optional("features").orElse(""),
        row.required("who"),
        row.required("when"),
        row.required("why"));
  }

  /** The link of a row of {@code links.tsv} or of a proposal. */
  static ExternalLink link(Tsv.Row row, String entity, String target) {
    try {
      ExternalLink.Origin origin =
          new ExternalLink.Origin(
              method(row),
              row.required("source"),
              ReportedDate.parse(row.required("date")),
              Optional.empty(),
              Optional.empty());
      return new ExternalLink(entity, target, origin);
    } catch (InvalidTermException | DateTimeException e) {
      throw new Failure(Exit.REFUSED, row.place() + ": " + e.getMessage(), "correct the row", e);
    }
  }

  private static LinkMethod method(Tsv.Row row) {
    String label = row.required("method");
    return LinkMethod.of(label)
        .filter(method -> method != LinkMethod.TABLE)
        .orElseThrow(
            () ->
                new Failure(
                    Exit.REFUSED,
                    row.place() + ": the method \"" + label + "\" is not known",
                    "write extract or reconciliation"));
  }

  String line() {
    return Tsv.line(
        Stream.of(
            link.entity(),
            label,
            link.target(),
            targetLabel,
            score,
            features,
            link.origin().method().label(),
            link.origin().source(),
            link.origin().date().lexical(),
            who,
            when,
            why));
  }

  /** What of the row decides the graph. */
  String fingerprint() {
    return Tsv.line(
        Stream.of(
            link.entity(),
            link.target(),
            link.origin().method().label(),
            link.origin().source(),
            link.origin().date().lexical()));
  }
}
