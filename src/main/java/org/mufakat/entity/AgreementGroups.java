package org.mufakat.entity;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.mufakat.entity.match.Blocking;
import org.mufakat.entity.match.Constraints;
import org.mufakat.entity.match.Linkage;
import org.mufakat.entity.match.Linked;
import org.mufakat.entity.match.Matching;
import org.mufakat.entity.match.Scale;
import org.mufakat.fact.AgreementKind;
import org.mufakat.mention.ReportedDate;

/** Which reports are of one agreement, and which loose ones may be of several. */
final class AgreementGroups {

  static final Scale SCALE = Scale.read(AgreementGroups.class, "agreement-weights.tsv");

  private static final Set<AgreementKind> OF_LONG_TALKS =
      Set.of(AgreementKind.FTA, AgreementKind.CEPA, AgreementKind.TREATY);

  private static final AgreementComparer COMPARER = new AgreementComparer(SCALE);

  static final Matching<AgreementReport, ReportKey> MATCHING =
      new Matching<>(
          SCALE,
          COMPARER,
          new Blocking<>(
              AgreementGroups::keys, List.of(AgreementGroups::byDate, AgreementGroups::byBodies)),
          AgreementReport::key,
          report -> Set.of(report.key().article()),
          AgreementGroups::detail,
          new ManyParties(SCALE, COMPARER));

  private AgreementGroups() {}

  static Linked<AgreementReport> of(
      Collection<AgreementReport> reports, Constraints<ReportKey> decided) {
    return LooseAccounts.in(Linkage.of(reports, MATCHING, decided));
  }

  private static List<String> keys(AgreementReport report) {
    List<String> signers =
        report.signatures().stream()
            .map(signature -> signature.signer().name())
            .filter(name -> name.contains("-"))
            .toList();
    return Meetings.keys(report, signers, OF_LONG_TALKS.contains(report.kind()));
  }

  private static String byDate(AgreementReport report) {
    return when(report) + " " + who(report) + " " + about(report);
  }

  private static String byBodies(AgreementReport report) {
    return who(report) + " " + about(report) + " " + when(report);
  }

  private static String when(AgreementReport report) {
    return report
        .timing()
        .act()
        .map(ReportedDate::lexical)
        .or(() -> report.timing().told().map(Object::toString))
        .orElse("");
  }

  private static String who(AgreementReport report) {
    return report.allCountries().stream().sorted().toList()
        + report.institutions().stream()
            .map(body -> body.key().sortKey())
            .sorted()
            .collect(Collectors.joining(" "));
  }

  private static String about(AgreementReport report) {
    return report.kind() + " " + report.topics().stream().sorted().toList();
  }

  /** How many features it can be told by. */
  static int detail(AgreementReport report) {
    int detail = Math.min(2, report.institutions().size());
    detail += Math.min(2, report.signatures().size());
    detail += report.allCountries().size() > 1 ? 1 : 0;
    detail += report.kind() == AgreementKind.OTHER ? 0 : 1;
    detail += report.sectors().isEmpty() ? 0 : 1;
    detail += report.timing().act().isPresent() ? 1 : 0;
    return detail;
  }
}
