package org.mufakat.fact;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mufakat.fact.AgreementDraft.Said;
import org.mufakat.fact.Institutions.Body;
import org.mufakat.fact.Persons.Person;
import org.mufakat.fact.StatedFields.Stated;
import org.mufakat.mention.DatedBy;
import org.mufakat.mention.ReportedDate;
import org.mufakat.text.Sentence;

/** An event while an article is being read: what has been said of it so far. */
final class EventDraft {

  private static final Set<EventKind> OCCASIONS =
      EnumSet.of(
          EventKind.EXHIBITION,
          EventKind.FORUM,
          EventKind.SUMMIT,
          EventKind.TRAINING,
          EventKind.OTHER);

  private final EventKind kind;
  private final int first;
  private final int end;
  private Optional<String> name = Optional.empty();
  private final Set<String> countries = new LinkedHashSet<>();
  private final Set<Body> bodies = new LinkedHashSet<>();
  private final Set<Person> persons = new LinkedHashSet<>();
  private final Set<Object> guests = new LinkedHashSet<>();
  private final StatedFields fields = new StatedFields();
  private final List<Said> said = new ArrayList<>();
  private Optional<DatedBy> date = Optional.empty();
  private Optional<String> place = Optional.empty();
  private Modality modality;
  private boolean aside;
  private boolean described;
  private boolean hasHost;

  /**
   * @param first first token of the words that tell of it first
   * @param end token after them
   */
  EventDraft(EventKind kind, int first, int end, Modality modality) {
    this.kind = kind;
    this.first = first;
    this.end = end;
    this.modality = modality;
  }

  EventKind kind() {
    return kind;
  }

  int first() {
    return first;
  }

  int end() {
    return end;
  }

  Optional<String> name() {
    return name;
  }

  Set<String> countries() {
    return countries;
  }

  Set<Body> bodies() {
    return bodies;
  }

  Set<Person> persons() {
    return persons;
  }

  StatedFields fields() {
    return fields;
  }

  List<SectorFact> sectors() {
    return fields.best().stream().map(Stated::field).toList();
  }

  List<Said> said() {
    return said;
  }

  Optional<DatedBy> date() {
    return date;
  }

  Optional<String> place() {
    return place;
  }

  Modality modality() {
    return modality;
  }

  /** Named or described, not a meeting, visit or signing of its sides. */
  boolean isOccasion() {
    return OCCASIONS.contains(kind);
  }

  boolean isToldIn(Sentence sentence) {
    return said.stream()
        .anyMatch(one -> one.first() >= sentence.first() && one.first() < sentence.end());
  }

  /** Marks it as told by a description, not by a name. */
  void described() {
    described = true;
  }

  boolean isDescribed() {
    return described;
  }

  /** Takes over what was said of another draft that turned out to be the same event. */
  void absorb(EventDraft other) {
    countries.addAll(other.countries);
    bodies.addAll(other.bodies);
    persons.addAll(other.persons);
    other.fields.all().forEach(field -> fields.add(field.ground(), field.words(), field.field()));
    other.date.ifPresent(this::date);
    other.place.ifPresent(this::place);
    said.addAll(other.said);
  }

  /** Marks it as the setting of another act: what is said of the act is not said of it. */
  void aside() {
    aside = true;
  }

  boolean isAside() {
    return aside;
  }

  /** The longest name that the article gives. */
  boolean name(String words) {
    boolean better = name.isEmpty() || name.get().length() < words.length();
    name = better ? Optional.of(words) : name;
    return better;
  }

  /** The first date stays, unless a later one tells the days around it. */
  boolean date(DatedBy other) {
    boolean better = date.map(known -> isAround(other, known)).orElse(true);
    date = better ? Optional.of(other) : date;
    return better;
  }

  private static boolean isAround(DatedBy longer, DatedBy day) {
    return longer.date() instanceof ReportedDate.Days days
        && day.date() instanceof ReportedDate.OnDay
        && !days.first().isAfter(day.date().first())
        && !days.last().isBefore(day.date().last());
  }

  boolean place(String words) {
    boolean better = place.isEmpty();
    place = better ? Optional.of(words) : place;
    return better;
  }

  void reach(Modality other) {
    modality = other.compareTo(modality) > 0 ? other : modality;
  }

  /** Adds somebody who takes part; says what is new. */
  EnumSet<Field> add(Party party) {
    EnumSet<Field> fields = EnumSet.noneOf(Field.class);
    if (party.country().map(countries::add).orElse(false)) {
      fields.add(Field.COUNTRIES);
    }
    if (party.body().map(bodies::add).orElse(false)) {
      fields.add(Field.INSTITUTIONS);
    }
    if (party.person().map(persons::add).orElse(false)) {
      fields.add(Field.PERSONS);
    }
    return fields;
  }

  /** Notes who came as a guest: a visit in the other direction is another visit. */
  void guest(Party party) {
    guests.add(party.body().<Object>map(body -> body).or(party::country).orElse(party));
    party.country().ifPresent(guests::add);
    party.person().ifPresent(guests::add);
  }

  /** Notes who is visited. */
  void host(Party party) {
    hasHost |= party.isKnown();
  }

  boolean hasHost() {
    return hasHost;
  }

  boolean isGuest(Party party) {
    boolean itself =
        party.body().filter(guests::contains).isPresent()
            || party.person().filter(guests::contains).isPresent();
    boolean land = party.body().isEmpty() && party.person().isEmpty();
    return itself || land && party.country().filter(guests::contains).isPresent();
  }

  /** True for a body that has come as a guest. */
  boolean isGuest(Body body) {
    return guests.contains(body);
  }

  /** Distinct sides: persons, else bodies, else countries. */
  int sides() {
    return Math.max(persons.size(), Math.max(bodies.size(), countries.size()));
  }

  void say(int from, int to, String rule, EnumSet<Field> fields) {
    if (!fields.isEmpty()) {
      said.add(new Said(from, to, rule, Optional.of(modality), fields));
    }
  }
}
