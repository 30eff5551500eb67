package org.mufakat.entity;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.mufakat.fact.AgreementKind;
import org.mufakat.fact.Field;
import org.mufakat.fact.Modality;
import org.mufakat.fact.Status;
import org.mufakat.mention.DatedBy;

/** One agreement from the reports of it: lists united, single values chosen. */
final class AgreementMerge {

  private final List<AgreementReport> reports;
  private final Sources<AgreementReport> sources;
  private final List<Dispute> disputes = new ArrayList<>();

  private AgreementMerge(List<AgreementReport> reports) {
    this.reports =
        reports.stream()
            .sorted(
                Comparator.comparing(AgreementReport::source, Source.EARLIEST_FIRST)
                    .thenComparing(AgreementReport::key))
            .toList();
    this.sources = new Sources<>(this.reports);
  }

  static MergedAgreement of(List<AgreementReport> reports, List<AgreementReport> possible) {
    return new AgreementMerge(reports).merged(possible);
  }

  private MergedAgreement merged(List<AgreementReport> possible) {
    Optional<DatedBy> signed = choose(AgreementReport::signed, Properties.date(Field.SIGNED));
    Optional<Period> duration =
        choose(AgreementReport::duration, Properties.plain(Field.DURATION, Period::toString));
    Status status = furthest().status();
    return new MergedAgreement(
        reports.get(0).key(),
        keys(reports),
        keys(possible),
        sources.count(),
        published(Comparator.reverseOrder()),
        published(Comparator.naturalOrder()),
        kind(),
        label(),
        countries(),
        parties(),
        signatures(),
        signed,
        choose(AgreementReport::place, Properties.place(Field.PLACE)),
        choose(AgreementReport::during, Properties.words(Field.DURING)),
        Sectors.concepts(reports, AgreementReport::sectors),
        Sectors.stated(reports, AgreementReport::language, AgreementReport::sectors),
        duration,
        choose(AgreementReport::renewable, Properties.plain(Field.RENEWABLE, String::valueOf)),
        choose(AgreementReport::amount, Properties.words(Field.AMOUNT)),
        status,
        Term.expiry(status, signed, duration),
        List.copyOf(disputes));
  }

  /** Of the days of publication of all reports the greatest in some order. */
  private Optional<LocalDate> published(Comparator<LocalDate> order) {
    return reports.stream().flatMap(report -> report.source().published().stream()).max(order);
  }

  /** A kind that says something beats one that does not. */
  private AgreementKind kind() {
    return choose(
            report -> Optional.of(report.kind()).filter(kind -> kind != AgreementKind.OTHER),
            Properties.plain(Field.KIND, AgreementKind::label))
        .orElse(AgreementKind.OTHER);
  }

  /** Wordings of a label always differ and dispute nothing. */
  private String label() {
    return Choice.of(
            sources,
            report -> Optional.of(report.label()),
            Properties.plain(Field.LABEL, Function.identity()))
        .orElseThrow()
        .value();
  }

  /** A later stage does not dispute an earlier one. */
  private Modality furthest() {
    return reports.stream()
        .map(AgreementReport::modality)
        .max(Comparator.naturalOrder())
        .orElseThrow();
  }

  private Set<String> countries() {
    Set<String> countries = new TreeSet<>();
    reports.forEach(report -> countries.addAll(report.countries()));
    return countries;
  }

  private List<ActorKey> parties() {
    List<Party> institutions =
        reports.stream()
            .flatMap(report -> report.institutions().stream())
            .sorted(Comparator.comparing(Party::key))
            .toList();
    return Parties.of(countries(), institutions);
  }

  private List<Signature> signatures() {
    Map<ActorKey.Person, List<Signature>> bySigner = new LinkedHashMap<>();
    reports.stream()
        .flatMap(report -> report.signatures().stream())
        .forEach(one -> bySigner.computeIfAbsent(one.signer(), s -> new ArrayList<>()).add(one));
    return bySigner.values().stream().map(AgreementMerge::first).toList();
  }

  /** The first report that says each thing, earliest article first. */
  private static Signature first(List<Signature> ofOneSigner) {
    return new Signature(
        ofOneSigner.get(0).signer(),
        firstOf(ofOneSigner, Signature::post),
        firstOf(ofOneSigner, Signature::onBehalfOf),
        firstOf(ofOneSigner, Signature::represents));
  }

  private static <V> Optional<V> firstOf(
      List<Signature> signatures, Function<Signature, Optional<V>> part) {
    return signatures.stream().map(part).flatMap(Optional::stream).findFirst();
  }

  private <V> Optional<V> choose(
      Function<AgreementReport, Optional<V>> stated, Choice.Property<V> property) {
    Optional<Choice<V>> choice = Choice.of(sources, stated, property);
    choice.flatMap(Choice::dispute).ifPresent(disputes::add);
    return choice.map(Choice::value);
  }

  private static List<ReportKey> keys(Collection<AgreementReport> reports) {
    return reports.stream().map(AgreementReport::key).sorted().toList();
  }
}
