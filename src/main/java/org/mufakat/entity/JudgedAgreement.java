package org.mufakat.entity;

import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.mufakat.fact.AgreementKind;
import org.mufakat.fact.Modality;
import org.mufakat.fact.SectorFact;
import org.mufakat.mention.DatedBy;

/** A report of an agreement as far as people let its values stand. */
final class JudgedAgreement {

  private final AgreementReport report;
  private final JudgedValues values;
  private AgreementKind kind;
  private String label;
  private List<String> countries;
  private List<Party> institutions;
  private List<Signature> signatures;
  private Optional<DatedBy> signed;
  private Optional<String> place;
  private Optional<String> during;
  private List<SectorFact> sectors;
  private Optional<Period> duration;
  private Optional<Boolean> renewable;
  private Optional<String> amount;
  private Modality modality;

  JudgedAgreement(AgreementReport report, Function<ActorKey.Institution, Party> bodies) {
    this.values = new JudgedValues(bodies);
    this.report = report;
    this.kind = report.kind();
    this.label = report.label();
    this.countries = report.countries();
    this.institutions = report.institutions();
    this.signatures = report.signatures();
    this.signed = report.signed();
    this.place = report.place();
    this.during = report.during();
    this.sectors = report.sectors();
    this.duration = report.duration();
    this.renewable = report.renewable();
    this.amount = report.amount();
    this.modality = report.modality();
  }

  AgreementReport with(List<ValueDecision> decisions) {
    decisions.forEach(this::apply);
    return new AgreementReport(
        report.key(),
        report.source(),
        report.language(),
        kind,
        label,
        countries,
        institutions,
        signatures,
        signed,
        place,
        during,
        sectors,
        report.topics(),
        report.named(),
        report.around(),
        duration,
        renewable,
        amount,
        modality,
        report.confidence(),
        values.accepted(),
        report.wording());
  }

  private void apply(ValueDecision decision) {
    switch (decision.field()) {
      case KIND ->
          kind =
              values
                  .single(Optional.of(kind), decision, AgreementKind::label, JudgedAgreement::kind)
                  .orElse(AgreementKind.OTHER);
      case LABEL -> label = values.text(Optional.of(label), decision).orElse(label);
      case COUNTRIES -> countries = values.countries(countries, decision);
      case INSTITUTIONS -> institutions = values.parties(institutions, decision);
      case SIGNATORIES -> signatures = values.persons(signatures, decision, Signature::signer);
      case SIGNED -> signed = values.date(signed, decision);
      case PLACE -> place = values.text(place, decision);
      case DURING -> during = values.text(during, decision);
      case SECTORS -> sectors = values.sectors(sectors, decision);
      case DURATION -> duration = values.term(duration, decision);
      case RENEWABLE -> renewable = values.truth(renewable, decision);
      case AMOUNT -> amount = values.text(amount, decision);
      case STATUS -> modality = values.modality(modality, decision);
      default -> throw new IllegalArgumentException("no field of an agreement: " + decision);
    }
  }

  private static AgreementKind kind(String label) {
    return Arrays.stream(AgreementKind.values())
        .filter(kind -> kind.label().equals(label))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no kind of agreement: " + label));
  }
}
