package org.mufakat.entity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mufakat.fact.AgreementFact;
import org.mufakat.fact.ArticleFacts;
import org.mufakat.fact.CountryFact;
import org.mufakat.fact.EventFact;
import org.mufakat.fact.Evidence;
import org.mufakat.fact.Field;
import org.mufakat.fact.InstitutionFact;
import org.mufakat.fact.InstitutionType;
import org.mufakat.fact.PersonFact;
import org.mufakat.fact.QuotationFact;
import org.mufakat.fact.Signatory;
import org.mufakat.text.Span;

/** Puts known entities in place of the names of one article. */
public final class Resolution {

  private static final String TITLE_RULE = "field-title";

  private final ArticleFacts facts;
  private final Known known;
  private final ArticleEntities entities;
  private final Source source;
  private final Surroundings surroundings;

  private Resolution(ArticleFacts facts, Known known) {
    this.facts = facts;
    this.known = known;
    this.entities = new ArticleEntities(facts, known);
    this.source = Source.of(facts);
    this.surroundings = new Surroundings(facts, known.topics());
  }

  public static Told of(ArticleFacts facts, Known known) {
    return new Resolution(facts, known).told();
  }

  private Told told() {
    return new Told(
        source,
        facts.language(),
        facts.agreements().stream().map(this::agreement).toList(),
        facts.events().stream().map(this::event).toList(),
        persons(),
        institutions(),
        facts.countries().stream().map(CountryFact::code).collect(Collectors.toUnmodifiableSet()),
        facts.quotations().stream().map(this::quotation).toList());
  }

  /** First those that the article introduces, in its order, then those that it only uses. */
  private List<PersonTold> persons() {
    Map<ActorKey, PersonTold> told = new LinkedHashMap<>();
    List<PersonTold> introduced = facts.persons().stream().map(this::person).toList();
    introduced.forEach(person -> told.put(person.key(), person));
    UsedNames.persons(facts, entities)
        .forEach(
            name ->
                told.computeIfAbsent(
                    entities.person(name),
                    key ->
                        new PersonTold(
                            (ActorKey.Person) key,
                            name,
                            List.of(),
                            Optional.empty(),
                            Optional.empty(),
                            false)));
    return withAll(introduced, told.values());
  }

  private List<InstitutionTold> institutions() {
    Map<ActorKey, InstitutionTold> told = new LinkedHashMap<>();
    List<InstitutionTold> introduced =
        facts.institutions().stream().map(this::institution).toList();
    introduced.forEach(institution -> told.put(institution.key(), institution));
    UsedNames.institutions(facts, entities)
        .forEach(
            name ->
                told.computeIfAbsent(
                    entities.institution(name),
                    key ->
                        institution(
                            (ActorKey.Institution) key,
                            name,
                            List.of(),
                            Optional.empty(),
                            InstitutionType.OTHER,
                            Optional.empty())));
    return withAll(introduced, told.values());
  }

  private static <T> List<T> withAll(List<T> first, Collection<T> all) {
    List<T> list = new ArrayList<>(first);
    all.stream().filter(one -> !first.contains(one)).forEach(list::add);
    return List.copyOf(list);
  }

  private AgreementReport agreement(AgreementFact fact) {
    Set<String> fields = known.topics().of(fact.sectors(), facts.language());
    Set<String> named = known.topics().of(words(fact.anchor()), facts.language());
    boolean beside = isTitled(fact) && !named.isEmpty();
    return new AgreementReport(
        key(fact.anchor()),
        source,
        facts.language(),
        fact.kind(),
        fact.label(),
        List.copyOf(fact.countries()),
        parties(fact.institutions()),
        fact.signatories().stream().map(this::signature).toList(),
        fact.signed(),
        fact.place(),
        fact.during(),
        List.copyOf(fact.sectors()),
        beside ? Set.of() : fields,
        beside ? both(named, fields) : named,
        surroundings.of(fact),
        fact.duration(),
        fact.renewable(),
        fact.amount(),
        fact.modality(),
        confidence(fact.evidence()),
        Set.of(),
        Wording.of(fact.evidence()));
  }

  private static Set<String> both(Set<String> one, Set<String> other) {
    Set<String> both = new HashSet<>(one);
    both.addAll(other);
    return Set.copyOf(both);
  }

  /** Whether its fields stand in the title alone, which may speak of other things. */
  private static boolean isTitled(AgreementFact fact) {
    return fact.evidence().stream()
        .filter(one -> one.fields().contains(Field.SECTORS))
        .allMatch(one -> one.rule().equals(TITLE_RULE));
  }

  private String words(Span span) {
    String text = facts.article().text();
    int from = text.offsetByCodePoints(0, span.start());
    return text.substring(from, text.offsetByCodePoints(from, span.end() - span.start()));
  }

  private EventReport event(EventFact fact) {
    return new EventReport(
        key(fact.anchor()),
        source,
        facts.language(),
        fact.kind(),
        fact.name(),
        List.copyOf(fact.countries()),
        parties(fact.institutions()),
        fact.persons().stream().map(name -> attendance(fact, name)).toList(),
        fact.date(),
        fact.place(),
        List.copyOf(fact.sectors()),
        known.topics().of(fact.sectors(), facts.language()),
        fact.modality(),
        confidence(fact.evidence()),
        Set.of(),
        Wording.of(fact.evidence()));
  }

  private QuotationTold quotation(QuotationFact fact) {
    return new QuotationTold(fact.span(), fact.speaker().map(entities::speaker));
  }

  private ReportKey key(Span anchor) {
    return new ReportKey(source.article(), anchor);
  }

  private List<Party> parties(List<String> names) {
    return names.stream().map(this::party).distinct().toList();
  }

  private Party party(String name) {
    Optional<InstitutionFact> fact = entities.institutionFact(name);
    ActorKey.Institution key = entities.institution(name);
    Set<String> names = new HashSet<>(Set.of(known.bodies().withoutCountry(name)));
    fact.ifPresent(told -> names.add(known.bodies().withoutCountry(told.name())));
    fact.ifPresent(
        told -> told.aliases().forEach(alias -> names.add(known.bodies().withoutCountry(alias))));
    return new Party(
        key, fact.flatMap(InstitutionFact::country), Set.copyOf(names), known.bodies().kin(key));
  }

  private Signature signature(Signatory signatory) {
    return new Signature(
        entities.person(signatory.name()),
        entities.postOf(signatory.name()),
        signatory.onBehalfOf().map(entities::body),
        signatory.represents());
  }

  private EventReport.Attendance attendance(EventFact event, String name) {
    ActorKey.Person person = entities.person(name);
    return new EventReport.Attendance(person, entities.postOf(name), signedAt(event, person));
  }

  private boolean signedAt(EventFact event, ActorKey.Person person) {
    return event.kind() == org.mufakat.fact.EventKind.SIGNING
        && facts.agreements().stream()
            .filter(
                agreement ->
                    Set.copyOf(agreement.countries()).equals(Set.copyOf(event.countries())))
            .flatMap(agreement -> agreement.signatories().stream())
            .anyMatch(signatory -> entities.person(signatory.name()).equals(person));
  }

  private PersonTold person(PersonFact fact) {
    return new PersonTold(
        entities.person(fact.name()),
        fact.name(),
        List.copyOf(fact.aliases()),
        entities.post(fact),
        entities.title(fact),
        entities.isFormer(fact));
  }

  private InstitutionTold institution(InstitutionFact fact) {
    return institution(
        entities.institution(fact.name()),
        fact.name(),
        List.copyOf(fact.aliases()),
        fact.country(),
        fact.type(),
        fact.parent().map(entities::institution));
  }

  private InstitutionTold institution(
      ActorKey.Institution key,
      String name,
      List<String> aliases,
      Optional<String> country,
      InstitutionType type,
      Optional<ActorKey.Institution> parent) {
    KnownBodies bodies = known.bodies();
    return new InstitutionTold(
        key,
        name,
        aliases,
        country,
        type,
        parent,
        bodies.withoutCountry(name),
        aliases.stream().map(bodies::withoutCountry).collect(Collectors.toUnmodifiableSet()),
        bodies.kin(key));
  }

  private static Map<Field, Double> confidence(Collection<Evidence> evidence) {
    Map<Field, Double> best = new EnumMap<>(Field.class);
    for (Evidence one : evidence) {
      one.fields().forEach(field -> best.merge(field, one.confidence(), Math::max));
    }
    evidence.stream()
        .filter(one -> one.fields().equals(Set.of(Field.COUNTRIES)))
        .forEach(one -> best.merge(Field.COUNTRIES, one.confidence(), Math::min));
    return best.entrySet().stream()
        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
