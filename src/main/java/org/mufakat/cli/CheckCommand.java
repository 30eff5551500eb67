package org.mufakat.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.mufakat.Exit;
import org.mufakat.quality.ShapeCheck;
import org.mufakat.quality.Violation;
import org.mufakat.query.CannedQueries;
import org.mufakat.query.QualityFinding;
import org.mufakat.query.QualityRules;
import org.mufakat.query.QueryOptions;
import org.mufakat.query.QueryRunner;
import org.mufakat.query.Severity;
import org.mufakat.store.ReadableStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code check}: shapes and quality rules. */
@Command(
    name = "check",
    description = {
      "Hold the store to the SHACL shapes of the ontology and to the quality rules.",
      "",
      "What cannot be so is a violation; what a person should look at is a warning, which does not"
          + " change the exit code."
    },
    footerHeading = "%nExamples:%n",
    footer = {"  ./mufakat check", "  ./mufakat check --store /data/coop && echo good"})
final class CheckCommand implements Callable<Integer> {

  private final Console console;
  private final Parts parts;

  @Mixin private StoreOption store;

  CheckCommand(Console console, Parts parts) {
    this.console = console;
    this.parts = parts;
  }

  @Override
  public Integer call() throws IOException {
    try (ReadableStore open = ReadableStore.open(store.path())) {
      List<Violation> violations =
          open.inTransaction(() -> ShapeCheck.ofOntology().violations(open.dataset()));
      List<QualityFinding> findings =
          QualityRules.findings(
              new QueryRunner(open.dataset(), open.base()), QueryOptions.usual(parts.today()));
      violations.forEach(violation -> console.print(line(violation)));
      findings.forEach(finding -> console.print(line(finding)));
      return verdict(violations, findings).code();
    }
  }

  private static String line(Violation violation) {
    return "violation\t%s\t<%s> %s\t%s%s"
        .formatted(
            violation.shape(),
            violation.node(),
            violation.path(),
            violation.message(),
            violation.value().isEmpty() ? "" : " (" + violation.value() + ")");
  }

  private static String line(QualityFinding finding) {
    String sort = finding.severity() == Severity.ERROR ? "violation" : "warning";
    return "%s\t%s\t<%s>\t%s".formatted(sort, finding.rule(), finding.node(), finding.label());
  }

  private Exit verdict(List<Violation> violations, List<QualityFinding> findings) {
    long errors = findings.stream().filter(f -> f.severity() == Severity.ERROR).count();
    long all = violations.size() + errors;
    console.print(
        "%d violations, %d warnings (SHACL shapes and %d quality rules)"
            .formatted(all, findings.size() - errors, CannedQueries.checks().size()));
    return all > 0 ? Exit.VIOLATIONS : Exit.OK;
  }
}
