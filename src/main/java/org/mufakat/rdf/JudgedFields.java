package org.mufakat.rdf;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.mufakat.entity.ActorKey;
import org.mufakat.entity.AgreementReport;
import org.mufakat.entity.EventReport;
import org.mufakat.entity.InstitutionTold;
import org.mufakat.entity.Party;
import org.mufakat.entity.PersonTold;
import org.mufakat.entity.ValueDecision;
import org.mufakat.entity.judged.Judgement;
import org.mufakat.entity.judged.Judgement.Verdict;
import org.mufakat.fact.Field;

/** Which field of a report a property states, and what its value is called there. */
final class JudgedFields {

  private static final Map<String, Field> OF_AGREEMENT =
      Map.ofEntries(
          Map.entry(Coop.kind.getURI(), Field.KIND),
          Map.entry(Terms.Rdfs.label.getURI(), Field.LABEL),
          Map.entry(Coop.country.getURI(), Field.COUNTRIES),
          Map.entry(Coop.party.getURI(), Field.INSTITUTIONS),
          Map.entry(Coop.hasParticipation.getURI(), Field.SIGNATORIES),
          Map.entry(Coop.signedOn.getURI(), Field.SIGNED),
          Map.entry(Coop.signedAt.getURI(), Field.PLACE),
          Map.entry(Coop.signedDuring.getURI(), Field.DURING),
          Map.entry(Coop.sector.getURI(), Field.SECTORS),
          Map.entry(Coop.statedField.getURI(), Field.SECTORS),
          Map.entry(Coop.duration.getURI(), Field.DURATION),
          Map.entry(Coop.renewable.getURI(), Field.RENEWABLE),
          Map.entry(Coop.amount.getURI(), Field.AMOUNT),
          Map.entry(Coop.status.getURI(), Field.STATUS));

  private static final Map<String, Field> OF_EVENT =
      Map.ofEntries(
          Map.entry(Coop.kind.getURI(), Field.KIND),
          Map.entry(Terms.Schema.name.getURI(), Field.NAME),
          Map.entry(Coop.country.getURI(), Field.COUNTRIES),
          Map.entry(Coop.hasParticipation.getURI(), Field.PERSONS),
          Map.entry(Terms.Dcterms.date.getURI(), Field.DATE),
          Map.entry(Terms.Schema.location.getURI(), Field.PLACE),
          Map.entry(Coop.sector.getURI(), Field.SECTORS),
          Map.entry(Coop.statedField.getURI(), Field.SECTORS),
          Map.entry(Coop.status.getURI(), Field.STATUS));

  private static final Set<String> HOLDING =
      Set.of(Terms.Org.holds.getURI(), Coop.formerlyHeld.getURI());

  private final Iris iris;

  JudgedFields(Iris iris) {
    this.iris = iris;
  }

  /**
   * @throws UnjudgeableException if the property or the replacement cannot be judged
   */
  ValueDecision of(Judgement row, AgreementReport report) {
    Field field = field(row, OF_AGREEMENT);
    if (field == Field.SIGNATORIES) {
      return participant(row, iris.agreementReport(report.key()), field, signers(report));
    }
    return checked(row, decision(row, field), decision -> decision.changes(report));
  }

  ValueDecision of(Judgement row, EventReport report) {
    Field field = field(row, OF_EVENT);
    if (field == Field.PERSONS) {
      return participant(row, iris.eventReport(report.key()), field, attending(report));
    }
    return checked(row, decision(row, field), decision -> decision.changes(report));
  }

  /** Empty where nobody states such a value. */
  List<ValueDecision> of(
      Judgement row, List<PersonTold> persons, List<InstitutionTold> institutions) {
    if (row.verdict() != Verdict.REJECT) {
      throw new UnjudgeableException("names and posts can only be rejected");
    }
    if (row.object().equals(Terms.Skos.altLabel.getURI())) {
      boolean stated =
          Stream.concat(
                  persons.stream().map(PersonTold::aliases),
                  institutions.stream().map(InstitutionTold::aliases))
              .anyMatch(aliases -> aliases.contains(row.value()));
      return stated ? List.of(rejected(Field.ALIASES, row.value())) : List.of();
    }
    if (HOLDING.contains(row.object())) {
      List<ValueDecision> decisions = new ArrayList<>();
      for (PersonTold person : persons) {
        boolean judged =
            person.post().filter(post -> iris.of(post).getURI().equals(row.value())).isPresent();
        if (judged) {
          decisions.add(rejected(Field.ROLE, person.role().orElseThrow()));
        }
      }
      return decisions;
    }
    throw new UnjudgeableException(
        "of persons and institutions skos:altLabel and org:holds can be judged");
  }

  private static ValueDecision rejected(Field field, String value) {
    return new ValueDecision(Verdict.REJECT, field, value, "");
  }

  private static Field field(Judgement row, Map<String, Field> fields) {
    Field field = fields.get(row.object());
    if (field == null) {
      String known =
          String.join(", ", fields.keySet().stream().map(JudgedFields::prefixed).sorted().toList());
      throw new UnjudgeableException("what can be judged of it: " + known);
    }
    return field;
  }

  private static String prefixed(String iri) {
    return Terms.prefixes().entrySet().stream()
        .filter(prefix -> iri.startsWith(prefix.getValue()))
        .map(prefix -> prefix.getKey() + ":" + iri.substring(prefix.getValue().length()))
        .findFirst()
        .orElse(iri);
  }

  private ValueDecision decision(Judgement row, Field field) {
    boolean rejectsWhatMustBe =
        row.verdict() == Verdict.REJECT && (field == Field.LABEL || field == Field.STATUS);
    if (rejectsWhatMustBe) {
      throw new UnjudgeableException("it cannot be without one: correct it instead");
    }
    Optional<ActorKey> party = iris.actor(row.value());
    boolean country =
        field == Field.INSTITUTIONS && party.filter(ActorKey.Country.class::isInstance).isPresent();
    Field judged = country ? Field.COUNTRIES : field;
    return new ValueDecision(
        row.verdict(), judged, text(judged, row.value()), text(judged, row.replacement()));
  }

  private String text(Field field, String value) {
    return switch (field) {
      case KIND, STATUS, SECTORS -> value.substring(value.lastIndexOf('/') + 1);
      case COUNTRIES, INSTITUTIONS -> iris.actor(value).map(ActorKey::sortKey).orElse(value);
      default -> value;
    };
  }

  private interface Trial {
    boolean on(ValueDecision decision);
  }

  private static ValueDecision checked(Judgement row, ValueDecision decision, Trial trial) {
    try {
      trial.on(decision);
      return decision;
    } catch (DateTimeException | IllegalArgumentException | ClassCastException e) {
      throw new UnjudgeableException("\"" + row.replacement() + "\" cannot stand there");
    }
  }

  private ValueDecision participant(
      Judgement row, Node report, Field ofPersons, Stream<Taking> takingPart) {
    if (row.verdict() == Verdict.CORRECT) {
      throw new UnjudgeableException("a participation can be rejected, not corrected");
    }
    return takingPart
        .filter(
            one ->
                iris.participation(report, one.capacity(), one.who()).getURI().equals(row.value()))
        .map(
            one ->
                new ValueDecision(
                    row.verdict(),
                    one.who() instanceof ActorKey.Person ? ofPersons : Field.INSTITUTIONS,
                    one.who().sortKey(),
                    ""))
        .findFirst()
        .orElseGet(() -> new ValueDecision(row.verdict(), ofPersons, row.value(), ""));
  }

  /** Somebody who takes part in something. */
  private record Taking(Capacity capacity, ActorKey who) {}

  private static Stream<Taking> signers(AgreementReport report) {
    return report.signatures().stream().map(one -> new Taking(Capacity.SIGNATORY, one.signer()));
  }

  private static Stream<Taking> attending(EventReport report) {
    return Stream.concat(
        report.institutions().stream()
            .map(Party::key)
            .map(body -> new Taking(Capacity.PARTY, body)),
        report.persons().stream()
            .map(
                person ->
                    new Taking(Participations.capacity(report.kind(), person), person.person())));
  }
}
